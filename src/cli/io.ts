/** All that a command has of the outside world, so that a test can stand in for it. */
export type Io = Readonly<{
  stdout: Out
  stderr: Out
  /** At most so many bytes of standard input. */
  readStdin: (most: number) => Promise<Uint8Array>
  env: Readonly<Record<string, string | undefined>>
  cwd: string
  now: () => Date
}>

export type Out = Readonly<{
  write: (text: string) => void
  isTerminal: boolean
  columns: number
}>

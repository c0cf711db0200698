import type { Io } from '../../src/cli/io.ts'
import { run } from '../../src/cli/run.ts'

export type Ran = Readonly<{ code: number; stdout: string; stderr: string }>

type Given = Readonly<{
  cwd?: string
  stdin?: string | Uint8Array
  env?: Readonly<Record<string, string>>
  terminal?: boolean
  columns?: number
}>

/** Runs a command line with collecting streams, no environment but the given one, and a fixed clock. */
export const runCli = async (
  argv: readonly string[],
  { cwd = process.cwd(), stdin = '', env = {}, terminal = false, columns = 80 }: Given = {},
): Promise<Ran> => {
  let stdout = ''
  let stderr = ''
  const io: Io = {
    stdout: {
      write: (text) => {
        stdout += text
      },
      isTerminal: terminal,
      columns,
    },
    stderr: {
      write: (text) => {
        stderr += text
      },
      isTerminal: terminal,
      columns,
    },
    readStdin: async (most) => Buffer.from(stdin).subarray(0, most),
    env,
    cwd,
    now: () => new Date('2026-11-22T04:00:00Z'),
  }
  return { code: await run(argv, io), stdout, stderr }
}

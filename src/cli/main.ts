import type { Readable } from 'node:stream'
import type { WriteStream } from 'node:tty'
import type { Io, Out } from './io.ts'
import { run } from './run.ts'

/** Connects a command line to the process: its streams, its environment, its clock. */
export const main = async (argv: readonly string[]): Promise<number> => {
  // A reader that has seen enough, such as `head`, closes the pipe: that is no error of ours.
  process.stdout.on('error', ignoreClosedPipe)
  process.stderr.on('error', ignoreClosedPipe)
  return run(argv, {
    stdout: out(process.stdout),
    stderr: out(process.stderr),
    readStdin: (most) => readAtMost(process.stdin, most),
    // biome-ignore lint/style/noProcessEnv: the one place where the environment enters.
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date(),
  } satisfies Io)
}

const ignoreClosedPipe = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error
}

const defaultColumns = 80

const out = (stream: WriteStream): Out => ({
  write: (text) => {
    stream.write(text)
  },
  isTerminal: stream.isTTY === true,
  columns: stream.columns ?? defaultColumns,
})

const readAtMost = async (stream: Readable, most: number): Promise<Uint8Array> => {
  const chunks: Buffer[] = []
  let total = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    chunks.push(bytes)
    total += bytes.length
    if (total >= most) break
  }
  return Buffer.concat(chunks).subarray(0, most)
}

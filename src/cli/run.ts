import { CommanderError } from 'commander'
import { version } from '../version.ts'
import { commandLineError } from './command-line-error.ts'
import { exit } from './exit.ts'
import type { Io } from './io.ts'
import { chosenLanguage, toLanguage } from './language.ts'
import { say } from './output.ts'
import { createProgram } from './program.ts'
import { UsageError } from './usage-error.ts'

const seeHelp = { en: '`icp --help` lists the commands and flags.', zh: '`icp --help` 可查看命令和选项。' }

/** Runs one command line and returns its exit code; the only place where an error is caught. */
export const run = async (argv: readonly string[], io: Io): Promise<number> => {
  const chosen = chosenLanguage(argv, io.env)
  const language = toLanguage(chosen)
  let code: number = exit.ready
  try {
    const program = createProgram(chosen, io, (result) => {
      code = result
    })
    if (argv.length === 0) {
      io.stderr.write(program.helpInformation())
      return exit.usage
    }
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof UsageError) {
      say({ language }, io, error.text)
      return exit.usage
    }
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exit.ready
      say({ language }, io, commandLineError(error))
      say({ language }, io, seeHelp)
      return exit.usage
    }
    io.stderr.write(bug(error))
    return exit.bug
  }
}

/** Our own broken promise: where it broke helps whoever mends it; the message could hold what the manifest says. */
const bug = (error: unknown): string => {
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : []
  return [
    `icp: this is a bug in icp-preflight ${version} (Node ${process.version}), not in your filing.`,
    'icp: 这是程序缺陷，与您的备案无关。',
    error instanceof Error ? error.name : typeof error,
    ...frames,
    '',
  ].join('\n')
}

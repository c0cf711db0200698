import { dirname, resolve } from 'node:path'
import { checkBytes } from '../../check.ts'
import { dayInChina, isDay } from '../../core/day.ts'
import { quote } from '../../core/quote.ts'
import { loadIndex } from '../../knowledge/load.ts'
import { inspectFiles } from '../../materials/inspect.ts'
import { likelyPersonal } from '../../report/fallback.ts'
import { jsonReport } from '../../report/json.ts'
import type { JudgedFiling } from '../../report/judged.ts'
import { masking, type Show, showAll } from '../../report/mask.ts'
import { textReport } from '../../report/text/index.ts'
import { version } from '../../version.ts'
import { exit, exitOf, worstExit } from '../exit.ts'
import { type Input, inputNames, readInput } from '../inputs.ts'
import type { Io } from '../io.ts'
import { type Output, say } from '../output.ts'
import { UsageError } from '../usage-error.ts'

export type CheckFlags = Readonly<{
  format: 'text' | 'json'
  now?: string
  offline?: boolean
  quiet?: boolean
  verbose?: boolean
  showPii?: boolean
}>

/** `icp check`: judges every document of every file and returns the exit code. */
export const check = async (files: readonly string[], flags: CheckFlags, output: Output, io: Io): Promise<number> => {
  const now = dayOf(flags.now, io)
  const codes: number[] = []
  const judged: { judged: JudgedFiling; show: Show }[] = []
  for (const name of await inputNames(files.length === 0 ? ['filing.yaml'] : files, io)) {
    const input: Input = typeof name === 'string' ? await readInput(name, io) : name
    if ('trouble' in input) {
      say(output, io, input.trouble)
      codes.push(exit.usage)
      continue
    }
    const { text, filings } = checkBytes(input.bytes, {
      file: input.name,
      now,
      environment: io.env,
      ...(name === '-' ? {} : { inspect: (manifest) => inspectFiles(manifest, dirname(resolve(io.cwd, input.name))) }),
    })
    for (const filing of filings) {
      codes.push(exitOf(filing.report.verdict))
      const show = flags.showPii
        ? showAll
        : masking(filing.document.manifest === null ? likelyPersonal(text) : filing.personal)
      if (flags.format === 'json') judged.push({ judged: filing, show })
      else
        io.stdout.write(
          separated(
            judged.push({ judged: filing, show }),
            textReport(filing, text, show, flags.showPii === true, { ...output, verbosity: verbosityOf(flags) }),
          ),
        )
    }
  }
  if (flags.format === 'json') {
    const report = jsonReport(judged, {
      version,
      index: loadIndex(),
      now,
      offline: flags.offline === true,
      passes: flags.verbose ? 'with-passes' : 'without-passes',
    })
    io.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
  }
  return worstExit(codes)
}

const verbosityOf = ({ quiet, verbose }: CheckFlags): 'quiet' | 'normal' | 'verbose' =>
  quiet ? 'quiet' : verbose ? 'verbose' : 'normal'

/** A blank line between two filings. */
const separated = (count: number, text: string): string => (count > 1 && text.includes('\n\n') ? `\n${text}` : text)

const dayOf = (given: string | undefined, io: Io): string => {
  if (given === undefined) return dayInChina(io.now())
  if (!isDay(given))
    throw new UsageError({
      en: `--now takes a day written YYYY-MM-DD, not ${quote(given)}.`,
      zh: `--now 需为 YYYY-MM-DD 格式的日期，而不是 ${quote(given)}。`,
    })
  return given
}

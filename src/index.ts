import { checkText } from './check.ts'
import { dayInChina } from './core/day.ts'
import { loadIndex } from './knowledge/load.ts'
import { likelyPersonal } from './report/fallback.ts'
import { jsonReport } from './report/json.ts'
import { masking, showAll } from './report/mask.ts'
import type { Report } from './report/report.ts'
import { version } from './version.ts'

export type { Text } from './core/text.ts'
export type { Manifest } from './manifest/schema.ts'
export type { Counts, DayRange, FilingReport, Finding, MaterialState, Report, Timeline } from './report/report.ts'

export type Options = Readonly<{
  /** The name under which the report speaks of the text; `filing.yaml` unless given. */
  file?: string
  /** The day on which to judge, `YYYY-MM-DD`; today in China unless given. */
  now?: string
  /** Where `!env NAME` is read; nothing is set unless given. */
  environment?: Readonly<Record<string, string | undefined>>
  /** Leave names, identity numbers and phones unmasked. */
  showPii?: boolean
  /** Also report what passed. */
  verbose?: boolean
}>

/**
 * Judges the text of a manifest and returns the JSON report, format version 1. Nothing is looked up and no file is
 * read; a text that is no manifest is a finding in the report, not an error.
 */
export const check = (text: string, options: Options = {}): Report => {
  const now = options.now ?? dayInChina(new Date())
  const filings = checkText(text, {
    file: options.file ?? 'filing.yaml',
    now,
    environment: options.environment ?? {},
  }).map((judged) => ({
    judged,
    show: options.showPii
      ? showAll
      : masking(judged.document.manifest === null ? likelyPersonal(text) : judged.personal),
  }))
  return jsonReport(filings, {
    version,
    index: loadIndex(),
    now,
    offline: true,
    passes: options.verbose ? 'with-passes' : 'without-passes',
  })
}

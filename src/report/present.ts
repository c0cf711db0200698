import { unquote } from '../core/quote.ts'
import type { Text } from '../core/text.ts'
import type { Show } from './mask.ts'
import type { FilingReport, Finding } from './report.ts'

const shown = (text: Text, show: Show): Text => ({ en: unquote(text.en, show), zh: unquote(text.zh, show) })

/** A finding as it may leave the program: foreign values masked and escaped. */
export const presentFinding = (finding: Finding, show: Show): Finding => ({
  ...finding,
  message: shown(finding.message, show),
  remedy: finding.remedy === null ? null : shown(finding.remedy, show),
})

/** A filing's report as it may leave the program; passes are left out unless asked for. */
export const presentFiling = (
  report: FilingReport,
  show: Show,
  passes: 'with-passes' | 'without-passes',
): FilingReport => ({
  ...report,
  findings: report.findings
    .filter((finding) => passes === 'with-passes' || finding.outcome !== 'pass' || finding.severity !== null)
    .map((finding) => presentFinding(finding, show)),
})

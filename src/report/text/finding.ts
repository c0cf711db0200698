import stringWidth from 'string-width'
import { names } from '../../core/names.ts'
import type { Text } from '../../core/text.ts'
import type { Demand } from '../../knowledge/knowledge.ts'
import type { Source } from '../../knowledge/requirement.ts'
import type { Finding } from '../report.ts'
import { type FrameSource, frame } from './frame.ts'
import type { Shown } from './merge.ts'
import { type Page, paragraph } from './page.ts'
import { words } from './words.ts'
import { pad, wrap } from './wrap.ts'

const indent = 4

/** One finding: what, where, why, what to do, and who says so. */
export const findingBlock = (
  page: Page,
  finding: Shown,
  demand: Demand | undefined,
  file: string,
  source: FrameSource,
): void => {
  const { style } = page
  const paint = finding.severity === 'error' ? style.red : finding.severity === 'warning' ? style.yellow : style.cyan
  const mark = finding.severity === 'error' ? '✖' : finding.severity === 'warning' ? '▲' : '•'
  const id = [finding.rule, finding.requirement, ...(finding.also ?? [])].filter((each) => each !== null).join('  ')
  page.lines.push(`  ${paint(mark)} ${style.dim(id)}`)
  paragraph(page, finding.message, { indent, style: style.bold })
  if (finding.span !== null) {
    page.lines.push(`    ${style.cyan(`${file}:${finding.span.start.line}:${finding.span.start.column}`)}`)
    for (const row of frame(finding.span, source)) page.lines.push(`      ${style.dim(row)}`)
  }
  if (demand !== undefined) labelled(page, words.labels.why, demand.text)
  if (demand?.note !== undefined) labelled(page, words.labels.note, demand.note)
  if (finding.remedy !== null) labelled(page, words.labels.fix, finding.remedy)
  sourceLines(page, finding.sources, finding)
  page.lines.push('')
}

/** A paragraph behind a short label, in a column of its own. */
export const labelled = (page: Page, label: Text, text: Text): void => {
  for (const language of page.languages) {
    const lead = `    ${pad(label[language], 7)} `
    const width = stringWidth(lead)
    wrap(text[language], page.columns - width).forEach((line, at) => {
      page.lines.push(at === 0 ? `    ${page.style.bold(pad(label[language], 7))} ${line}` : ' '.repeat(width) + line)
    })
  }
}

/** Each source once, with its date; how sure we are stands behind the last one. */
const sourceLines = (page: Page, sources: readonly Source[], { confidence }: Pick<Finding, 'confidence'>): void => {
  if (sources.length === 0) return
  const [language] = page.languages
  const shown = sources.map(
    ({ publisher, title, date }) => `${publisher}, ${title} (${date ?? words.noDate[language ?? 'en']})`,
  )
  const sure = {
    en: `confidence: ${names.confidences[confidence].en}`,
    zh: `可信度：${names.confidences[confidence].zh}`,
  }
  const text = (tail: string): string => `${shown.join('; ')} — ${tail}`
  const lead = `    ${pad(words.labels.source[language ?? 'en'], 7)} `
  wrap(text(page.word(sure)), page.columns - stringWidth(lead)).forEach((line, at) => {
    page.lines.push(page.style.dim(at === 0 ? lead + line : ' '.repeat(stringWidth(lead)) + line))
  })
}

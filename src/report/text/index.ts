import { readable } from '../../core/pointer.ts'
import { escapeControls } from '../../core/quote.ts'
import { layered } from '../../engine/select.ts'
import type { Demand } from '../../knowledge/knowledge.ts'
import { likelyPersonal } from '../fallback.ts'
import { classOf, settlers } from '../findings.ts'
import type { JudgedFiling } from '../judged.ts'
import type { Show } from '../mask.ts'
import { presentFiling } from '../present.ts'
import type { FilingReport, Finding } from '../report.ts'
import { findingBlock } from './finding.ts'
import type { FrameSource } from './frame.ts'
import { merged, type Shown } from './merge.ts'
import { blank, heading, newPage, type Page, paragraph, type TextOptions } from './page.ts'
import { areaTable, headline, materialTable, timelineLines } from './tables.ts'
import { counted, moreAdvice, settles, words } from './words.ts'

/** One filing as text; `show` decides what of its values may be seen. */
export const textReport = (
  judged: JudgedFiling,
  text: string,
  show: Show,
  showsAll: boolean,
  options: TextOptions,
): string => {
  const page = newPage(options)
  const report = presentFiling(judged.report, show, 'with-passes')
  const file = escapeControls(report.file)
  if (options.verbosity === 'quiet') quietLines(page, report, file)
  else fullReport(page, report, judged, file, { text, showsAll, hidden: hiddenRanges(judged, text) })
  return `${page.lines.join('\n')}\n`
}

/** What of the manifest's text must not be seen: by path, or by likelihood where no manifest could be made of it. */
const hiddenRanges = ({ document, personal }: JudgedFiling, text: string): FrameSource['hidden'] => {
  const ranges =
    document.manifest === null
      ? likelyPersonal(text).map(({ range }) => range)
      : personal.map(({ pointer }) => document.locate(pointer).range)
  return [...ranges].sort((one, other) => one.start - other.start)
}

const tally = (page: Page, report: FilingReport): string => {
  const { counts } = report
  const kinds = ['error', 'warning', 'unknown', 'manual', 'pass'] as const
  const said = kinds.filter((kind) => counts[kind] > 0).map((kind) => counted(counts[kind], kind))
  return page.languages
    .map((language) => said.map((each) => each[language]).join(language === 'en' ? ', ' : '，'))
    .join(' · ')
}

const verdictLine = (page: Page, report: FilingReport): string => {
  const paint = {
    'not-ready': page.style.red,
    undecided: page.style.yellow,
    ready: page.style.green,
    'not-required': page.style.green,
  }[report.verdict]
  return `${paint.bold(page.word(words.verdicts[report.verdict]))}  ${tally(page, report)}`
}

/** One line for the filing and one for each error, for logs and for grep. */
const quietLines = (page: Page, report: FilingReport, file: string): void => {
  page.lines.push(`${file}${report.document > 0 ? ` #${report.document + 1}` : ''}: ${verdictLine(page, report)}`)
  for (const { rule, span, message, severity } of report.findings)
    if (severity === 'error')
      page.lines.push(
        `${file}:${span?.start.line ?? 1}:${span?.start.column ?? 1}: ${rule ?? ''}: ${page.word(message)}`,
      )
}

const fullReport = (
  page: Page,
  report: FilingReport,
  judged: JudgedFiling,
  file: string,
  source: FrameSource,
): void => {
  const demands = new Map(layered(judged.knowledge).map((demand) => [`${demand.layer}/${demand.id}`, demand]))
  headline(page, report, judged, file)
  blank(page)
  page.lines.push(verdictLine(page, report))
  paragraph(page, words.verdictMeanings[report.verdict], { indent: 0 })
  blank(page)
  const all = (kind: ReturnType<typeof classOf>): readonly Finding[] =>
    report.findings.filter((finding) => classOf(finding) === kind && finding.outcome !== 'pass')
  const of = (kind: ReturnType<typeof classOf>): readonly Shown[] =>
    kind === 'error' || kind === 'warning' ? merged(all(kind)) : all(kind)
  const settled = report.findings.filter(({ outcome, severity }) => outcome === 'pass' && severity === 'info')
  for (const kind of ['error', 'warning'] as const) {
    if (of(kind).length === 0) continue
    heading(page, words.sections[kind])
    for (const finding of of(kind)) findingBlock(page, finding, demands.get(finding.requirement ?? ''), file, source)
  }
  for (const finding of settled) findingBlock(page, finding, demands.get(finding.requirement ?? ''), file, source)
  unknownSection(page, of('unknown'), demands)
  manualSection(page, of('manual'), demands)
  if (of('info').length > 0) {
    heading(page, words.sections.info)
    for (const finding of of('info')) findingBlock(page, finding, demands.get(finding.requirement ?? ''), file, source)
  }
  if (page.options.verbosity === 'verbose') passedSection(page, report)
  if (judged.document.manifest !== null && settled.length === 0) {
    heading(page, words.sections.areas)
    areaTable(page, report.findings)
    blank(page)
    if (report.materials.length > 0) {
      heading(page, words.sections.materials)
      materialTable(page, report, judged)
      blank(page)
    }
    if (report.timeline !== null) {
      page.lines.push(page.style.bold.underline(`${page.word(words.sections.timeline)} ${report.timeline.submitOn}`))
      timelineLines(page, report, judged)
      blank(page)
    }
  }
  paragraph(page, words.disclaimer, { indent: 0, style: page.style.dim })
  page.lines.push(
    page.style.dim(
      `icp-preflight · ${page.word({ en: 'knowledge as of', zh: '知识库日期' })} ${judged.knowledge.index.asOf}`,
    ),
  )
}

type Demands = ReadonlyMap<string, Demand>

/** Unknowns by the field that would settle them, the one that settles most first. */
const unknownSection = (page: Page, unknown: readonly Finding[], demands: Demands): void => {
  if (unknown.length === 0) return
  heading(page, words.sections.unknown)
  for (const { pointer, settles: count } of settlers(unknown)) {
    page.lines.push(
      `  ${page.style.yellow('?')} ${page.style.bold(readable(pointer))}  ${page.style.dim(page.word(settles(count)))}`,
    )
    const open = unknown.filter(({ missing = [] }) => missing.includes(pointer))
    const shown = page.options.verbosity === 'verbose' ? open : open.slice(0, 1)
    for (const finding of shown) {
      paragraph(page, demands.get(finding.requirement ?? '')?.text ?? finding.message, { indent: 4 })
      page.lines.push(`    ${page.style.dim([finding.rule, finding.requirement].filter(Boolean).join('  '))}`)
    }
  }
  for (const finding of unknown.filter(({ missing = [] }) => missing.length === 0))
    paragraph(page, finding.message, { indent: 4, label: '  ?' })
  blank(page)
}

/** What a person has to look at; general advice only where everything is asked for. */
const manualSection = (page: Page, manual: readonly Finding[], demands: Demands): void => {
  const isAdvice = ({ requirement }: Finding): boolean => demands.get(requirement ?? '')?.kind === 'advice'
  const shown = page.options.verbosity === 'verbose' ? manual : manual.filter((finding) => !isAdvice(finding))
  if (manual.length === 0) return
  page.lines.push(
    `${page.style.bold.underline(page.word(words.sections.manual))}  ${page.style.dim(page.word(words.notCounted))}`,
  )
  for (const finding of shown) paragraph(page, finding.message, { indent: 4, label: '  ☐' })
  if (shown.length < manual.length)
    paragraph(page, moreAdvice(manual.length - shown.length), { indent: 4, style: page.style.dim })
  blank(page)
}

const passedSection = (page: Page, report: FilingReport): void => {
  heading(page, words.sections.pass)
  for (const { outcome, rule, requirement, subject, message } of report.findings)
    if (outcome === 'pass')
      page.lines.push(
        `  ${page.style.green('✔')} ${page.word(message)}  ${page.style.dim(`${rule ?? ''}  ${requirement ?? ''}  ${escapeControls(subject)}`)}`,
      )
  blank(page)
}

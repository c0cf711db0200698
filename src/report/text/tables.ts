import stringWidth from 'string-width'
import { names } from '../../core/names.ts'
import type { Text } from '../../core/text.ts'
import { isCovered } from '../../core/workdays.ts'
import { classOf } from '../findings.ts'
import type { JudgedFiling } from '../judged.ts'
import type { FilingReport, Finding, MaterialState } from '../report.ts'
import { type Page, paragraph } from './page.ts'
import { words } from './words.ts'
import { pad } from './wrap.ts'

type Row = readonly string[]

/** Columns aligned by their width on a terminal. */
export const table = (page: Page, rows: readonly Row[], rightFrom = Number.POSITIVE_INFINITY): void => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))))
  for (const row of rows) {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0
      return column >= rightFrom ? ' '.repeat(width - stringWidth(cell)) + cell : pad(cell, width)
    })
    page.lines.push(`  ${cells.join('  ')}`.trimEnd())
  }
}

const areaNames: Readonly<Record<string, Text>> = words.areas
const subjectAreas: Readonly<Record<string, string>> = {
  people: 'people',
  instances: 'instance',
  services: 'service',
  materials: 'material',
}

/** The room of a finding: by its rule, or by its subject where no rule judges. */
const areaOf = ({ rule, subject }: Finding): string => {
  if (rule !== null) return rule.split('/')[0] ?? ''
  if (/\.domains\[/.test(subject)) return 'domain'
  const [head = ''] = subject.split(/[.[]/)
  return subjectAreas[head] ?? head
}

const columns = ['pass', 'error', 'warning', 'unknown', 'manual'] as const

export const areaTable = (page: Page, findings: readonly Finding[]): void => {
  const head = ['', ...columns.map((column) => page.word(words.columns[column]))]
  const rows = Object.entries(areaNames).flatMap(([area, name]) => {
    const own = findings.filter((finding) => areaOf(finding) === area)
    if (own.length === 0) return []
    return [
      [
        page.word(name),
        ...columns.map((column) => String(own.filter((finding) => classOf(finding) === column).length || '·')),
      ],
    ]
  })
  table(page, [head, ...rows], 1)
}

/** Materials that are surely asked for first; those of low confidence are marked. */
export const materialTable = (page: Page, { materials, findings }: FilingReport, { knowledge }: JudgedFiling): void => {
  const optional = (row: MaterialState): boolean =>
    row.state === 'missing' &&
    findings
      .filter(({ material, requirement }) => material === row.material && row.requirements.includes(requirement ?? ''))
      .every(
        ({ severity, outcome, confidence }) => severity === 'info' || (outcome === 'unknown' && confidence === 'low'),
      )
  const marks = { provided: page.style.green('✔'), missing: page.style.red('✖'), defective: page.style.yellow('▲') }
  for (const row of materials) {
    const name = knowledge.nation.tables.materials.materials.find(({ id }) => id === row.material)?.name
    const state = optional(row) ? words.mayBeAskedFor : words.materialStates[row.state]
    const mark = optional(row) ? page.style.dim('•') : marks[row.state]
    const title = name === undefined ? row.material : page.word(name)
    const whom = row.for === 'filing' || row.for === 'entity' ? '' : `  ${page.style.dim(row.for)}`
    page.lines.push(`  ${mark} ${title}${whom}  ${page.style.dim(page.word(state))}`)
  }
}

export const timelineLines = (page: Page, { timeline }: FilingReport, { knowledge }: JudgedFiling): void => {
  if (timeline === null) return
  const keys = ['providerReview', 'authorityReview', 'publicSecurityFilingBy'] as const
  const range = (key: (typeof keys)[number]): string => {
    const { from, to } = timeline[key]
    return from === to ? from : `${from} ${page.word(words.to)} ${to}`
  }
  table(
    page,
    keys.map((key) => [page.word(words.timeline[key]), range(key)]),
  )
  if (!isCovered(timeline.authorityReview.to, knowledge.nation.calendar)) paragraph(page, words.plainWeekdays)
}

/** What the order is, in names that people use. */
export const headline = (page: Page, report: FilingReport, { knowledge }: JudgedFiling, file: string): void => {
  const { tables } = knowledge.nation
  const named = (rows: readonly { id: string; name: Text }[], id: string | null): Text[] =>
    rows.filter((row) => row.id === id).map(({ name }) => name)
  const parts = [
    ...(report.type === null ? [] : [names.filingTypes[report.type as keyof typeof names.filingTypes]]),
    ...named(tables.entityTypes.entityTypes, report.entityType),
    ...named(tables.regions.regions, report.region),
    ...named(tables.providers.providers, report.provider),
  ]
  page.lines.push(page.style.bold(file + (report.document > 0 ? ` #${report.document + 1}` : '')))
  for (const language of page.languages)
    if (parts.length > 0) page.lines.push(`  ${parts.map((part) => part[language]).join(' · ')}`)
}

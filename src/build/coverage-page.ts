import { areaOf } from '../knowledge/area.ts'
import type { Demand, IndexEntry } from '../knowledge/knowledge.ts'
import { areas } from '../knowledge/requirement.ts'

type Layer = Readonly<{ entry: IndexEntry; demands: readonly Demand[] }>
type Knowledge = Readonly<{ national: readonly Demand[]; provinces: readonly Layer[]; providers: readonly Layer[] }>

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
const rule = (count: number): string => `|${' --- |'.repeat(count)}`
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((part / whole) * 100)} %`)

const counts = (demands: readonly Demand[]): readonly number[] =>
  areas.map((area) => demands.filter((demand) => areaOf(demand) === area).length)

const layerTable = (layers: readonly Layer[]): readonly string[] => [
  row(['', 'requirements', 'checked', 'by hand', ...areas, 'oldest source', 'as of']),
  rule(6 + areas.length),
  ...layers.map(({ entry: { id, name, requirements, checked, manual, oldestSource, asOf }, demands }) =>
    row([
      `${name.en} ${name.zh} \`${id}\``,
      requirements,
      `${checked} (${percent(checked, requirements)})`,
      manual,
      ...counts(demands),
      oldestSource ?? '–',
      asOf,
    ]),
  ),
]

const uses = (layers: readonly Layer[], id: string): number =>
  layers.filter(({ demands }) => demands.some((demand) => demand.rule === id)).length

/** `regions/README.md`: what the knowledge covers, by province, provider and kind of check, and how to correct it. */
export const coveragePage = ({ national, provinces, providers }: Knowledge): string => {
  const all = [...national, ...[...provinces, ...providers].flatMap(({ demands }) => demands)]
  const rules = [...new Set(all.flatMap((demand) => demand.rule ?? []))].sort()
  const provincial = provinces.flatMap(({ demands }) => demands)
  const checked = provincial.filter((demand) => demand.rule !== undefined).length
  return [
    '# What is known, and how to correct it',
    '',
    'This page is generated from the data beside it; `npm run update` writes it anew.',
    '',
    '## Correcting a fact',
    '',
    'A fact stands in one file: `national/` for the whole country, `providers/<id>.yaml`, or `provinces/<region>.yaml`.',
    'Change the requirement there, and name who says so under `sources:` with publisher, title, address and date. Set',
    '`confidence` to what the sources carry: high when two providers say it, medium when one does, low when the source is',
    'old, second-hand or contradicted; a disagreement belongs in `note`. `npm test` checks the file: that the rule exists,',
    'that its parameters fit, that `when` names facts that exist, and that every source is listed and cited. A new',
    'province or provider is one more file; no code changes.',
    '',
    'A later layer takes the place of an earlier requirement of the same id (national, then provider, then province), and',
    'must then cover at least the same entities and filings; `drop: [id]` removes one.',
    '',
    '## Provinces',
    '',
    `${provinces.length} provinces with ${provincial.length} requirements, of which ${checked} (${percent(checked, provincial.length)}) are checked by a rule; the others`,
    'are listed in the report for a person to confirm.',
    '',
    ...layerTable(provinces),
    '',
    '## Providers',
    '',
    ...layerTable(providers),
    '',
    '## Kinds of check',
    '',
    `Nationwide there are ${national.length} requirements. The table counts requirements by rule, and provinces and providers that use it.`,
    '',
    row(['rule', 'national', 'provincial', 'provinces', 'providers']),
    rule(5),
    ...rules.map((id) =>
      row([
        `\`${id}\``,
        national.filter((demand) => demand.rule === id).length,
        provincial.filter((demand) => demand.rule === id).length,
        uses(provinces, id),
        uses(providers, id),
      ]),
    ),
    '',
  ].join('\n')
}

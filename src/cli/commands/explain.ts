import { quote } from '../../core/quote.ts'
import type { Demand } from '../../knowledge/knowledge.ts'
import { loadIndex, loadNation } from '../../knowledge/load.ts'
import { likely } from '../../manifest/schema-problems.ts'
import { demandLines } from '../../report/text/demand.ts'
import { labelled } from '../../report/text/finding.ts'
import { blank, paragraph } from '../../report/text/page.ts'
import { words } from '../../report/text/words.ts'
import type { Rule } from '../../rules/define.ts'
import { ruleOf, rules } from '../../rules/index.ts'
import type { Io } from '../io.ts'
import type { Output } from '../output.ts'
import { UsageError } from '../usage-error.ts'
import { allDemands, formatRules, knownRule, needsOf, pageFor, print, printJson } from './catalogue.ts'
import { providers } from './providers.ts'
import { regions } from './regions.ts'

type Flags = Readonly<{ format: 'text' | 'json' }>

/** `icp explain ID`: a rule, a requirement, a material, a province, a provider or a term of the field. */
export const explain = (id: string, flags: Flags, output: Output, io: Io): number => {
  const rule = knownRule(id)
  if (rule !== undefined) return explainRule(rule, flags, output, io)
  const demands = allDemands()
  const named = demands.filter((demand) => demand.id === id || `${demand.layer}/${demand.id}` === id)
  if (named.length > 0) {
    if (flags.format === 'json') return printJson(named, io)
    const page = pageFor(output)
    for (const demand of named) demandLines(page, demand)
    return print(page, io)
  }
  const index = loadIndex()
  if (index.provinces.some((province) => province.id === id)) return regions(id, flags, output, io)
  if (index.providers.some((provider) => provider.id === id)) return providers(id, flags, output, io)
  const { materials } = loadNation().tables.materials
  // `guangdong/website-construction-plan`: what that province asks about the material.
  const [layer, name] = id.includes('/') ? id.split('/', 2) : [undefined, id]
  const material = materials.find((each) => each.id === name)
  const askers = demands.filter(
    (demand) => concerns(demand, name ?? '') && (layer === undefined || demand.layer === layer),
  )
  if (material !== undefined && (layer === undefined || askers.length > 0))
    return explainMaterial(material, askers, flags, output, io)
  const term = termOf(id)
  if (term !== undefined) return explainTerm(term, flags, output, io)
  const ids = [...formatRules, ...rules, ...demands, ...index.provinces, ...index.providers, ...materials].map(
    (each) => each.id,
  )
  const near = likely(id, ids)
  throw new UsageError({
    en: `Nothing is known under ${quote(id)}.${near === undefined ? ' `icp rules`, `icp regions` and `icp providers` list what is.' : ` Did you mean ${near}?`}`,
    zh: `没有找到 ${quote(id)}。${near === undefined ? '可用 `icp rules`、`icp regions`、`icp providers` 查看全部。' : `是否想查 ${near}？`}`,
  })
}

const explainRule = (rule: Pick<Rule, 'id' | 'title' | 'remedy'>, flags: Flags, output: Output, io: Io): number => {
  const users = allDemands().filter((demand) => demand.rule === rule.id)
  const needs = needsOf(ruleOf(rule.id))
  if (flags.format === 'json')
    return printJson({ id: rule.id, title: rule.title, remedy: rule.remedy, needs, requirements: users }, io)
  const page = pageFor(output)
  page.lines.push(page.style.bold(rule.id))
  paragraph(page, rule.title, { indent: 2 })
  labelled(page, words.labels.fix, rule.remedy)
  if (needs.length > 0) {
    blank(page)
    page.lines.push(page.style.bold.underline(page.word({ en: 'Judged by', zh: '依据的清单字段' })))
    for (const { about, path } of needs) page.lines.push(`  ${path}  ${page.style.dim(page.word(about))}`)
  }
  blank(page)
  page.lines.push(page.style.bold.underline(page.word({ en: 'Who asks', zh: '相关要求' })))
  for (const demand of users) demandLines(page, demand)
  return print(page, io)
}

type Material = ReturnType<typeof loadNation>['tables']['materials']['materials'][number]

/** Whether a requirement's parameters name a material, alone or among others. */
const concerns = ({ params }: Demand, material: string): boolean =>
  Object.values(params ?? {}).some((value) => value === material || (Array.isArray(value) && value.includes(material)))

const explainMaterial = (
  material: Material,
  users: readonly Demand[],
  flags: Flags,
  output: Output,
  io: Io,
): number => {
  if (flags.format === 'json') return printJson({ ...material, requirements: users }, io)
  const page = pageFor(output)
  page.lines.push(`${page.style.bold(page.word(material.name))}  ${page.style.dim(material.id)}`)
  const parts = [
    [{ en: 'Signed', zh: '签字' }, material.signature],
    [{ en: 'Stamped', zh: '盖章' }, material.stamp],
    [{ en: 'Valid', zh: '有效期' }, material.validity],
    [words.labels.note, material.note],
  ] as const
  for (const shown of material.mustShow) paragraph(page, shown, { indent: 4, label: '  •' })
  for (const [label, text] of parts) if (text !== undefined) labelled(page, label, text)
  blank(page)
  page.lines.push(page.style.bold.underline(page.word({ en: 'Who asks', zh: '相关要求' })))
  for (const demand of users) demandLines(page, demand)
  return print(page, io)
}

type Term = ReturnType<typeof loadNation>['tables']['terms']['terms'][number]

const terms = (): readonly Term[] => loadNation().tables.terms.terms

/** A term by its id or by any word that people use for it, in either language. */
const termOf = (word: string): Term | undefined => {
  const wanted = word.trim().toLowerCase()
  const names = ({ id, en, zh, also }: Term): readonly string[] => [
    id,
    en,
    zh,
    ...(also?.en ?? []),
    ...(also?.zh ?? []),
  ]
  return terms().find((term) => names(term).some((name) => name.toLowerCase() === wanted))
}

const explainTerm = (term: Term, flags: Flags, output: Output, io: Io): number => {
  if (flags.format === 'json') return printJson(term, io)
  const page = pageFor(output)
  page.lines.push(`${page.style.bold(`${term.en} · ${term.zh}`)}  ${page.style.dim(term.id)}`)
  paragraph(page, term.about)
  const { sources } = loadNation().tables.terms
  for (const id of term.sources) {
    const { publisher, title, date } = sources[id] ?? { publisher: id, title: '', date: undefined }
    page.lines.push(page.style.dim(`    ${publisher}, ${title}${date === undefined ? '' : ` (${date})`}`))
  }
  const related = terms().filter(({ id }) => term.seeAlso?.includes(id))
  if (related.length > 0) {
    blank(page)
    for (const { id, en, zh } of related) page.lines.push(page.style.dim(`  → ${id}  ${en} · ${zh}`))
  }
  return print(page, io)
}

import type { Text } from '../../core/text.ts'
import { factSpec } from '../../facts/catalogue.ts'
import type { Demand } from '../../knowledge/knowledge.ts'
import { loadIndex, loadNation, loadProvider, loadProvince } from '../../knowledge/load.ts'
import { newPage, type Page } from '../../report/text/page.ts'
import { table } from '../../report/text/tables.ts'
import type { Rule } from '../../rules/define.ts'
import { ruleOf, rules } from '../../rules/index.ts'
import type { Io } from '../io.ts'
import type { Output } from '../output.ts'

/** Every requirement of the knowledge base, all provinces and providers included. */
export const allDemands = (): readonly Demand[] => {
  const index = loadIndex()
  return [
    ...loadNation().demands,
    ...index.providers.flatMap(({ id }) => loadProvider(id)?.demands ?? []),
    ...index.provinces.flatMap(({ id }) => loadProvince(id)?.demands ?? []),
  ]
}

export const pageFor = (output: Output): Page => newPage({ ...output, verbosity: 'normal' })

export const print = (page: Page, io: Io): number => {
  io.stdout.write(`${page.lines.join('\n')}\n`)
  return 0
}

export const printJson = (value: unknown, io: Io): number => {
  io.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
  return 0
}

/** `icp rules`: every kind of check, and how many requirements use it. */
export const listRules = (flags: { format: 'text' | 'json'; area?: string }, output: Output, io: Io): number => {
  const uses = new Map<string, number>()
  for (const { rule } of allDemands()) if (rule !== undefined) uses.set(rule, (uses.get(rule) ?? 0) + 1)
  const shown = [...formatRules, ...rules]
    .filter(({ id }) => flags.area === undefined || id.startsWith(`${flags.area}/`))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
  if (flags.format === 'json')
    return printJson(
      shown.map((rule) => ({
        id: rule.id,
        title: rule.title,
        remedy: rule.remedy,
        needs: needsOf(ruleOf(rule.id)),
        requirements: uses.get(rule.id) ?? 0,
      })),
      io,
    )
  const page = pageFor(output)
  table(
    page,
    shown.map(({ id, title }) => [id, String(uses.get(id) ?? ''), page.word(title)]),
  )
  return print(page, io)
}

/** The checks of the manifest itself, which come before any requirement. */
export const formatRules: readonly Pick<Rule, 'id' | 'title' | 'remedy'>[] = [
  {
    id: 'manifest/yaml',
    title: { en: 'The manifest is YAML that can be read', zh: '清单是可读取的 YAML' },
    remedy: { en: 'Correct the YAML at the place that the finding names.', zh: '请按提示位置修正 YAML。' },
  },
  {
    id: 'manifest/schema',
    title: { en: 'The manifest has the fields and values of the format', zh: '清单的字段和取值符合格式' },
    remedy: {
      en: 'Correct the field or value; `icp schema` prints the format for your editor.',
      zh: '请更正字段或取值；`icp schema` 可输出供编辑器使用的格式定义。',
    },
  },
]

/** The facts that a rule cannot do without, and where the manifest gives them. */
export const needsOf = (rule: Rule | undefined): readonly { fact: string; about: Text; path: string }[] =>
  (rule?.needs ?? []).flatMap((name) => {
    const spec = factSpec(name)
    return spec === undefined ? [] : [{ fact: name, about: spec.about, path: spec.path }]
  })

export const knownRule = (id: string): Pick<Rule, 'id' | 'title' | 'remedy'> | undefined =>
  ruleOf(id) ?? formatRules.find((rule) => rule.id === id)

import { subjectOfArea } from '../engine/judge.ts'
import { catalogue, factSpec, isVisible } from '../facts/catalogue.ts'
import type { NationalTables } from '../knowledge/national.ts'
import type { Condition, Requirement } from '../knowledge/requirement.ts'
import { ruleOf } from '../rules/index.ts'
import type { Layer } from './demands.ts'
import { vocabularyIn } from './vocabulary.ts'

const groups = ['any', 'organization', 'social-organization', 'other-organization']

/** Every problem of one layer's requirements, each with its file and id. */
export const validateLayer = (layer: Layer, tables: NationalTables, today: string): readonly string[] => {
  const { file, sources, requirements, asOf } = layer
  const say = (about: string, problem: string): string => `${file}: ${about}: ${problem}`
  const problems: string[] = []
  if (asOf > today) problems.push(say('asOf', `${asOf} lies in the future`))
  for (const [id, { date }] of Object.entries(sources))
    for (const written of date?.match(/\d{4}-\d{2}(-\d{2})?/g) ?? [])
      if (written > asOf) problems.push(say(`source ${id}`, `${written} is later than asOf`))
  const cited = new Set([...requirements.flatMap((requirement) => requirement.sources), ...(layer.alsoCited ?? [])])
  for (const id of cited)
    if (!Object.hasOwn(sources, id)) problems.push(say('sources', `${id} is cited but not listed`))
  for (const id of Object.keys(sources))
    if (!cited.has(id)) problems.push(say('sources', `${id} is listed but not cited`))
  const seen = new Set<string>()
  for (const requirement of requirements) {
    if (seen.has(requirement.id)) problems.push(say(requirement.id, 'the id stands twice'))
    seen.add(requirement.id)
    for (const problem of validateRequirement(requirement, tables)) problems.push(say(requirement.id, problem))
  }
  return problems
}

const validateRequirement = (requirement: Requirement, tables: NationalTables): readonly string[] => {
  const words = vocabularyIn(tables)
  const problems = requirement.entity
    .filter((id) => !groups.includes(id) && !words.entityTypes.includes(id))
    .map((id) => `unknown entity type ${id}`)
  if (requirement.rule === undefined) {
    if (requirement.area === undefined) problems.push('a requirement without a rule needs an area')
    if (requirement.params !== undefined) problems.push('params without a rule')
    return [...problems, ...validateWhen(requirement, subjectOfArea(requirement), words.factValues)]
  }
  const rule = ruleOf(requirement.rule)
  if (rule === undefined) return [...problems, `no rule ${requirement.rule}`]
  const params = rule.params.safeParse(requirement.params ?? {})
  if (!params.success)
    return [...problems, ...params.error.issues.map((issue) => `params.${issue.path.join('.')}: ${issue.message}`)]
  return [
    ...problems,
    ...unknownWords(requirement.params ?? {}, words.params),
    ...validateWhen(requirement, rule.each(params.data), words.factValues),
  ]
}

/** Ids inside params, by the name of the param. */
const unknownWords = (
  params: Readonly<Record<string, unknown>>,
  known: Readonly<Record<string, readonly string[]>>,
): readonly string[] =>
  Object.entries(known).flatMap(([key, ids]) =>
    [params[key] ?? []]
      .flat()
      .flatMap((id) => (typeof id === 'string' && !ids.includes(id) ? [`params.${key}: unknown id ${id}`] : [])),
  )

const scalars = (condition: Condition): readonly unknown[] => {
  if (Array.isArray(condition)) return condition
  if (typeof condition !== 'object') return [condition]
  if ('not' in condition) return [condition.not].flat()
  return [Object.values(condition)[0]]
}

const validateWhen = (
  { when = {} }: Requirement,
  kind: Parameters<typeof isVisible>[1],
  values: Readonly<Record<string, readonly string[]>>,
): readonly string[] =>
  Object.entries(when).flatMap(([name, condition]) => {
    const spec = factSpec(name)
    if (spec === undefined)
      return [`when: no fact ${name} (there are ${Object.keys(catalogue).length} in the catalogue)`]
    if (!isVisible(spec.subject, kind)) return [`when: a ${kind} does not see ${name}, a fact of a ${spec.subject}`]
    const { matches } = spec
    if (matches === undefined) return [`when: ${name} cannot be compared`]
    return scalars(condition).flatMap((value) => {
      const allowed = values[name]
      const fits = matches.safeParse(value).success && (allowed === undefined || allowed.includes(String(value)))
      return fits ? [] : [`when: ${name} never is ${JSON.stringify(value)}`]
    })
  })

/**
 * A requirement that takes the place of an earlier layer's must speak to all that the earlier one speaks to: else some
 * filings would silently lose a check.
 */
export const validateReplacements = (earlier: Layer, later: Layer): readonly string[] =>
  later.requirements.flatMap((requirement) => {
    const replaced = earlier.requirements.find(({ id }) => id === requirement.id)
    if (replaced === undefined) return []
    const narrower =
      !covers(requirement.entity, replaced.entity) ||
      !covers(requirement.filing, replaced.filing) ||
      Object.keys(requirement.when ?? {}).some(
        (name) => JSON.stringify(requirement.when?.[name]) !== JSON.stringify(replaced.when?.[name]),
      )
    return narrower
      ? [
          `${later.file}: ${requirement.id}: takes the place of ${earlier.layer}/${requirement.id} but covers less; give it another id`,
        ]
      : []
  })

const covers = (scope: readonly string[], wanted: readonly string[]): boolean =>
  scope.includes('any') ||
  wanted.every(
    (each) => scope.includes(each) || (scope.includes('organization') && each !== 'individual' && each !== 'any'),
  )

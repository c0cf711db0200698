import * as z from 'zod'
import { normalizeName } from '../../core/names-alike.ts'
import { type Pointer, pointer } from '../../core/pointer.ts'
import type { Text } from '../../core/text.ts'
import type { FactValue } from '../../facts/catalogue.ts'
import { Pattern } from '../pattern.ts'
import * as naming from './naming.ts'

const words = z.array(z.string().min(1)).min(1).optional()

/** What a name must be, or must not be. */
export const NamingParams = z.strictObject({
  minHanCharacters: z.int().min(1).optional(),
  refusedPatterns: z.array(Pattern).min(1).optional(),
  allowedPattern: Pattern.optional(),
  refusedPrefixes: words,
  refusedWords: words,
  /** A name with one of these words has to end in one of the suffixes. */
  triggerWords: words,
  requiredSuffixes: words,
  refuseDomain: z.literal(true).optional(),
  /** The name of the person responsible or in charge. */
  refuseOwnName: z.literal(true).optional(),
  /** The registered name of the entity or short for it. */
  fromEntityName: z.literal(true).optional(),
  /** Words in the registered name of an organization are its own. */
  unlessInEntityName: z.boolean().default(true),
  /** A paper that stands for a name which is not accepted by itself. */
  elseMaterial: z.string().optional(),
})

type Facts = Readonly<{ serviceName: string; domainInName: string | null }> &
  Readonly<
    Partial<{
      entityType: string
      entityName: string
      responsiblePerson: FactValue<'responsiblePerson'>
      personInCharge: FactValue<'personInCharge'>
    }>
  >

/** One message per point that a name breaks, and the fields without which some points cannot be told. */
export const brokenPoints = (
  facts: Facts,
  params: z.output<typeof NamingParams>,
): Readonly<{ points: readonly Text[]; missing: readonly Pointer[] }> => {
  const { serviceName: name, entityType, entityName, responsiblePerson } = facts
  const missing = new Set<Pointer>()
  const isIndividual = entityType === 'individual'
  const own = entityType === undefined || entityName === undefined ? undefined : normalizeName(entityName)
  /** Words that count against the name, those of the organization's own name left out. */
  const against = (list: readonly string[] | undefined, where: 'prefix' | 'anywhere'): string[] => {
    const hits = naming.wordsIn(name, list, where)
    if (!params.unlessInEntityName || isIndividual || hits.length === 0) return hits
    if (own !== undefined) return hits.filter((word) => !own.includes(normalizeName(word)))
    missing.add(entityType === undefined ? '/entity/type' : '/entity/name')
    return []
  }
  const ifAny = (hits: string[], message: (hits: string[]) => Text): Text[] => (hits.length > 0 ? [message(hits)] : [])
  const ownNames = (): string[] => {
    const people = [isIndividual ? entityName : undefined, responsiblePerson?.person.name]
    const names = [...people, facts.personInCharge?.person.name].filter((each) => each !== undefined)
    const key = responsiblePerson?.key
    if (names.length === 0)
      missing.add(key === undefined ? '/entity/responsiblePerson' : pointer(['people', key, 'name']))
    return against([...new Set(names)], 'anywhere')
  }
  const isShort = (): boolean => {
    if (entityName === undefined) missing.add('/entity/name')
    return entityName === undefined || naming.isShortFor(name, entityName)
  }
  const { minHanCharacters = 0, refusedPatterns = [], allowedPattern, requiredSuffixes = [] } = params
  const isSuffixed = requiredSuffixes.some((suffix) => normalizeName(name).endsWith(normalizeName(suffix)))
  const triggers = isSuffixed ? [] : against(params.triggerWords, 'anywhere')
  const points = [
    ...naming.tooShort(name, minHanCharacters),
    ...naming.ofRefusedForm(name, refusedPatterns),
    ...(allowedPattern === undefined ? [] : naming.withOddCharacters(name, allowedPattern)),
    ...ifAny(against(params.refusedPrefixes, 'prefix'), (hits) => naming.beginningWith(name, hits)),
    ...ifAny(against(params.refusedWords, 'anywhere'), (hits) => naming.holding(name, hits)),
    ...ifAny(triggers, (hits) => naming.withoutSuffix(name, hits, requiredSuffixes)),
    ...(params.refuseDomain && facts.domainInName !== null ? [naming.withDomain(name, facts.domainInName)] : []),
    ...(params.refuseOwnName ? ifAny(ownNames(), (hits) => naming.withPerson(name, hits)) : []),
    ...(params.fromEntityName && !isShort() ? [naming.notShortFor(name, entityName ?? '')] : []),
  ]
  return { points, missing: [...missing] }
}

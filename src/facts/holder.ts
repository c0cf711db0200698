import { normalizeNumber } from '../core/check-digits.ts'
import { sameName } from '../core/names-alike.ts'
import { type Pointer, pointer } from '../core/pointer.ts'
import type { Domain } from '../manifest/schema.ts'
import { certificateFacts } from './certificate.ts'
import { entityFacts } from './entity.ts'
import { type Fact, given, known } from './fact.ts'
import type { Subject } from './subject.ts'

type Part = Readonly<{ value: string | undefined; pointer: Pointer }>

/** Who somebody is, by the three things that reviewers compare, each with its place in the manifest. */
export type Identity = Readonly<{ name: Part; type: Part; number: Part }>

const part = (fact: Fact<string>): Part =>
  fact.known
    ? { value: fact.value, pointer: fact.pointer }
    : { value: undefined, pointer: fact.missing[0] ?? '/entity' }

const identity = (
  at: Pointer,
  name: string | undefined,
  document: Readonly<{ type?: string | undefined; number?: string | undefined }> | undefined,
  documentAt: Pointer,
): Identity => ({
  name: part(given(name, `${at}/name`)),
  type: part(given(document?.type, `${documentAt}/type`)),
  number: part(given(document?.number, `${documentAt}/number`)),
})

const entityOf = ({ case: of }: Subject<'domain'>): Identity => {
  const subject = { kind: 'entity', case: of, pointer: '/entity', name: 'entity' } as const
  return {
    name: part(entityFacts.entityName.derive(subject)),
    type: part(certificateFacts.certificateType.derive(subject)),
    number: part(certificateFacts.certificateNumber.derive(subject)),
  }
}

/** What the holder is to the entity: as declared, or the entity itself where the name is the same. */
export const relationOf = (
  subject: Subject<'domain'>,
): Fact<NonNullable<NonNullable<Domain['holder']>['relation']>> => {
  const { holder } = subject.domain
  const name = entityOf(subject).name.value
  const derived = holder?.name !== undefined && name !== undefined && sameName(holder.name, name) ? 'entity' : undefined
  return given(holder?.relation ?? derived, `${subject.pointer}/holder/relation`)
}

const isAlike = (one: Part, other: Part, same: (one: string, other: string) => boolean): boolean =>
  one.value !== undefined && other.value !== undefined && same(one.value, other.value)

export const sameNumber = (one: string, other: string): boolean => normalizeNumber(one) === normalizeNumber(other)

/** Whether two can be meant to be the same: one name, or one number. */
export const isMeant = (one: Identity, other: Identity): boolean =>
  isAlike(one.name, other.name, sameName) || isAlike(one.number, other.number, sameNumber)

/** The holder as the manifest declares it, the entity, and the people of the order by what they are. */
export const holderOf = (subject: Subject<'domain'>) => {
  const { entity, people = {} } = subject.case.manifest
  const { holder } = subject.domain
  const at = `${subject.pointer}/holder`
  // The person of an individual filing is the entity.
  const isIndividual = entity?.type === 'individual'
  const isSelf = isIndividual && holder?.relation === 'responsible-person'
  return known(
    {
      found: identity(at, holder?.name, holder?.certificate, `${at}/certificate`),
      relation: isSelf ? 'entity' : holder?.relation,
      isIndividual,
      entity: entityOf(subject),
      people: Object.entries(people).map(([key, person]) => {
        const place = pointer(['people', key])
        return {
          ...identity(place, person.name, person.document, `${place}/document`),
          relations: [
            ...(entity?.legalRepresentative === key ? ['legal-representative'] : []),
            ...(entity?.responsiblePerson === key ? ['responsible-person'] : []),
            ...(person.role === undefined ? [] : [person.role]),
          ],
        }
      }),
    },
    at,
  )
}

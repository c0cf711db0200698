import { accessFacts } from './access.ts'
import { accountFacts } from './account.ts'
import { certificateFacts } from './certificate.ts'
import { contentFacts } from './content.ts'
import { domainFacts } from './domain.ts'
import { entityFacts } from './entity.ts'
import { entityPeopleFacts } from './entity-people.ts'
import type { Fact, FactSpec } from './fact.ts'
import { filingFacts } from './filing.ts'
import { identityFacts } from './identity.ts'
import { instanceFacts } from './instance.ts'
import { materialFacts } from './material.ts'
import { orderFacts } from './order.ts'
import { personFacts } from './person.ts'
import { personInChargeFacts } from './person-in-charge.ts'
import { registrationFacts } from './registration.ts'
import { serviceFacts } from './service.ts'
import type { Case, Subject, SubjectKind } from './subject.ts'

/** Every fact that a rule or a requirement's `when` can name. */
export const catalogue = {
  ...filingFacts,
  ...accountFacts,
  ...orderFacts,
  ...entityFacts,
  ...certificateFacts,
  ...entityPeopleFacts,
  ...personFacts,
  ...identityFacts,
  ...instanceFacts,
  ...serviceFacts,
  ...personInChargeFacts,
  ...accessFacts,
  ...contentFacts,
  ...domainFacts,
  ...registrationFacts,
  ...materialFacts,
}

export type FactName = keyof typeof catalogue
export type FactValue<Name extends FactName> =
  (typeof catalogue)[Name] extends FactSpec<infer _Kind, infer Value> ? Value : never

const isFactName = (name: string): name is FactName => Object.hasOwn(catalogue, name)

/** The entry of a fact, or nothing for a name that is not in the catalogue. */
export const factSpec = (name: string): FactSpec<SubjectKind, unknown> | undefined =>
  isFactName(name) ? (catalogue[name] as unknown as FactSpec<SubjectKind, unknown>) : undefined

const global: readonly SubjectKind[] = ['filing', 'account', 'entity']

/** A subject sees its own facts, those of its service, and those of the order and its parties. */
export const isVisible = (owner: SubjectKind, from: SubjectKind): boolean =>
  owner === from || global.includes(owner) || (owner === 'service' && from === 'domain')

/** What is known of a fact for a subject that sees it. */
export const factOf = (name: FactName, subject: Subject): Fact<unknown> => {
  const spec = catalogue[name] as unknown as FactSpec<SubjectKind, unknown>
  const owner = ownerOf(spec.subject, subject)
  const known = derivedFor(subject.case)
  const key = `${name} ${owner.pointer}`
  let fact = known.get(key)
  if (fact === undefined) {
    fact = spec.derive(owner)
    known.set(key, fact)
  }
  return fact
}

// Many requirements ask for the same facts: each is derived once for an order, and forgotten with it.
const derived = new WeakMap<Case, Map<string, Fact<unknown>>>()

const derivedFor = (of: Case): Map<string, Fact<unknown>> => {
  let known = derived.get(of)
  if (known === undefined) {
    known = new Map()
    derived.set(of, known)
  }
  return known
}

const ownerOf = (kind: SubjectKind, subject: Subject): Subject => {
  if (kind === subject.kind) return subject
  if (kind === 'service' && subject.kind === 'domain') return subject.service
  if (kind === 'filing' || kind === 'account' || kind === 'entity')
    return { kind, case: subject.case, pointer: `/${kind}`, name: kind }
  throw new Error(`a ${subject.kind} does not see facts of a ${kind}`)
}

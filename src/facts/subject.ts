import type { Day } from '../core/day.ts'
import type { Pointer } from '../core/pointer.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Domain, Instance, Manifest, Person, PreparedMaterial, Service } from '../manifest/schema.ts'
import type { Files } from './evidence.ts'

/** One filing order with everything that is needed to judge it. */
export type Case = Readonly<{
  manifest: Manifest
  knowledge: Knowledge
  /** The day on which the check runs. */
  now: Day
  /** What the files of the materials are; absent where nobody looked. */
  files?: Files
}>

type Own = {
  filing: unknown
  account: unknown
  entity: unknown
  person: { key: string; person: Person }
  instance: { key: string; instance: Instance }
  service: { index: number; service: Service }
  domain: { index: number; domain: Domain; service: Subject<'service'> }
  material: { index: number; material: PreparedMaterial }
}
export type SubjectKind = keyof Own

/** What a rule judges: the order itself, its parties, and each service, instance, domain and material in it. */
export type Subject<Kind extends SubjectKind = SubjectKind> = {
  [Each in Kind]: Readonly<{ kind: Each; case: Case; pointer: Pointer; name: string } & Own[Each]>
}[Kind]

/** The people that the order names, each with all that they are in it. */
export const peopleInOrder = (manifest: Manifest): ReadonlyMap<string, readonly PersonUse[]> => {
  const uses = new Map<string, PersonUse[]>()
  const add = (key: string | undefined, use: PersonUse): void => {
    if (key === undefined || manifest.people?.[key] === undefined) return
    const sofar = uses.get(key) ?? []
    if (!sofar.includes(use)) uses.set(key, [...sofar, use])
  }
  add(manifest.entity?.legalRepresentative, 'legal-representative')
  add(manifest.entity?.responsiblePerson, 'responsible-person')
  for (const service of manifest.services ?? []) add(service.personInCharge, 'person-in-charge')
  return uses
}
export const personUses = ['legal-representative', 'responsible-person', 'person-in-charge'] as const
export type PersonUse = (typeof personUses)[number]

const keyed = <Kind extends 'person' | 'instance'>(kind: Kind, list: string, key: string) => ({
  kind,
  pointer: `/${list}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
  name: `${list}.${key}`,
  key,
})

/** All subjects of one kind in an order, in the manifest's order. */
export const subjects = (kind: SubjectKind, of: Case): readonly Subject[] => {
  const { manifest } = of
  switch (kind) {
    case 'filing':
    case 'account':
    case 'entity':
      return [{ kind, case: of, pointer: `/${kind}`, name: kind }]
    case 'person': {
      const inOrder = peopleInOrder(manifest)
      return Object.entries(manifest.people ?? {})
        .filter(([key]) => inOrder.has(key))
        .map(([key, person]) => ({ ...keyed('person', 'people', key), case: of, person }))
    }
    case 'instance': {
      const inOrder = new Set((manifest.services ?? []).map((service) => service.instance))
      return Object.entries(manifest.instances ?? {})
        .filter(([key]) => inOrder.has(key))
        .map(([key, instance]) => ({ ...keyed('instance', 'instances', key), case: of, instance }))
    }
    case 'service':
      return services(of)
    case 'domain':
      return services(of).flatMap((service) =>
        (service.service.domains ?? []).map((domain, index) => ({
          kind: 'domain' as const,
          case: of,
          pointer: `${service.pointer}/domains/${index}`,
          name: `${service.name}.domains[${index}]`,
          index,
          domain,
          service,
        })),
      )
    case 'material':
      return (manifest.materials ?? []).map((material, index) => ({
        kind,
        case: of,
        pointer: `/materials/${index}`,
        name: `materials[${index}]`,
        index,
        material,
      }))
  }
}

const services = (of: Case): readonly Subject<'service'>[] =>
  (of.manifest.services ?? []).map((service, index) => ({
    kind: 'service',
    case: of,
    pointer: `/services/${index}`,
    name: `services[${index}]`,
    index,
    service,
  }))

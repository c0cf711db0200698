import type { Person } from '../manifest/schema.ts'
import type { Case } from './subject.ts'

/** For a filing of an individual the entity is the person: name and certificate are taken from there. */
export const individual = (of: Case): { person: Person; pointer: string } | undefined => {
  const key = of.manifest.entity?.responsiblePerson
  const person = key === undefined ? undefined : of.manifest.people?.[key]
  return of.manifest.entity?.type === 'individual' && person !== undefined
    ? { person, pointer: `/people/${key}` }
    : undefined
}

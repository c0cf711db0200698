import * as z from 'zod'
import { pointer } from '../core/pointer.ts'
import * as words from '../core/vocabulary.ts'
import type { Entity, Person } from '../manifest/schema.ts'
import { type Fact, fact, follow, given, known, map, unknown } from './fact.ts'
import { type Case, peopleInOrder, type Subject } from './subject.ts'

const entityOf = (subject: Subject<'entity'>): Entity => subject.case.manifest.entity ?? {}

const personAt = (
  subject: Subject<'entity'>,
  key: 'legalRepresentative' | 'responsiblePerson',
): Fact<{ key: string; person: Person }> =>
  follow(given(entityOf(subject)[key], `/entity/${key}`), (name, at) => {
    const person = subject.case.manifest.people?.[name]
    return person === undefined ? unknown(`/people/${name}`) : known({ key: name, person }, at)
  })

const contactsOf = ({ manifest }: Case) => ({
  people: [...peopleInOrder(manifest)]
    .filter(([, uses]) => uses.some((use) => use !== 'legal-representative'))
    .map(([key]) => ({ ...manifest.people?.[key], key, pointer: pointer(['people', key]) })),
  /** Places where somebody should be named and nobody is. */
  unnamed: [
    ...(manifest.entity?.responsiblePerson === undefined ? ['/entity/responsiblePerson'] : []),
    ...(manifest.services ?? []).flatMap((service, index) =>
      service.personInCharge === undefined ? [`/services/${index}/personInCharge`] : [],
    ),
  ],
})

export const entityPeopleFacts = {
  legalRepresentative: fact({
    subject: 'entity',
    about: { en: 'legal representative', zh: '法定代表人' },
    path: '/entity/legalRepresentative',
    derive: (subject) => personAt(subject, 'legalRepresentative'),
  }),
  legalRepresentativeResidency: fact({
    subject: 'entity',
    about: { en: 'residency of the legal representative', zh: '法定代表人的居民身份' },
    path: '/people/*/residency',
    matches: z.enum(words.residencies),
    derive: (subject) =>
      follow(personAt(subject, 'legalRepresentative'), ({ key, person }) =>
        given(person.residency, `/people/${key}/residency`),
      ),
  }),
  responsiblePerson: fact({
    subject: 'entity',
    about: { en: 'person responsible for the entity', zh: '主体负责人' },
    path: '/entity/responsiblePerson',
    derive: (subject) => personAt(subject, 'responsiblePerson'),
  }),
  /** Who is called about the filing: the responsible person and those in charge of a service. */
  contacts: fact({
    subject: 'entity',
    about: { en: 'responsible person and persons in charge', zh: '主体负责人与各服务负责人' },
    path: '/people/*',
    derive: (subject) => known(contactsOf(subject.case), '/people'),
  }),
  contactCount: fact({
    subject: 'entity',
    about: { en: 'number of different people who are responsible or in charge', zh: '主体负责人与服务负责人的人数' },
    path: '/services/*/personInCharge',
    matches: z.number(),
    derive: (subject) => {
      const { people, unnamed } = contactsOf(subject.case)
      return unnamed.length > 0 ? unknown(unnamed) : known(people.length, '/people')
    },
  }),
  responsiblePersonRole: fact({
    subject: 'entity',
    about: { en: 'role of the responsible person', zh: '主体负责人的身份' },
    path: '/people/*/role',
    matches: z.enum(words.roles),
    derive: (subject) =>
      follow(personAt(subject, 'responsiblePerson'), ({ key, person }) => given(person.role, `/people/${key}/role`)),
  }),
  responsiblePersonResidency: fact({
    subject: 'entity',
    about: { en: 'residency of the responsible person', zh: '主体负责人的居民身份' },
    path: '/people/*/residency',
    matches: z.enum(words.residencies),
    derive: (subject) =>
      follow(personAt(subject, 'responsiblePerson'), ({ key, person }) =>
        given(person.residency, `/people/${key}/residency`),
      ),
  }),
  responsiblePersonIsLegalRepresentative: fact({
    subject: 'entity',
    about: { en: 'whether the responsible person is the legal representative', zh: '主体负责人是否为法定代表人' },
    path: '/people/*/role',
    matches: z.boolean(),
    derive: (subject) =>
      follow(personAt(subject, 'responsiblePerson'), ({ key, person }) => {
        if (entityOf(subject).legalRepresentative === key) return known(true, '/entity/responsiblePerson')
        return map(given(person.role, `/people/${key}/role`), (role) => role === 'legal-representative')
      }),
  }),
}

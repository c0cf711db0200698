import * as z from 'zod'
import * as words from '../core/vocabulary.ts'
import type { Person } from '../manifest/schema.ts'
import { type Fact, fact, follow, given, known, map, unknown } from './fact.ts'
import type { Subject } from './subject.ts'

type ServiceSubject = Subject<'service'>
const flag = z.boolean()

const personInCharge = (subject: ServiceSubject): Fact<{ key: string; person: Person }> =>
  follow(given(subject.service.personInCharge, `${subject.pointer}/personInCharge`), (key, at) => {
    const person = subject.case.manifest.people?.[key]
    return person === undefined ? unknown(`/people/${key}`) : known({ key, person }, at)
  })

export const personInChargeFacts = {
  personInCharge: fact({
    subject: 'service',
    about: { en: 'person in charge of the service', zh: '服务负责人' },
    path: '/services/*/personInCharge',
    derive: personInCharge,
  }),
  personInChargeGiven: fact({
    subject: 'service',
    about: { en: 'whether a person in charge is named', zh: '是否填写服务负责人' },
    path: '/services/*/personInCharge',
    derive: (subject) =>
      known(subject.service.personInCharge !== undefined && subject.service.personInCharge !== '', subject.pointer),
  }),
  personInChargeRole: fact({
    subject: 'service',
    about: { en: 'role of the person in charge', zh: '服务负责人的身份' },
    path: '/people/*/role',
    matches: z.enum(words.roles),
    derive: (subject) =>
      follow(personInCharge(subject), ({ key, person }) => given(person.role, `/people/${key}/role`)),
  }),
  personInChargeResidency: fact({
    subject: 'service',
    about: { en: 'residency of the person in charge', zh: '服务负责人的居民身份' },
    path: '/people/*/residency',
    matches: z.enum(words.residencies),
    derive: (subject) =>
      follow(personInCharge(subject), ({ key, person }) => given(person.residency, `/people/${key}/residency`)),
  }),
  personInChargeIsResponsiblePerson: fact({
    subject: 'service',
    about: { en: 'whether the person in charge is the responsible person', zh: '服务负责人与主体负责人是否同一人' },
    path: '/services/*/personInCharge',
    matches: flag,
    derive: (subject) =>
      follow(given(subject.service.personInCharge, `${subject.pointer}/personInCharge`), (key, at) =>
        map(
          given(subject.case.manifest.entity?.responsiblePerson, '/entity/responsiblePerson'),
          (responsible) => responsible === key,
        ).known
          ? known(subject.case.manifest.entity?.responsiblePerson === key, at)
          : unknown('/entity/responsiblePerson'),
      ),
  }),
  personInChargeIsLegalRepresentative: fact({
    subject: 'service',
    about: { en: 'whether the person in charge is the legal representative', zh: '服务负责人是否为法定代表人' },
    path: '/services/*/personInCharge',
    matches: flag,
    derive: (subject) =>
      follow(personInCharge(subject), ({ key, person }, at) => {
        if (subject.case.manifest.entity?.legalRepresentative === key) return known(true, at)
        return map(given(person.role, `/people/${key}/role`), (role) => role === 'legal-representative')
      }),
  }),
}

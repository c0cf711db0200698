import * as z from 'zod'
import { normalizeNumber } from '../core/check-digits.ts'
import { pointer } from '../core/pointer.ts'
import * as words from '../core/vocabulary.ts'
import type { Certificate, Entity, Person } from '../manifest/schema.ts'
import { type Fact, fact, follow, given, known, map, moot, unknown } from './fact.ts'
import { type Case, peopleInOrder, type Subject } from './subject.ts'

const entityOf = (subject: Subject<'entity'>): Entity => subject.case.manifest.entity ?? {}
const text = z.string()

/** For a filing of an individual the entity is the person: name and certificate are taken from there. */
const individual = (of: Case): { person: Person; pointer: string } | undefined => {
  const key = of.manifest.entity?.responsiblePerson
  const person = key === undefined ? undefined : of.manifest.people?.[key]
  return of.manifest.entity?.type === 'individual' && person !== undefined
    ? { person, pointer: `/people/${key}` }
    : undefined
}

const certificate = <Key extends 'type' | 'number' | 'validUntil'>(
  subject: Subject<'entity'>,
  key: Key,
): Fact<NonNullable<Certificate[Key]>> => {
  const own = entityOf(subject).certificate?.[key]
  const person = individual(subject.case)
  if (own === undefined && person !== undefined)
    return given(
      person.person.document?.[key] as Certificate[Key] | undefined,
      `${person.pointer}/document/${key}`,
    ) as Fact<NonNullable<Certificate[Key]>>
  return given(own, `/entity/certificate/${key}`) as Fact<NonNullable<Certificate[Key]>>
}

/** The province of a unified social credit code's registering authority; none for codes of national authorities. */
const regionOfNumber = (number: string, of: Case): string | undefined => {
  const code = /^[0-9A-Z]{2}(\d{2})\d{4}/.exec(normalizeNumber(number))?.[1]
  return of.knowledge.nation.tables.regions.regions.find((region) => region.code.slice(0, 2) === code)?.id
}

/** Whether a certificate type is one of those with which an individual files. */
const belongsToIndividual = (type: string, of: Case): boolean =>
  of.knowledge.nation.tables.entityTypes.entityTypes.some(
    ({ id, certificates }) => id === 'individual' && certificates.includes(type),
  )

const certificateRegion = (subject: Subject<'entity'>): Fact<string> => {
  const own = entityOf(subject).certificate
  const stated = own?.region
  if (stated !== undefined) return known(stated, '/entity/certificate/region')
  const derived = own?.number === undefined ? undefined : regionOfNumber(own.number, subject.case)
  return derived === undefined ? unknown('/entity/certificate/region') : known(derived, '/entity/certificate/number')
}

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

export const entityFacts = {
  entityType: fact({
    subject: 'entity',
    about: { en: 'kind of the filing entity', zh: '主办单位性质' },
    path: '/entity/type',
    matches: text,
    derive: (subject) => given(entityOf(subject).type, '/entity/type'),
  }),
  entityTypeRow: fact({
    subject: 'entity',
    about: { en: 'certificates of the entity type, and the type it is filed as', zh: '该单位性质的证件及填报类型' },
    path: '/entity/type',
    derive: (subject) =>
      follow(given(entityOf(subject).type, '/entity/type'), (type, at) => {
        const { entityTypes } = subject.case.knowledge.nation.tables.entityTypes
        const row = entityTypes.find(({ id }) => id === type)
        return row === undefined ? moot : known({ certificates: row.certificates, fileAs: row.fileAs }, at)
      }),
  }),
  entityName: fact({
    subject: 'entity',
    about: { en: 'full registered name of the entity', zh: '主办单位名称' },
    path: '/entity/name',
    derive: (subject) => {
      const person = individual(subject.case)
      const own = entityOf(subject).name
      return own === undefined && person !== undefined
        ? given(person.person.name, `${person.pointer}/name`)
        : given(own, '/entity/name')
    },
  }),
  /** The person that an individual's filing is about, for the comparison with what is written under `entity`. */
  individualPerson: fact({
    subject: 'entity',
    about: { en: 'the person of an individual filing', zh: '个人备案的本人信息' },
    path: '/entity/responsiblePerson',
    derive: (subject) => {
      const person = individual(subject.case)
      return person === undefined
        ? unknown('/entity/responsiblePerson')
        : known(
            { name: person.person.name, document: person.person.document ?? {}, entity: entityOf(subject) },
            person.pointer,
          )
    },
  }),
  hasTradeName: fact({
    subject: 'entity',
    about: { en: 'whether the licence shows a trade name', zh: '执照是否有字号' },
    path: '/entity/tradeName',
    matches: z.boolean(),
    derive: (subject) =>
      map(given(entityOf(subject).tradeName, '/entity/tradeName'), (name) => !['none', '无', ''].includes(name.trim())),
  }),
  tradeName: fact({
    subject: 'entity',
    about: { en: 'trade name on the licence', zh: '字号' },
    path: '/entity/tradeName',
    derive: (subject) => given(entityOf(subject).tradeName, '/entity/tradeName'),
  }),
  registeredIn: fact({
    subject: 'entity',
    about: { en: 'where the entity is registered', zh: '主体登记地' },
    path: '/entity/registeredIn',
    matches: z.enum(words.jurisdictions),
    derive: (subject) => given(entityOf(subject).registeredIn, '/entity/registeredIn'),
  }),
  certificateType: fact({
    subject: 'entity',
    about: { en: 'type of the entity certificate', zh: '主体证件类型' },
    path: '/entity/certificate/type',
    matches: text,
    derive: (subject) => certificate(subject, 'type'),
  }),
  certificateNumber: fact({
    subject: 'entity',
    about: { en: 'number of the entity certificate', zh: '主体证件号码' },
    path: '/entity/certificate/number',
    derive: (subject) => certificate(subject, 'number'),
  }),
  /** The form that numbers of this certificate have, with the entity types that its first characters stand for. */
  certificateForm: fact({
    subject: 'entity',
    about: { en: 'form of the certificate number', zh: '主体证件号码格式' },
    path: '/entity/certificate/type',
    derive: (subject) =>
      follow(certificate(subject, 'type'), (type, at) => {
        const { entityTypes, documents } = subject.case.knowledge.nation.tables
        const row = entityTypes.certificates.find(({ id }) => id === type)
        const form = documents.numbers.find(({ id }) => id === row?.number)
        return row === undefined || form === undefined
          ? moot
          : known({ ...form, prefixes: row.prefixes, prefixTypes: entityTypes.prefixes }, at)
      }),
  }),
  certificateValidUntil: fact({
    subject: 'entity',
    about: { en: 'last day of the entity certificate', zh: '主体证件有效期' },
    path: '/entity/certificate/validUntil',
    derive: (subject) => certificate(subject, 'validUntil'),
  }),
  certificateRegion: fact({
    subject: 'entity',
    about: { en: 'province in which the certificate was issued', zh: '主体证件签发省份' },
    path: '/entity/certificate/region',
    matches: text,
    derive: certificateRegion,
  }),
  /** Persons and bodies from outside the mainland have no province of registration. */
  registeredRegion: fact({
    subject: 'entity',
    about: { en: 'province in which an organization is registered', zh: '单位的登记省份' },
    path: '/entity/certificate/region',
    derive: (subject) =>
      follow(given(entityOf(subject).type, '/entity/type'), (type) =>
        type === 'individual' || (entityOf(subject).registeredIn ?? 'mainland') !== 'mainland'
          ? moot
          : certificateRegion(subject),
      ),
  }),
  certificateCity: fact({
    subject: 'entity',
    about: { en: 'city of the certificate address', zh: '证件住所所在城市' },
    path: '/entity/certificate/city',
    derive: (subject) => given(entityOf(subject).certificate?.city, '/entity/certificate/city'),
  }),
  certificateDistrict: fact({
    subject: 'entity',
    about: { en: 'district of the certificate address', zh: '证件住所所在区县' },
    path: '/entity/certificate/district',
    derive: (subject) => given(entityOf(subject).certificate?.district, '/entity/certificate/district'),
  }),
  certificateAddress: fact({
    subject: 'entity',
    about: { en: 'address on the certificate', zh: '证件住所' },
    path: '/entity/certificate/address',
    derive: (subject) => given(entityOf(subject).certificate?.address, '/entity/certificate/address'),
  }),
  /** Parts that the manifest lacks are not there. */
  certificatePlace: fact({
    subject: 'entity',
    about: { en: 'place of the certificate address', zh: '证件住所所在地' },
    path: '/entity/certificate',
    derive: (subject) => {
      const { city, district } = entityOf(subject).certificate ?? {}
      const region = certificateRegion(subject)
      return known({ region: region.known ? region.value : undefined, city, district }, '/entity/certificate')
    },
  }),
  postalAddress: fact({
    subject: 'entity',
    about: { en: 'postal address', zh: '通信地址' },
    path: '/entity/address',
    derive: (subject) => known(entityOf(subject).address ?? {}, '/entity/address'),
  }),
  addressRegion: fact({
    subject: 'entity',
    about: { en: 'province of the postal address', zh: '通信地址所在省份' },
    path: '/entity/address/region',
    matches: text,
    derive: (subject) => given(entityOf(subject).address?.region, '/entity/address/region'),
  }),
  addressCity: fact({
    subject: 'entity',
    about: { en: 'city of the postal address', zh: '通信地址所在城市' },
    path: '/entity/address/city',
    derive: (subject) => given(entityOf(subject).address?.city, '/entity/address/city'),
  }),
  addressDistrict: fact({
    subject: 'entity',
    about: { en: 'district of the postal address', zh: '通信地址所在区县' },
    path: '/entity/address/district',
    derive: (subject) => given(entityOf(subject).address?.district, '/entity/address/district'),
  }),
  addressDetail: fact({
    subject: 'entity',
    about: { en: 'street and number of the postal address', zh: '通信地址详细信息' },
    path: '/entity/address/detail',
    derive: (subject) => given(entityOf(subject).address?.detail, '/entity/address/detail'),
  }),
  foreignOwnership: fact({
    subject: 'entity',
    about: { en: 'foreign share in percent', zh: '外资比例（%）' },
    path: '/entity/foreignOwnership',
    matches: z.number(),
    derive: (subject) => given(entityOf(subject).foreignOwnership, '/entity/foreignOwnership'),
  }),
  hasSeal: fact({
    subject: 'entity',
    about: { en: 'whether the entity owns an official seal', zh: '是否有公章' },
    path: '/entity/hasSeal',
    matches: z.boolean(),
    derive: (subject) => given(entityOf(subject).hasSeal, '/entity/hasSeal'),
  }),
  businessScope: fact({
    subject: 'entity',
    about: { en: 'business scope', zh: '经营范围' },
    path: '/entity/businessScope',
    derive: (subject) => given(entityOf(subject).businessScope, '/entity/businessScope'),
  }),
  superiorUnit: fact({
    subject: 'entity',
    about: { en: 'investor or superior unit', zh: '投资者或主管单位' },
    path: '/entity/superiorUnit',
    derive: (subject) => given(entityOf(subject).superiorUnit, '/entity/superiorUnit'),
  }),
  previousName: fact({
    subject: 'entity',
    about: { en: 'entity name on file', zh: '原备案主体名称' },
    path: '/entity/previous/name',
    derive: (subject) => given(entityOf(subject).previous?.name, '/entity/previous/name'),
  }),
  previousEntityIsIndividual: fact({
    subject: 'entity',
    about: { en: 'whether the entity on file is an individual', zh: '原备案主体是否为个人' },
    path: '/entity/previous/certificate/type',
    matches: z.boolean(),
    derive: (subject) =>
      map(given(entityOf(subject).previous?.certificate?.type, '/entity/previous/certificate/type'), (type) =>
        belongsToIndividual(type, subject.case),
      ),
  }),
  certificateNumberChanges: fact({
    subject: 'entity',
    about: { en: 'whether the certificate number differs from the one on file', zh: '证件号码是否与原备案不同' },
    path: '/entity/previous/certificate/number',
    matches: z.boolean(),
    derive: (subject) =>
      follow(given(entityOf(subject).previous?.certificate?.number, '/entity/previous/certificate/number'), (before) =>
        map(certificate(subject, 'number'), (now) => normalizeNumber(before) !== normalizeNumber(now)),
      ),
  }),
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

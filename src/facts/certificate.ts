import * as z from 'zod'
import { normalizeNumber } from '../core/check-digits.ts'
import type { Certificate, Entity } from '../manifest/schema.ts'
import { type Fact, fact, follow, given, known, map, moot, unknown } from './fact.ts'
import { individual } from './individual.ts'
import type { Case, Subject } from './subject.ts'

const entityOf = (subject: Subject<'entity'>): Entity => subject.case.manifest.entity ?? {}
const text = z.string()

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

export const certificateFacts = {
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
}

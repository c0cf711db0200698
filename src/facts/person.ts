import * as z from 'zod'
import { normalizePhone } from '../core/phone.ts'
import * as words from '../core/vocabulary.ts'
import { fact, given, known, map } from './fact.ts'
import { peopleInOrder, personUses } from './subject.ts'

const text = z.string()

export const personFacts = {
  personUses: fact({
    subject: 'person',
    about: { en: 'what the person is in this order', zh: '在本单中的身份' },
    path: '/people/*',
    matches: z.enum(personUses),
    derive: (subject) => known(peopleInOrder(subject.case.manifest).get(subject.key) ?? [], subject.pointer),
  }),
  personName: fact({
    subject: 'person',
    about: { en: 'name of the person', zh: '姓名' },
    path: '/people/*/name',
    derive: (subject) => given(subject.person.name, `${subject.pointer}/name`),
  }),
  personRole: fact({
    subject: 'person',
    about: { en: 'role of the person in the entity', zh: '在主办单位的身份' },
    path: '/people/*/role',
    matches: z.enum(words.roles),
    derive: (subject) => given(subject.person.role, `${subject.pointer}/role`),
  }),
  residency: fact({
    subject: 'person',
    about: { en: 'residency of the person', zh: '居民身份' },
    path: '/people/*/residency',
    matches: z.enum(words.residencies),
    derive: (subject) => given(subject.person.residency, `${subject.pointer}/residency`),
  }),
  mobile: fact({
    subject: 'person',
    about: { en: 'mobile number', zh: '手机号码' },
    path: '/people/*/mobile',
    derive: (subject) => given(subject.person.mobile, `${subject.pointer}/mobile`),
  }),
  mobileRegion: fact({
    subject: 'person',
    about: { en: 'home province of the mobile number', zh: '手机号码归属省份' },
    path: '/people/*/mobileRegion',
    matches: text,
    derive: (subject) => given(subject.person.mobileRegion, `${subject.pointer}/mobileRegion`),
  }),
  emergencyPhone: fact({
    subject: 'person',
    about: { en: 'emergency phone', zh: '应急联系电话' },
    path: '/people/*/emergencyPhone',
    derive: (subject) => given(subject.person.emergencyPhone, `${subject.pointer}/emergencyPhone`),
  }),
  emergencyContact: fact({
    subject: 'person',
    about: { en: 'whose number the emergency phone is', zh: '应急联系电话机主' },
    path: '/people/*/emergencyContact',
    matches: z.enum(words.emergencyContacts),
    derive: (subject) => given(subject.person.emergencyContact, `${subject.pointer}/emergencyContact`),
  }),
  landline: fact({
    subject: 'person',
    about: { en: 'landline', zh: '座机' },
    path: '/people/*/landline',
    derive: (subject) => given(subject.person.landline, `${subject.pointer}/landline`),
  }),
  landlineRegions: fact({
    subject: 'person',
    about: { en: 'provinces that the area code belongs to', zh: '座机区号所属省份' },
    path: '/people/*/landline',
    derive: (subject) =>
      map(given(subject.person.landline, `${subject.pointer}/landline`), (landline) => {
        const number = normalizePhone(landline)
        const { regions } = subject.case.knowledge.nation.tables.regions
        return regions.filter(({ areaCodes }) => areaCodes.some((code) => number.startsWith(code))).map(({ id }) => id)
      }),
  }),
  email: fact({
    subject: 'person',
    about: { en: 'email address', zh: '电子邮箱' },
    path: '/people/*/email',
    derive: (subject) => given(subject.person.email, `${subject.pointer}/email`),
  }),
  phoneForms: fact({
    subject: 'person',
    about: { en: 'forms of phone numbers and email addresses', zh: '电话和邮箱格式' },
    path: '/people/*',
    derive: (subject) => {
      const { mobile, landline, email } = subject.case.knowledge.nation.tables.phones
      return known({ mobile, landline, email }, subject.pointer)
    },
  }),
  residencePermit: fact({
    subject: 'person',
    about: { en: 'residence permit or what stands for it', zh: '居住证明' },
    path: '/people/*/residencePermit',
    derive: (subject) => known(subject.person.residencePermit ?? null, `${subject.pointer}/residencePermit`),
  }),
  residencePermitKind: fact({
    subject: 'person',
    about: { en: 'kind of the residence proof', zh: '居住证明种类' },
    path: '/people/*/residencePermit/kind',
    matches: z.enum(words.residencePermitKinds),
    derive: (subject) => given(subject.person.residencePermit?.kind, `${subject.pointer}/residencePermit/kind`),
  }),
}

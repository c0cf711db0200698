import * as z from 'zod'
import type { Day } from '../core/day.ts'
import * as words from '../core/vocabulary.ts'
import { workingDaysBetween } from '../core/workdays.ts'
import { type Fact, fact, given, map, moot } from './fact.ts'
import { holderOf, relationOf } from './holder.ts'
import type { Subject } from './subject.ts'

type DomainSubject = Subject<'domain'>

const realName = (subject: DomainSubject) => subject.domain.realName

export const registrationFacts = {
  registeredOn: fact({
    subject: 'domain',
    about: { en: 'day of registration', zh: '域名注册日' },
    path: '/services/*/domains/*/registeredOn',
    derive: (subject) => given(subject.domain.registeredOn, `${subject.pointer}/registeredOn`),
  }),
  domainExpiresOn: fact({
    subject: 'domain',
    about: { en: 'last day of the registration', zh: '域名到期日' },
    path: '/services/*/domains/*/expiresOn',
    derive: (subject) => given(subject.domain.expiresOn, `${subject.pointer}/expiresOn`),
  }),
  statusCodes: fact({
    subject: 'domain',
    about: { en: 'status codes of the domain and what they mean for a filing', zh: '域名状态及其对备案的影响' },
    path: '/services/*/domains/*/status',
    derive: (subject) =>
      map(given(subject.domain.status, `${subject.pointer}/status`), (codes) => {
        const { statuses } = subject.case.knowledge.nation.tables.statusCodes
        return codes.map((code) => ({
          code,
          row: statuses.find((each) => sameCode(each.id, code) || sameCode(each.rdap, code)),
        }))
      }),
  }),
  realNameStatus: fact({
    subject: 'domain',
    about: { en: 'real-name verification of the domain', zh: '域名实名认证状态' },
    path: '/services/*/domains/*/realName/status',
    matches: z.enum(words.realNameStatuses),
    derive: (subject) => given(realName(subject)?.status, `${subject.pointer}/realName/status`),
  }),
  realNameVerifiedOn: fact({
    subject: 'domain',
    about: { en: 'day on which the verification passed', zh: '实名认证通过日' },
    path: '/services/*/domains/*/realName/verifiedOn',
    derive: (subject) => given(realName(subject)?.verifiedOn, `${subject.pointer}/realName/verifiedOn`),
  }),
  workingDaysVerified: fact({
    subject: 'domain',
    about: { en: 'working days between the verification and submission', zh: '实名通过至提交的工作日数' },
    path: '/services/*/domains/*/realName/verifiedOn',
    derive: (subject) =>
      map(given(realName(subject)?.verifiedOn, `${subject.pointer}/realName/verifiedOn`), (day) =>
        workingDaysBetween(
          day,
          subject.case.manifest.filing?.submitOn ?? subject.case.now,
          subject.case.knowledge.nation.calendar,
        ),
      ),
  }),
  holderName: fact({
    subject: 'domain',
    about: { en: 'name of the domain holder', zh: '域名持有者' },
    path: '/services/*/domains/*/holder/name',
    derive: (subject) => given(subject.domain.holder?.name, `${subject.pointer}/holder/name`),
  }),
  holderCertificateType: fact({
    subject: 'domain',
    about: { en: 'certificate type of the domain holder', zh: '域名持有者证件类型' },
    path: '/services/*/domains/*/holder/certificate/type',
    derive: (subject) => given(subject.domain.holder?.certificate?.type, `${subject.pointer}/holder/certificate/type`),
  }),
  holderCertificateNumber: fact({
    subject: 'domain',
    about: { en: 'certificate number of the domain holder', zh: '域名持有者证件号码' },
    path: '/services/*/domains/*/holder/certificate/number',
    derive: (subject) =>
      given(subject.domain.holder?.certificate?.number, `${subject.pointer}/holder/certificate/number`),
  }),
  holderRelation: fact({
    subject: 'domain',
    about: { en: 'what the holder is to the entity', zh: '域名持有者与主体的关系' },
    path: '/services/*/domains/*/holder/relation',
    matches: z.enum(words.holderRelations),
    derive: relationOf,
  }),
  holder: fact({
    subject: 'domain',
    about: { en: 'who holds the domain, and who may', zh: '域名持有者及可对应的主体和人员' },
    path: '/services/*/domains/*/holder',
    derive: holderOf,
  }),
  /** What the domain's registry answers; nothing is looked up in this version. */
  registration: fact({
    subject: 'domain',
    about: { en: "the registry's answer about the domain", zh: '注册局登记信息' },
    path: '/services/*/domains/*/name',
    derive: (): Fact<Registration> => moot,
  }),
}

/** The parts of a registry's answer that a manifest states too. */
type Registration = Readonly<{ registrar?: string; expiresOn?: Day; holder?: string }>

const sameCode = (one: string | undefined, other: string): boolean =>
  one !== undefined && one.replace(/\s+/g, '').toLowerCase() === other.replace(/\s+/g, '').toLowerCase()

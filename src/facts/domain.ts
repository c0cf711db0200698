import { parse } from 'tldts'
import * as z from 'zod'
import type { Day } from '../core/day.ts'
import { normalizeName } from '../core/names-alike.ts'
import * as words from '../core/vocabulary.ts'
import { workingDaysBetween } from '../core/workdays.ts'
import { type Fact, fact, follow, given, known, map, moot } from './fact.ts'
import { holderOf } from './holder.ts'
import type { Subject } from './subject.ts'
import { toUnicode } from './unicode-host.ts'

type DomainSubject = Subject<'domain'>

const name = (subject: DomainSubject): Fact<string> => given(subject.domain.name, `${subject.pointer}/name`)

/** A host name taken apart; private zones such as github.io are left aside, as the administration leaves them. */
const host = (subject: DomainSubject): Fact<Host> =>
  map(name(subject), (text) => {
    const parsed = parse(text.trim(), { allowPrivateDomains: false, validateHostname: true })
    const labels = (parsed.hostname ?? '').split('.')
    return {
      text,
      isIp: parsed.isIp === true,
      isHostName: parsed.hostname !== null && parsed.hostname === toPlain(text) && labels.length > 1,
      isPublicSuffix: parsed.domain === null && parsed.publicSuffix === parsed.hostname,
      registrable: parsed.domain === null ? null : toUnicode(parsed.domain),
      isRegistrable: parsed.domain !== null && parsed.domain === parsed.hostname,
      suffix: toUnicode(labels.at(-1) ?? ''),
      labels: labels.map(toUnicode),
    }
  })
type Host = {
  text: string
  isIp: boolean
  isHostName: boolean
  isPublicSuffix: boolean
  registrable: string | null
  isRegistrable: boolean
  suffix: string
  labels: readonly string[]
}
const toPlain = (text: string): string => text.trim().toLowerCase().replace(/\.$/, '')

/** Only names that are host names can be judged further; the rest is told by `domain/name`. */
const validHost = (subject: DomainSubject): Fact<Host> =>
  follow(host(subject), (value, at) =>
    value.isHostName && !value.isIp && !value.isPublicSuffix ? known(value, at) : moot,
  )

const realName = (subject: DomainSubject) => subject.domain.realName

export const domainFacts = {
  host: fact({
    subject: 'domain',
    about: { en: 'the domain name taken apart', zh: '域名' },
    path: '/services/*/domains/*/name',
    derive: host,
  }),
  validHost: fact({
    subject: 'domain',
    about: { en: 'the domain name where it is a valid host name', zh: '有效的域名' },
    path: '/services/*/domains/*/name',
    derive: validHost,
  }),
  suffix: fact({
    subject: 'domain',
    about: { en: 'top-level domain in Unicode form', zh: '顶级域' },
    path: '/services/*/domains/*/name',
    matches: z.string(),
    derive: (subject) => map(validHost(subject), ({ suffix }) => suffix),
  }),
  suffixListing: fact({
    subject: 'domain',
    about: { en: 'what the list of approved suffixes says of the top-level domain', zh: '顶级域的批复情况' },
    path: '/services/*/domains/*/name',
    derive: (subject) =>
      map(validHost(subject), ({ suffix, registrable, text }) => {
        const { suffixes } = subject.case.knowledge.nation.tables
        const row = suffixes.suffixes.find((each) => each.suffix === suffix)
        const second = suffixes.secondLevels.find(
          (each) => registrable === each.suffix || (registrable ?? text).endsWith(`.${each.suffix}`),
        )
        return {
          suffix,
          row,
          second,
          unlisted: suffixes.unlisted,
          evidence: suffixes.evidence,
          register: suffixes.register,
          sources: suffixes.sources,
        }
      }),
  }),
  registrar: fact({
    subject: 'domain',
    about: { en: 'registrar of the domain', zh: '域名注册商' },
    path: '/services/*/domains/*/registrar',
    derive: (subject) => given(subject.domain.registrar, `${subject.pointer}/registrar`),
  }),
  registrarListing: fact({
    subject: 'domain',
    about: { en: 'what we know of the registrar', zh: '注册商的批准情况' },
    path: '/services/*/domains/*/registrar',
    derive: (subject) =>
      map(given(subject.domain.registrar, `${subject.pointer}/registrar`), (registrar) => {
        const { registrars } = subject.case.knowledge.nation.tables
        const wanted = normalizeRegistrar(registrar)
        const row = registrars.registrars.find((each) =>
          each.names.some((spelling) => normalizeRegistrar(spelling) === wanted),
        )
        return { registrar, row, register: registrars.register, sources: registrars.sources }
      }),
  }),
  registrarEdition: fact({
    subject: 'domain',
    about: { en: 'site of the registrar: China or international', zh: '域名注册所在站点' },
    path: '/services/*/domains/*/registrarEdition',
    matches: z.enum(words.editions),
    derive: (subject) => given(subject.domain.registrarEdition, `${subject.pointer}/registrarEdition`),
  }),
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
    derive: (subject) => given(subject.domain.holder?.relation, `${subject.pointer}/holder/relation`),
  }),
  /** The people of the order by what they are, for a holder who is one of them. */
  holderCandidates: fact({
    subject: 'domain',
    about: { en: 'people of the order who can hold the domain', zh: '可持有域名的人员' },
    path: '/people/*',
    derive: (subject) => {
      const { entity, people = {} } = subject.case.manifest
      return known(
        Object.entries(people).map(([key, person]) => ({
          name: person.name,
          document: person.document ?? {},
          relations: [
            ...(entity?.legalRepresentative === key ? ['legal-representative'] : []),
            ...(entity?.responsiblePerson === key ? ['responsible-person'] : []),
            ...(person.role === undefined ? [] : [person.role]),
          ],
        })),
        subject.pointer,
      )
    },
  }),
  holder: fact({
    subject: 'domain',
    about: { en: 'who holds the domain, and who may', zh: '域名持有者及可对应的主体和人员' },
    path: '/services/*/domains/*/holder',
    derive: holderOf,
  }),
  previousNames: fact({
    subject: 'domain',
    about: { en: 'names under which this entry is on file', zh: '备案中的原域名' },
    path: '/services/*/domains/*/previousNames',
    derive: (subject) => known(subject.domain.previousNames ?? [], `${subject.pointer}/name`),
  }),
  isOnFile: fact({
    subject: 'domain',
    about: { en: 'whether the name is on file for the service', zh: '域名是否已在该服务备案' },
    path: '/services/*/domainsOnFile',
    derive: (subject) =>
      follow(name(subject), (text, at) =>
        map(given(subject.service.service.domainsOnFile, `${subject.service.pointer}/domainsOnFile`), (onFile) =>
          onFile.map((each) => toPlain(each)).includes(toPlain(text)),
        ).known
          ? known((subject.service.service.domainsOnFile ?? []).map(toPlain).includes(toPlain(text)), at)
          : given<boolean>(undefined, `${subject.service.pointer}/domainsOnFile`),
      ),
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

/** Registries write one registrar in many ways: case, punctuation and spaces do not count. */
const normalizeRegistrar = (registrar: string): string => normalizeName(registrar).replace(/[\p{P}\p{S}]/gu, '')

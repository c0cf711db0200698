import { parse } from 'tldts'
import * as z from 'zod'
import { normalizeNumber } from '../core/check-digits.ts'
import { sameName } from '../core/names-alike.ts'
import * as words from '../core/vocabulary.ts'
import type { Person } from '../manifest/schema.ts'
import { type Fact, fact, follow, given, known, map, moot, unknown } from './fact.ts'
import { hostingOf, statusOf, takesPlace } from './service-state.ts'
import type { Subject } from './subject.ts'
import { toUnicode } from './unicode-host.ts'

type ServiceSubject = Subject<'service'>
const text = z.string()
const flag = z.boolean()
const plainHost = (name: string): string => toUnicode(name.trim().replace(/\.$/, ''))

const personInCharge = (subject: ServiceSubject): Fact<{ key: string; person: Person }> =>
  follow(given(subject.service.personInCharge, `${subject.pointer}/personInCharge`), (key, at) => {
    const person = subject.case.manifest.people?.[key]
    return person === undefined ? unknown(`/people/${key}`) : known({ key, person }, at)
  })

/** Where the service's instance lies; `none` without one, `unknown` where its region tells nothing. */
const carrierOf = (
  subject: ServiceSubject,
): { location: 'mainland' | 'outside' | 'none' | 'unknown'; missing: readonly string[] } => {
  const { instance } = subject.service
  if (instance === undefined || instance === '') return { location: 'none', missing: [] }
  const hosting = hostingOf(subject.service, subject.case, subject.pointer)
  return hosting.known ? { location: hosting.value, missing: [] } : { location: 'unknown', missing: hosting.missing }
}

export const serviceFacts = {
  serviceKind: fact({
    subject: 'service',
    about: { en: 'website, app or mini program', zh: '服务类型' },
    path: '/services/*/kind',
    matches: z.enum(words.serviceKinds),
    derive: (subject) => given(subject.service.kind, `${subject.pointer}/kind`),
  }),
  serviceName: fact({
    subject: 'service',
    about: { en: 'name of the service', zh: '服务名称' },
    path: '/services/*/name',
    derive: (subject) => given(subject.service.name, `${subject.pointer}/name`),
  }),
  serviceStatus: fact({
    subject: 'service',
    about: { en: 'new in this order or on file', zh: '本单新增或已备案' },
    path: '/services/*/status',
    matches: z.enum(words.serviceStatuses),
    derive: (subject) => known(statusOf(subject.service, subject.case), `${subject.pointer}/status`),
  }),
  serviceNumber: fact({
    subject: 'service',
    about: { en: 'filing number of the service', zh: '服务备案号' },
    path: '/services/*/number',
    derive: (subject) => given(subject.service.number, `${subject.pointer}/number`),
  }),
  otherServiceNames: fact({
    subject: 'service',
    about: { en: 'names of the other services of the order', zh: '本单其他服务的名称' },
    path: '/services/*/name',
    derive: (subject) =>
      known(
        (subject.case.manifest.services ?? []).flatMap((service, index) =>
          index < subject.index && service.name !== undefined ? [service.name] : [],
        ),
        subject.pointer,
      ),
  }),
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
  instanceGiven: fact({
    subject: 'service',
    about: { en: 'whether the service has an instance', zh: '是否填写接入实例' },
    path: '/services/*/instance',
    derive: (subject) =>
      known(subject.service.instance !== undefined && subject.service.instance !== '', subject.pointer),
  }),
  hosting: fact({
    subject: 'service',
    about: { en: 'whether the service is hosted in mainland China', zh: '服务是否部署在中国内地' },
    path: '/services/*/instance',
    matches: z.enum(['mainland', 'outside']),
    derive: (subject) => hostingOf(subject.service, subject.case, subject.pointer),
  }),
  carrier: fact({
    subject: 'service',
    about: { en: 'where the instance that carries the filing lies, if there is one', zh: '接入实例所在地（可能未填）' },
    path: '/services/*/instance',
    derive: (subject) => known(carrierOf(subject), `${subject.pointer}/instance`),
  }),
  serviceCodeStatus: fact({
    subject: 'service',
    about: { en: 'state of the service code', zh: '备案服务码状态' },
    path: '/services/*/serviceCode/status',
    matches: z.enum(words.serviceCodeStatuses),
    // Within one account no code is asked for; whether one is needed is a matter of the instance.
    derive: (subject) =>
      subject.service.serviceCode === undefined
        ? moot
        : given(subject.service.serviceCode.status, `${subject.pointer}/serviceCode/status`),
  }),
  serviceCode: fact({
    subject: 'service',
    about: { en: 'service code with which the service takes a place on its instance', zh: '本单使用的备案服务码' },
    path: '/services/*/serviceCode',
    // A service that stays where it is uses no code in this order, and within one account none is asked for.
    derive: (subject) =>
      subject.service.serviceCode === undefined || !takesPlace(subject.service, subject.case)
        ? moot
        : known(subject.service.serviceCode, `${subject.pointer}/serviceCode`),
  }),
  repeatedServiceCode: fact({
    subject: 'service',
    about: { en: 'whether another service of the order brings the same code', zh: '服务码是否在本单重复使用' },
    path: '/services/*/serviceCode/code',
    derive: (subject) => {
      const code = subject.service.serviceCode?.code
      const codes = (subject.case.manifest.services ?? [])
        .slice(0, subject.index)
        .map((other) => normalizeNumber(other.serviceCode?.code ?? ''))
      return known(
        code !== undefined && code.trim() !== '' && codes.includes(normalizeNumber(code)),
        `${subject.pointer}/serviceCode/code`,
      )
    },
  }),
  cdn: fact({
    subject: 'service',
    about: { en: 'where a CDN serves the site', zh: 'CDN 加速区域' },
    path: '/services/*/cdn',
    matches: z.enum(words.cdnCoverages),
    derive: (subject) => given(subject.service.cdn, `${subject.pointer}/cdn`),
  }),
  online: fact({
    subject: 'service',
    about: { en: 'whether the service can be reached now', zh: '服务当前是否可访问' },
    path: '/services/*/online',
    matches: flag,
    derive: (subject) => given(subject.service.online, `${subject.pointer}/online`),
  }),
  domainCount: fact({
    subject: 'service',
    about: { en: 'number of domains of the service', zh: '服务的域名数' },
    path: '/services/*/domains',
    matches: z.number(),
    derive: (subject) =>
      known(
        subject.service.domains?.length ?? 0,
        subject.service.domains === undefined ? subject.pointer : `${subject.pointer}/domains`,
      ),
  }),
  removedDomains: fact({
    subject: 'service',
    about: { en: 'domains on file that the order no longer has', zh: '本单删除的已备案域名' },
    path: '/services/*/domainsOnFile',
    derive: (subject) =>
      map(given(subject.service.domainsOnFile, `${subject.pointer}/domainsOnFile`), (onFile) => {
        const kept = new Set(
          (subject.service.domains ?? []).flatMap((domain) => [domain.name, ...(domain.previousNames ?? [])]),
        )
        return onFile.filter((name) => !kept.has(name))
      }),
  }),
  /** Names in one form, for the comparison with what is on file. */
  domainsOfService: fact({
    subject: 'service',
    about: { en: 'domains of the service, with their names on file', zh: '该服务的域名及备案中的原域名' },
    path: '/services/*/domains',
    derive: (subject) =>
      map(given(subject.service.domains, `${subject.pointer}/domains`), (domains) =>
        domains.flatMap(({ name, previousNames = [] }, index) =>
          name === undefined
            ? []
            : [
                {
                  name: plainHost(name),
                  previousNames: previousNames.map(plainHost),
                  pointer: `${subject.pointer}/domains/${index}`,
                },
              ],
        ),
      ),
  }),
  domainsOnFile: fact({
    subject: 'service',
    about: { en: 'all domains on file for the service', zh: '该服务已备案的全部域名' },
    path: '/services/*/domainsOnFile',
    derive: (subject) =>
      map(given(subject.service.domainsOnFile, `${subject.pointer}/domainsOnFile`), (names) => names.map(plainHost)),
  }),
  categories: fact({
    subject: 'service',
    about: { en: 'content types of the service', zh: '服务内容类型' },
    path: '/services/*/content/categories',
    matches: text,
    derive: (subject) => given(subject.service.content?.categories, `${subject.pointer}/content/categories`),
  }),
  industries: fact({
    subject: 'service',
    about: { en: 'industries under pre-approval that the service touches', zh: '涉及的前置审批行业' },
    path: '/services/*/content/industries',
    matches: text,
    derive: (subject) => given(subject.service.content?.industries, `${subject.pointer}/content/industries`),
  }),
  commercial: fact({
    subject: 'service',
    about: { en: 'whether the service earns money', zh: '是否经营性服务' },
    path: '/services/*/content/commercial',
    matches: flag,
    derive: (subject) => given(subject.service.content?.commercial, `${subject.pointer}/content/commercial`),
  }),
  description: fact({
    subject: 'service',
    about: { en: 'description of the content', zh: '内容描述' },
    path: '/services/*/content/description',
    derive: (subject) => given(subject.service.content?.description, `${subject.pointer}/content/description`),
  }),
  languages: fact({
    subject: 'service',
    about: { en: 'languages of the service', zh: '服务语言' },
    path: '/services/*/content/languages',
    matches: text,
    derive: (subject) => given(subject.service.content?.languages, `${subject.pointer}/content/languages`),
  }),
  remarks: fact({
    subject: 'service',
    about: { en: 'remarks', zh: '备注' },
    path: '/services/*/remarks',
    derive: (subject) => given(subject.service.remarks, `${subject.pointer}/remarks`),
  }),
  preApproval: fact({
    subject: 'service',
    about: { en: 'pre-approval documents and statements', zh: '前置审批文件或声明' },
    path: '/services/*/preApproval',
    derive: (subject) => given(subject.service.preApproval, `${subject.pointer}/preApproval`),
  }),
  commercialLicense: fact({
    subject: 'service',
    about: { en: 'commercial ICP licence', zh: '经营性 ICP 许可证' },
    path: '/services/*/commercialLicense',
    derive: (subject) => known(subject.service.commercialLicense ?? null, `${subject.pointer}/commercialLicense`),
  }),
  app: fact({
    subject: 'service',
    about: { en: 'identity of the app', zh: 'APP 特征信息' },
    path: '/services/*/app',
    derive: (subject) => given(subject.service.app, `${subject.pointer}/app`),
  }),
  /** Where words of an industry can stand: each field that the manifest has, with its place. */
  wordings: fact({
    subject: 'service',
    about: { en: 'names, scope and description of the service', zh: '名称、经营范围与内容描述' },
    path: '/services/*/name',
    derive: (subject) => {
      const entity = subject.case.manifest.entity
      const fields = [
        { field: 'service-name', text: subject.service.name, pointer: `${subject.pointer}/name` },
        { field: 'entity-name', text: entity?.name, pointer: '/entity/name' },
        { field: 'business-scope', text: entity?.businessScope, pointer: '/entity/businessScope' },
        {
          field: 'description',
          text: subject.service.content?.description,
          pointer: `${subject.pointer}/content/description`,
        },
        { field: 'remarks', text: subject.service.remarks, pointer: `${subject.pointer}/remarks` },
      ] as const
      return known(
        fields.flatMap(({ field, text, pointer }) => (text === undefined ? [] : [{ field, text, pointer }])),
        subject.pointer,
      )
    },
  }),
  /** A domain that the name is or holds: one of the service's own, or anything with a real suffix. */
  domainInName: fact({
    subject: 'service',
    about: { en: 'domain that the name of the service is or holds', zh: '服务名称中的域名' },
    path: '/services/*/name',
    derive: (subject) =>
      map(given(subject.service.name, `${subject.pointer}/name`), (name) => {
        const own = (subject.service.domains ?? []).map((domain) => domain.name?.trim().replace(/\.$/, '') ?? '')
        return (
          own.find((domain) => domain.includes('.') && name.toLowerCase().includes(domain.toLowerCase())) ??
          name.split(/[^\p{L}\p{N}.-]+/u).find((part) => {
            const { domain, isIcann } = parse(part, { allowPrivateDomains: false })
            return domain !== null && isIcann === true
          }) ??
          null
        )
      }),
  }),
  namesakes: fact({
    subject: 'service',
    about: { en: 'earlier services of the order with the same name', zh: '本单中排在前面的同名服务' },
    path: '/services/*/name',
    derive: (subject) =>
      map(given(subject.service.name, `${subject.pointer}/name`), (name) =>
        (subject.case.manifest.services ?? [])
          .slice(0, subject.index)
          .flatMap((other, index) =>
            other.name !== undefined && sameName(other.name, name)
              ? [{ kind: other.kind, pointer: `/services/${index}` }]
              : [],
          ),
      ),
  }),
  languageTable: fact({
    subject: 'service',
    about: { en: 'languages that the filing form offers', zh: '备案表单的语言选项' },
    path: '/services/*/content/languages',
    derive: (subject) => known(subject.case.knowledge.nation.tables.content.languages, subject.pointer),
  }),
  industryWords: fact({
    subject: 'service',
    about: { en: 'words that hint at an industry under pre-approval', zh: '前置审批行业提示词' },
    path: '/services/*/content/industries',
    derive: (subject) => known(subject.case.knowledge.nation.tables.industries.industries, subject.pointer),
  }),
}

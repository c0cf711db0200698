import * as z from 'zod'
import * as words from '../core/vocabulary.ts'
import type { Service } from '../manifest/schema.ts'
import { fact, follow, given, known, map, unknown } from './fact.ts'
import { hostingOf, statusOf } from './service-state.ts'
import type { Case } from './subject.ts'

const text = z.string()
const count = z.number()
const flag = z.boolean()

const newServices = (of: Case): readonly Service[] =>
  (of.manifest.services ?? []).filter((service) => statusOf(service, of) === 'new')

/** The part of a domain name before its first dot, which some provinces count. */
const prefixes = (services: readonly Service[]): number =>
  new Set(
    services.flatMap((service) => (service.domains ?? []).map((domain) => domain.name?.split('.')[0]?.toLowerCase())),
  ).size

export const filingFacts = {
  filingType: fact({
    subject: 'filing',
    about: { en: 'type of the filing order', zh: '备案类型' },
    path: '/filing/type',
    matches: z.enum(words.filingTypes),
    derive: ({ case: of }) => given(of.manifest.filing?.type, '/filing/type'),
  }),
  region: fact({
    subject: 'filing',
    about: { en: 'province whose administration reviews the filing', zh: '备案省份' },
    path: '/filing/region',
    matches: text,
    derive: ({ case: of }) => given(of.manifest.filing?.region, '/filing/region'),
  }),
  coveredRegion: fact({
    subject: 'filing',
    about: { en: 'province whose requirements we know', zh: '已收录要求的备案省份' },
    path: '/filing/region',
    derive: ({ case: of }) =>
      follow(given(of.manifest.filing?.region, '/filing/region'), (region, at) => {
        if (of.knowledge.province !== undefined) return known(region, at)
        const name = of.knowledge.nation.tables.regions.regions.find(({ id }) => id === region)?.name
        return unknown(at, {
          en: `The requirements of ${name?.en ?? region} are not covered yet: only national and provider rules were checked.`,
          zh: `尚未收录${name?.zh ?? region}的管局要求，仅按全国和接入商规则检查。`,
        })
      }),
  }),
  coveredProvider: fact({
    subject: 'account',
    about: { en: 'provider whose requirements we know', zh: '已收录要求的接入商' },
    path: '/account/provider',
    derive: ({ case: of }) =>
      follow(given(of.manifest.account?.provider, '/account/provider'), (provider, at) =>
        of.knowledge.provider !== undefined
          ? known(provider, at)
          : unknown(at, {
              en: `The requirements of the provider ${provider} are not covered yet: its products and its review were not checked.`,
              zh: `尚未收录接入商 ${provider} 的要求，未检查其产品和初审规则。`,
            }),
      ),
  }),
  provider: fact({
    subject: 'account',
    about: { en: 'cloud provider that submits the filing', zh: '接入商' },
    path: '/account/provider',
    matches: text,
    derive: ({ case: of }) => given(of.manifest.account?.provider, '/account/provider'),
  }),
  accountEdition: fact({
    subject: 'account',
    about: { en: 'site of the account: China or international', zh: '账号所属站点' },
    path: '/account/edition',
    matches: z.enum(words.editions),
    derive: ({ case: of }) => given(of.manifest.account?.edition, '/account/edition'),
  }),
  accountVerifiedAs: fact({
    subject: 'account',
    about: { en: 'real-name verification of the account', zh: '账号实名类型' },
    path: '/account/verifiedAs',
    matches: z.enum(words.verifications),
    derive: ({ case: of }) => given(of.manifest.account?.verifiedAs, '/account/verifiedAs'),
  }),
  filedEntity: fact({
    subject: 'account',
    about: { en: 'entity already filed through the account, if any', zh: '账号下已备案的主体' },
    path: '/account/filedEntity',
    derive: ({ case: of }) => known(of.manifest.account?.filedEntity ?? null, '/account/filedEntity'),
  }),
  submitOn: fact({
    subject: 'filing',
    about: { en: 'day of submission, today unless planned otherwise', zh: '计划提交日（默认当天）' },
    path: '/filing/submitOn',
    derive: ({ case: of }) => known(of.manifest.filing?.submitOn ?? of.now, '/filing/submitOn'),
  }),
  orderInReview: fact({
    subject: 'filing',
    about: { en: 'whether another order of the entity is in review', zh: '是否有审核中的订单' },
    path: '/filing/orderInReview',
    matches: flag,
    derive: ({ case: of }) => given(of.manifest.filing?.orderInReview, '/filing/orderInReview'),
  }),
  filingNumber: fact({
    subject: 'filing',
    about: { en: 'filing number of the entity, if it has one', zh: '主体备案号' },
    path: '/filing/number',
    derive: ({ case: of }) => known(of.manifest.filing?.number ?? null, '/filing/number'),
  }),
  currentProvider: fact({
    subject: 'filing',
    about: { en: 'provider through which it is filed now', zh: '原接入商' },
    path: '/filing/currentProvider',
    derive: ({ case: of }) => known(of.manifest.filing?.currentProvider ?? null, '/filing/currentProvider'),
  }),
  otherProviders: fact({
    subject: 'filing',
    about: { en: 'other providers that carry the service', zh: '其他接入商' },
    path: '/filing/otherProviders',
    matches: text,
    derive: ({ case: of }) => given(of.manifest.filing?.otherProviders, '/filing/otherProviders'),
  }),
  changes: fact({
    subject: 'filing',
    about: { en: 'what a change order changes', zh: '变更内容' },
    path: '/filing/changes',
    matches: z.enum(words.changeKinds),
    derive: ({ case: of }) => given(of.manifest.filing?.changes, '/filing/changes'),
  }),
  filedOn: fact({
    subject: 'filing',
    about: { en: 'day on which it was filed', zh: '原备案日期' },
    path: '/filing/filedOn',
    derive: ({ case: of }) => given(of.manifest.filing?.filedOn, '/filing/filedOn'),
  }),
  filedServices: fact({
    subject: 'filing',
    about: { en: 'services that the entity has on file', zh: '主体已备案的服务数' },
    path: '/filing/filedServices',
    matches: count,
    // An entity that files for the first time has nothing on file.
    derive: ({ case: of }) =>
      given(
        of.manifest.filing?.filedServices ?? (of.manifest.filing?.type === 'first' ? 0 : undefined),
        '/filing/filedServices',
      ),
  }),
  filedRegions: fact({
    subject: 'filing',
    about: { en: 'provinces in which the entity has a filing', zh: '主体已有备案的省份' },
    path: '/filing/filedRegions',
    matches: text,
    derive: ({ case: of }) =>
      given(
        of.manifest.filing?.filedRegions ?? (of.manifest.filing?.type === 'first' ? [] : undefined),
        '/filing/filedRegions',
      ),
  }),
  newServiceCount: fact({
    subject: 'filing',
    about: { en: 'new services in this order', zh: '本单新增的服务数' },
    path: '/services',
    matches: count,
    derive: ({ case: of }) => map(given(of.manifest.services, '/services'), () => newServices(of).length),
  }),
  newDomainCount: fact({
    subject: 'filing',
    about: { en: 'new domains in this order', zh: '本单新增的域名数' },
    path: '/services',
    matches: count,
    derive: ({ case: of }) =>
      map(given(of.manifest.services, '/services'), () =>
        newServices(of).reduce((sum, service) => sum + (service.domains?.length ?? 0), 0),
      ),
  }),
  domainPrefixCount: fact({
    subject: 'filing',
    about: { en: 'different first labels among the domains of this order', zh: '本单不同前缀的域名数' },
    path: '/services',
    matches: count,
    derive: ({ case: of }) => map(given(of.manifest.services, '/services'), () => prefixes(newServices(of))),
  }),
  orderSize: fact({
    subject: 'filing',
    about: { en: 'all services and domains of this order', zh: '本单全部服务和域名数' },
    path: '/services',
    derive: ({ case: of }) =>
      map(given(of.manifest.services, '/services'), (services) => ({
        services: services.length,
        domains: services.reduce((sum, service) => sum + (service.domains?.length ?? 0), 0),
      })),
  }),
  /** Where each service runs and which CDN it uses, for the question whether a filing is needed at all. */
  hostingOfServices: fact({
    subject: 'filing',
    about: { en: 'where the services are hosted and accelerated', zh: '各服务的部署位置与 CDN' },
    path: '/services/*/instance',
    derive: ({ case: of }) =>
      map(given(of.manifest.services, '/services'), (services) =>
        services.map((service, index) => ({
          hosting: hostingOf(service, of, `/services/${index}`),
          cdn: given(service.cdn, `/services/${index}/cdn`),
        })),
      ),
  }),
  /** What the services say of their own state, for the check of the filing type. */
  servicesOnFile: fact({
    subject: 'filing',
    about: { en: 'which services are new and which are on file', zh: '各服务的备案状态' },
    path: '/services/*/status',
    derive: ({ case: of }) =>
      map(given(of.manifest.services, '/services'), (services) =>
        services.map((service, index) => ({
          status: statusOf(service, of),
          number: service.number ?? null,
          pointer: `/services/${index}`,
        })),
      ),
  }),
}

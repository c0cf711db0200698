import * as z from 'zod'
import * as words from '../core/vocabulary.ts'
import { fact, follow, given, known, unknown } from './fact.ts'

const text = z.string()
const count = z.number()
const flag = z.boolean()

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
}

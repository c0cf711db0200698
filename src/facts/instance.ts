import * as z from 'zod'
import * as words from '../core/vocabulary.ts'
import { type Fact, fact, follow, given, known, map, moot, unknown } from './fact.ts'
import { locationOf, takesPlace } from './service-state.ts'
import { type Case, type Subject, subjects } from './subject.ts'

type InstanceSubject = Subject<'instance'>

/** The provider's row for the type; types that it does not list are told by their own rule. */
const product = (subject: InstanceSubject) =>
  follow(given(subject.instance.type, `${subject.pointer}/type`), (type, at) => {
    const provider = subject.case.knowledge.provider
    if (provider === undefined) return moot
    const row = provider.products.find(({ id }) => id === type)
    return row === undefined ? moot : known(row, at)
  })

/** Services of this order that take one of the instance's places. */
const servicesOn = (key: string, of: Case): number =>
  (of.manifest.services ?? []).filter((service) => service.instance === key && takesPlace(service, of)).length

/** Codes used on all instances of a type, for quotas that count per account. */
const usedInAccount = (subject: InstanceSubject, type: string): Fact<number> => {
  const { manifest } = subject.case
  const stated = manifest.account?.usedCodes?.[type]
  if (stated !== undefined) return known(stated, `/account/usedCodes/${type}`)
  let sum = 0
  for (const [key, instance] of Object.entries(manifest.instances ?? {})) {
    if (instance.type !== type) continue
    if (instance.usedCodes === undefined) return unknown(`/instances/${key}/usedCodes`)
    sum += instance.usedCodes
  }
  return known(sum, `${subject.pointer}/usedCodes`)
}

const neededInAccount = (type: string, of: Case): number =>
  Object.entries(of.manifest.instances ?? {})
    .filter(([, instance]) => instance.type === type)
    .reduce((sum, [key]) => sum + servicesOn(key, of), 0)

export const instanceFacts = {
  instanceType: fact({
    subject: 'instance',
    about: { en: 'product type of the instance', zh: '实例产品类型' },
    path: '/instances/*/type',
    matches: z.string(),
    derive: (subject) => given(subject.instance.type, `${subject.pointer}/type`),
  }),
  productTypes: fact({
    subject: 'instance',
    about: { en: 'products that can carry a filing at the provider', zh: '接入商可备案的产品' },
    path: '/account/provider',
    derive: (subject) => {
      const provider = subject.case.knowledge.provider
      return provider === undefined
        ? moot
        : known(
            provider.products.map(({ id, name }) => ({ id, name })),
            '/account/provider',
          )
    },
  }),
  product: fact({
    subject: 'instance',
    about: { en: "the provider's conditions for the product", zh: '接入商对该产品的备案条件' },
    path: '/instances/*/type',
    derive: product,
  }),
  instanceRegion: fact({
    subject: 'instance',
    about: { en: "the provider's region of the instance", zh: '实例地域' },
    path: '/instances/*/region',
    matches: z.string(),
    derive: (subject) => given(subject.instance.region, `${subject.pointer}/region`),
  }),
  instanceLocation: fact({
    subject: 'instance',
    about: { en: 'whether the instance is in mainland China', zh: '实例是否位于中国内地' },
    path: '/instances/*/region',
    matches: z.enum(['mainland', 'outside']),
    derive: (subject) => locationOf(subject.instance.region, subject.case, `${subject.pointer}/region`),
  }),
  billing: fact({
    subject: 'instance',
    about: { en: 'billing method', zh: '计费方式' },
    path: '/instances/*/billing',
    matches: z.enum(words.billings),
    derive: (subject) => given(subject.instance.billing, `${subject.pointer}/billing`),
  }),
  boughtMonths: fact({
    subject: 'instance',
    about: { en: 'months bought, on the basis that the product counts', zh: '按产品口径计算的购买月数' },
    path: '/instances/*/purchasedMonths',
    derive: (subject) =>
      follow(product(subject), ({ termBasis }) => {
        const field = termBasis === 'first-term' ? 'firstTermMonths' : 'purchasedMonths'
        return given(subject.instance[field], `${subject.pointer}/${field}`)
      }),
  }),
  instanceExpiresOn: fact({
    subject: 'instance',
    about: { en: 'last day of the instance', zh: '实例到期日' },
    path: '/instances/*/expiresOn',
    derive: (subject) => given(subject.instance.expiresOn, `${subject.pointer}/expiresOn`),
  }),
  orderAmount: fact({
    subject: 'instance',
    about: { en: 'amount of the order in CNY', zh: '订单金额（元）' },
    path: '/instances/*/orderAmount',
    derive: (subject) => given(subject.instance.orderAmount, `${subject.pointer}/orderAmount`),
  }),
  bandwidth: fact({
    subject: 'instance',
    about: { en: 'public bandwidth in Mbit/s', zh: '公网带宽（Mbps）' },
    path: '/instances/*/bandwidthMbps',
    derive: (subject) => given(subject.instance.bandwidthMbps, `${subject.pointer}/bandwidthMbps`),
  }),
  publicAddresses: fact({
    subject: 'instance',
    about: { en: 'public IP addresses', zh: '公网 IP' },
    path: '/instances/*/publicIps',
    derive: (subject) => given(subject.instance.publicIps, `${subject.pointer}/publicIps`),
  }),
  ownedByAccount: fact({
    subject: 'instance',
    about: { en: 'whether the filing account owns the instance', zh: '实例是否属于备案账号' },
    path: '/instances/*/owner/sameAccount',
    matches: z.boolean(),
    derive: (subject) => given(subject.instance.owner?.sameAccount, `${subject.pointer}/owner/sameAccount`),
  }),
  ownerVerifiedAs: fact({
    subject: 'instance',
    about: { en: 'real-name verification of the owning account', zh: '实例所属账号的实名类型' },
    path: '/instances/*/owner/verifiedAs',
    matches: z.enum(words.verifications),
    derive: (subject) => given(subject.instance.owner?.verifiedAs, `${subject.pointer}/owner/verifiedAs`),
  }),
  /** Which services of the order run on the instance, and whether each brings a service code. */
  servicesOnInstance: fact({
    subject: 'instance',
    about: { en: 'services of this order on the instance', zh: '本单使用该实例的服务' },
    path: '/services/*/instance',
    derive: (subject) =>
      known(
        (subject.case.manifest.services ?? []).flatMap((service, index) =>
          service.instance === subject.key
            ? [
                {
                  hasCode: service.serviceCode?.code !== undefined,
                  takesPlace: takesPlace(service, subject.case),
                  name: service.name,
                  pointer: `/services/${index}`,
                },
              ]
            : [],
        ),
        subject.pointer,
      ),
  }),
  /** Quotas of an account are told once, at its first instance of the type. */
  isFirstOfType: fact({
    subject: 'instance',
    about: { en: 'whether it is the first instance of its type in the order', zh: '是否为本单同类实例中的第一个' },
    path: '/instances/*/type',
    derive: (subject) => {
      const first = subjects('instance', subject.case).find(
        (each) => each.kind === 'instance' && each.instance.type === subject.instance.type,
      )
      return known(first?.pointer === subject.pointer, subject.pointer)
    },
  }),
  quotaUse: fact({
    subject: 'instance',
    about: { en: 'service codes ever used, and those that this order needs', zh: '历史已用服务码与本单所需数量' },
    path: '/instances/*/usedCodes',
    derive: (subject) =>
      follow(product(subject), ({ id, quota }) =>
        quota.per === 'account'
          ? map(usedInAccount(subject, id), (used) => ({ used, needed: neededInAccount(id, subject.case) }))
          : map(given(subject.instance.usedCodes, `${subject.pointer}/usedCodes`), (used) => ({
              used,
              needed: servicesOn(subject.key, subject.case),
            })),
      ),
  }),
}

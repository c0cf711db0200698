import { quote } from '../core/quote.ts'
import type { Service } from '../manifest/schema.ts'
import { type Fact, follow, given, known, moot, unknown } from './fact.ts'
import type { Case } from './subject.ts'

/** Orders in which a service is new unless the manifest says otherwise. */
const bringsNewServices = (of: Case): boolean => ['first', 'new-service'].includes(of.manifest.filing?.type ?? '')

/** New in this order, or on file already. */
export const statusOf = (service: Service, of: Case): 'new' | 'filed' =>
  service.status ?? (bringsNewServices(of) ? 'new' : 'filed')

/** Where a provider's region lies; an id in neither of its lists is unknown, never guessed from its prefix. */
export const locationOf = (region: string | undefined, of: Case, at: string): Fact<'mainland' | 'outside'> =>
  follow(given(region, at), (id) => {
    const regions = of.knowledge.provider?.regions
    if (regions === undefined) return moot
    if (regions.mainland.includes(id)) return known('mainland' as const, at)
    if (regions.outside.includes(id)) return known('outside' as const, at)
    return unknown(at, {
      en: `The region ${quote(id)} is in neither of the provider's lists, so it cannot be told whether it lies in mainland China.`,
      zh: `接入商的地域列表中没有 ${quote(id)}，无法判断是否位于中国内地。`,
    })
  })

/** Mainland or outside, by the region of the service's instance. */
export const hostingOf = (service: Service, of: Case, pointer: string): Fact<'mainland' | 'outside'> =>
  follow(given(service.instance, `${pointer}/instance`), (key) =>
    locationOf(of.manifest.instances?.[key]?.region, of, `/instances/${key}/region`),
  )

/** Whether a service takes one of its instance's places in this order: a new one, or a filed one that moves there. */
export const takesPlace = (service: Service, of: Case): boolean =>
  statusOf(service, of) === 'new' ||
  of.manifest.filing?.type === 'new-access' ||
  (of.manifest.filing?.type === 'change' && (of.manifest.filing.changes ?? []).includes('instance'))

import * as z from 'zod'
import type { Service } from '../manifest/schema.ts'
import { fact, given, map } from './fact.ts'
import { hostingOf, statusOf } from './service-state.ts'
import type { Case } from './subject.ts'

const count = z.number()

const newServices = (of: Case): readonly Service[] =>
  (of.manifest.services ?? []).filter((service) => statusOf(service, of) === 'new')

/** The part of a domain name before its first dot, which some provinces count. */
const prefixes = (services: readonly Service[]): number =>
  new Set(
    services.flatMap((service) => (service.domains ?? []).map((domain) => domain.name?.split('.')[0]?.toLowerCase())),
  ).size

export const orderFacts = {
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

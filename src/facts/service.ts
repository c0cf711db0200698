import { parse } from 'tldts'
import * as z from 'zod'
import { sameName } from '../core/names-alike.ts'
import * as words from '../core/vocabulary.ts'
import { fact, given, known, map } from './fact.ts'
import { statusOf } from './service-state.ts'
import { toUnicode } from './unicode-host.ts'

const plainHost = (name: string): string => toUnicode(name.trim().replace(/\.$/, ''))

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
}

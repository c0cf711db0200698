import * as z from 'zod'
import { normalizeNumber } from '../core/check-digits.ts'
import * as words from '../core/vocabulary.ts'
import { fact, given, known, moot } from './fact.ts'
import { hostingOf, takesPlace } from './service-state.ts'
import type { Subject } from './subject.ts'

type ServiceSubject = Subject<'service'>
const flag = z.boolean()

/** Where the service's instance lies; `none` without one, `unknown` where its region tells nothing. */
const carrierOf = (
  subject: ServiceSubject,
): { location: 'mainland' | 'outside' | 'none' | 'unknown'; missing: readonly string[] } => {
  const { instance } = subject.service
  if (instance === undefined || instance === '') return { location: 'none', missing: [] }
  const hosting = hostingOf(subject.service, subject.case, subject.pointer)
  return hosting.known ? { location: hosting.value, missing: [] } : { location: 'unknown', missing: hosting.missing }
}

export const accessFacts = {
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
}

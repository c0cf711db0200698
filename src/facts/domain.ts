import { parse } from 'tldts'
import * as z from 'zod'
import { normalizeName } from '../core/names-alike.ts'
import * as words from '../core/vocabulary.ts'
import { type Fact, fact, follow, given, known, map, moot } from './fact.ts'
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
}

/** Registries write one registrar in many ways: case, punctuation and spaces do not count. */
const normalizeRegistrar = (registrar: string): string => normalizeName(registrar).replace(/[\p{P}\p{S}]/gu, '')

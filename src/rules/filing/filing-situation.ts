import { names } from '../../core/names.ts'
import { readable } from '../../core/pointer.ts'
import { quote } from '../../core/quote.ts'
import { join, plural, sentences, type Text } from '../../core/text.ts'
import type { FilingType } from '../../core/vocabulary.ts'

type Service = Readonly<{ status: 'new' | 'filed'; number: string | null; pointer: string }>
type Facts = Readonly<{
  filingType: FilingType
  filingNumber: string | null
  currentProvider: string | null
  provider?: string
  filedServices?: number
  servicesOnFile?: readonly Service[]
}>

/** What is on file already, as far as the manifest tells. */
export const situationOf = (facts: Facts) => {
  const { filingType, filingNumber, currentProvider: current, provider, filedServices = 0 } = facts
  const services = facts.servicesOnFile ?? []
  const brings = filingType === 'first' || filingType === 'new-service'
  // Services are new in an order that brings services, and on file in others, unless the manifest says otherwise.
  const filed = services.filter(({ number, status }) => number !== null || (brings && status === 'filed'))
  return {
    brings,
    services,
    filed,
    added: services.filter(({ status }) => status === 'new'),
    entityFiled: filingNumber !== null || filedServices > 0 || filed.length > 0,
    sameProvider: current === null || provider === undefined ? undefined : current === provider,
    evidence: join([
      ...(filingNumber === null ? [] : [named('filing number', '主体备案号', filingNumber)]),
      ...(filedServices > 0
        ? [{ en: `${plural(filedServices, 'service')}`, zh: `已备案服务 ${filedServices} 个` }]
        : []),
      ...(filingNumber === null && filedServices === 0 ? filed.map(labelOf) : []),
    ]),
  }
}

const named = (en: string, zh: string, value: string): Text => ({
  en: `${en} ${quote(value)}`,
  zh: `${zh} ${quote(value)}`,
})

/** A service by its number, or by its place where it has none. */
export const labelOf = ({ number, pointer }: Service): string => (number === null ? readable(pointer) : quote(number))

const use = (type: FilingType): Text => {
  const { en, zh } = names.filingTypes[type]
  return { en: `Set the type to “${en}”.`, zh: `请将备案类型改为“${zh}”。` }
}

/** Which type of order fits what is on file. */
export const fittingType = (on: {
  entityFiled: boolean
  servicesFiled: boolean
  sameProvider: boolean | undefined
}): Text => {
  if (!on.servicesFiled) return use(on.entityFiled ? 'new-service' : 'first')
  if (on.sameProvider === false) return use('new-access')
  if (on.sameProvider) return sentences(use('change'), nothingToFile)
  const { 'new-access': access, change } = names.filingTypes
  return {
    en: `Set the type to “${access.en}” if the service is filed through another provider, to “${change.en}” if through this one.`,
    zh: `服务在其他接入商备案的，请将备案类型改为“${access.zh}”；已在本接入商备案的，改为“${change.zh}”。`,
  }
}
const nothingToFile = { en: 'If no data have changed, nothing needs to be filed.', zh: '信息未变化的，无需办理。' }

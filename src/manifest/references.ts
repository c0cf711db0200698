import type { Pointer } from '../core/pointer.ts'
import { quote } from '../core/quote.ts'
import type { ManifestProblem } from './finding.ts'

type Told = Pick<ManifestProblem, 'pointer' | 'message' | 'remedy'>
type Loose = Readonly<Record<string, unknown>>

const mapping = (value: unknown): Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {}
const list = (value: unknown): readonly Loose[] => (Array.isArray(value) ? value.map(mapping) : [])

/**
 * People and instances that are named but not described; told even where other parts break the schema. A material may
 * be somebody's who has no part in the order.
 */
export const danglingReferences = (value: unknown): readonly Told[] => {
  const manifest = mapping(value)
  const entity = mapping(manifest.entity)
  const person = (key: unknown, at: Pointer): readonly Told[] => reference(key, at, mapping(manifest.people), people)
  return [
    ...person(entity.legalRepresentative, '/entity/legalRepresentative'),
    ...person(entity.responsiblePerson, '/entity/responsiblePerson'),
    ...list(manifest.services).flatMap((service, index) => [
      ...person(service.personInCharge, `/services/${index}/personInCharge`),
      ...reference(service.instance, `/services/${index}/instance`, mapping(manifest.instances), instances),
    ]),
  ]
}

const people = { section: 'people', en: 'person', zh: '人员' }
const instances = { section: 'instances', en: 'instance', zh: '实例' }
const mostNamed = 20

const reference = (key: unknown, at: Pointer, among: Loose, what: typeof people): readonly Told[] => {
  if (typeof key !== 'string' || key === '' || Object.hasOwn(among, key)) return []
  const keys = Object.keys(among).slice(0, mostNamed).map(quote)
  const { section } = what
  return [
    {
      pointer: at,
      message: {
        en: `There is no ${what.en} ${quote(key)} under ${section}.`,
        zh: `${section} 下没有名为 ${quote(key)} 的${what.zh}。`,
      },
      remedy:
        keys.length === 0
          ? { en: `Describe ${quote(key)} under ${section}.`, zh: `请在 ${section} 下补充 ${quote(key)}。` }
          : {
              en: `Use one of the keys under ${section}: ${keys.join(', ')}.`,
              zh: `请使用 ${section} 下已有的键：${keys.join('、')}。`,
            },
    },
  ]
}

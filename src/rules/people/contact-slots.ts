import { normalizeMobile } from '../../core/phone.ts'
import type { Pointer } from '../../core/pointer.ts'
import { quote } from '../../core/quote.ts'
import type { FactValue } from '../../facts/catalogue.ts'

export const contactFields = ['mobile', 'emergencyPhone', 'email'] as const
export type ContactField = (typeof contactFields)[number]
const fieldNames = {
  mobile: { en: 'mobile number', zh: '手机号码' },
  emergencyPhone: { en: 'emergency phone', zh: '应急联系电话' },
  email: { en: 'email address', zh: '电子邮箱' },
} as const

export type People = FactValue<'contacts'>['people']
/** One contact field of one person; equal keys are one number or address. */
export type Slot = Readonly<{
  field: ContactField
  who: string
  value: string
  key: string
  pointer: Pointer
}>

export const slots = (people: People, field: ContactField): readonly Slot[] =>
  people.flatMap((person) => {
    const value = person[field]
    if (value === undefined || value.trim() === '') return []
    const key = field === 'email' ? value.trim().toLowerCase() : normalizeMobile(value)
    return [{ field, who: person.name ?? person.key, value, key, pointer: person.pointer }]
  })

/** Places of a field that nobody has filled in. */
export const absent = (people: People, field: ContactField): readonly Pointer[] =>
  people.filter((person) => person[field] === undefined).map((person) => `${person.pointer}/${field}`)

/** Values of one list that stand in the other as somebody else's; each pair is told once. */
export const clashes = (slots: readonly Slot[], others: readonly Slot[], pairs?: 'both ways') =>
  slots.flatMap((slot, at) => {
    const other = others.find(
      (each, place) => each.pointer !== slot.pointer && each.key === slot.key && (pairs !== undefined || place < at),
    )
    if (other === undefined) return []
    return [
      {
        at: { pointer: `${slot.pointer}/${slot.field}` },
        message: {
          en: `The ${fieldNames[slot.field].en} ${quote(slot.value)} of ${quote(slot.who)} is also the ${fieldNames[other.field].en} of ${quote(other.who)}; they must differ.`,
          zh: `${quote(slot.who)}的${fieldNames[slot.field].zh} ${quote(slot.value)} 与${quote(other.who)}的${fieldNames[other.field].zh}相同，不得重复。`,
        },
      },
    ]
  })

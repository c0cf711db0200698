import { normalizeName } from '../../core/names-alike.ts'
import { quote } from '../../core/quote.ts'
import { each, type Text } from '../../core/text.ts'

export const parts = ['region', 'city', 'district', 'detail'] as const
export type Part = (typeof parts)[number]

const names: Readonly<Record<Part, Text>> = {
  region: { en: 'province', zh: '省份' },
  city: { en: 'city', zh: '城市' },
  district: { en: 'district', zh: '区县' },
  detail: { en: 'street and number', zh: '详细地址' },
}

export const literal = (value: string): Text => each(() => quote(value))
export const filing: Text = { en: 'the filing is for', zh: '备案省份为' }
export const certificate: Text = { en: 'the address on the certificate is in', zh: '证件住所在' }

/** People leave out 市 and 区 at the end: 深圳 is 深圳市. */
export const samePlace = (one: string, other: string): boolean => {
  const [a, b] = [normalizeName(one), normalizeName(other)]
  return Math.min(a.length, b.length) > 1 && (a.startsWith(b) || b.startsWith(a))
}

export const blank = (part: Part, value: string): Text | undefined =>
  value.trim() === ''
    ? { en: `The ${names[part].en} of the postal address is blank.`, zh: `通信地址未填写${names[part].zh}。` }
    : undefined
export const differs = (part: Part, is: Text, should: Text, whose: Text): Text => ({
  en: `The ${names[part].en} of the postal address is ${is.en}; ${whose.en} ${should.en}, and the two have to agree.`,
  zh: `通信地址的${names[part].zh}为${is.zh}，${whose.zh}${should.zh}，两者须一致。`,
})
export const wrong = (value: string, form: Text): Text => ({
  en: `The address ${quote(value)} is not as asked for: ${form.en}.`,
  zh: `通信地址“${quote(value)}”不符合要求：${form.zh}。`,
})
export const refused = (value: string, words: readonly string[]): Text | undefined => {
  const word = words.find((each) => value.includes(each))
  return word === undefined
    ? undefined
    : {
        en: `The address says ${quote(value)}; “${word}” cannot stand in it, write the real place.`,
        zh: `通信地址中的“${quote(value)}”含有“${word}”，须填写实际的地名。`,
      }
}
export const renamed = (value: string, districts: Readonly<Record<string, string>>): Text | undefined => {
  const now = Object.hasOwn(districts, value.trim()) ? districts[value.trim()] : undefined
  return now === undefined
    ? undefined
    : {
        en: `The district is given as ${quote(value)}; it has to be ${now}.`,
        zh: `区县填为“${quote(value)}”，应填“${now}”。`,
      }
}

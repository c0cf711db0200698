import * as z from 'zod'
import { normalizePhone } from '../../core/phone.ts'
import { quote } from '../../core/quote.ts'
import { either } from '../../core/text.ts'
import { defineRule } from '../define.ts'
import { shown } from './shown.ts'

export const landline = defineRule({
  id: 'people/landline',
  title: { en: 'The landline number can be used', zh: '固定电话符合要求' },
  remedy: {
    en: 'Enter the landline number with its area code, such as that of the office.',
    zh: '请填写带区号的固定电话，如办公电话。',
  },
  each: 'person',
  params: z.strictObject({ region: z.literal('filing-region').optional() }),
  needs: ['landline', 'landlineRegions', 'phoneForms'],
  wants: ['region'],
  check: ({ landline: number, landlineRegions, phoneForms, region }, params, { lookup, pointer }) => {
    const { pattern, form } = phoneForms.landline
    if (!new RegExp(pattern, 'u').test(normalizePhone(number))) {
      const message = {
        en: `${shown(number).en} is no landline number; it needs ${form.en}.`,
        zh: `${shown(number).zh}不是有效的固定电话号码，应填写${form.zh}。`,
      }
      return [{ at: 'landline', message }]
    }
    if (params.region === undefined) return []
    if (region === undefined) return [{ missing: ['/filing/region'] }]
    if (landlineRegions.includes(region)) return []
    const wanted = lookup.region(region)
    if (landlineRegions.length === 0) {
      const message = {
        en: `The area code of ${quote(number)} is not in our table, so it cannot be told whether it is of ${wanted.en}.`,
        zh: `区号表中没有 ${quote(number)} 的区号，无法判断是否属于${wanted.zh}。`,
      }
      return [{ missing: [`${pointer}/landline`], message }]
    }
    const found = either(landlineRegions.map(lookup.region))
    const message = {
      en: `The landline number ${quote(number)} has an area code of ${found.en}; it has to be of ${wanted.en}.`,
      zh: `固定电话 ${quote(number)} 的区号属于${found.zh}，须为${wanted.zh}的号码。`,
    }
    return [{ at: 'landline', message }]
  },
})

import * as z from 'zod'
import { normalizeMobile } from '../../core/phone.ts'
import { quote } from '../../core/quote.ts'
import { either } from '../../core/text.ts'
import { defineRule } from '../define.ts'
import { shown } from './shown.ts'

export const mobile = defineRule({
  id: 'people/mobile',
  title: { en: 'The mobile number can be used', zh: '手机号码符合要求' },
  remedy: {
    en: 'Enter a mobile number that meets this and reaches the person.',
    zh: '请填写符合要求且能联系到本人的手机号码。',
  },
  each: 'person',
  params: z.strictObject({
    region: z.literal('filing-region').optional(),
    /** Home provinces that are accepted, where they are more than the filing's own. */
    regions: z.array(z.string()).min(1).optional(),
  }),
  needs: ['mobile', 'phoneForms'],
  wants: ['mobileRegion', 'region'],
  check: ({ mobile: number, phoneForms, mobileRegion, region }, params, { lookup, pointer }) => {
    const { pattern, form } = phoneForms.mobile
    if (!new RegExp(pattern, 'u').test(normalizeMobile(number))) {
      const message = {
        en: `${shown(number).en} is not a mobile number of mainland China: ${form.en}.`,
        zh: `${shown(number).zh}不是有效的中国内地手机号码，应为：${form.zh}。`,
      }
      return [{ at: 'mobile', message }]
    }
    if (params.region === undefined && params.regions === undefined) return []
    if (params.region !== undefined && region === undefined) return [{ missing: ['/filing/region'] }]
    if (mobileRegion === undefined) return [{ missing: [`${pointer}/mobileRegion`] }]
    const accepted = [
      ...(params.region === undefined || region === undefined ? [] : [region]),
      ...(params.regions ?? []),
    ]
    if (accepted.includes(mobileRegion)) return []
    const wanted = either([...new Set(accepted)].map(lookup.region))
    const message = {
      en: `The mobile number ${quote(number)} is of ${lookup.region(mobileRegion).en}; it has to be of ${wanted.en}.`,
      zh: `手机号码 ${quote(number)} 的归属地为${lookup.region(mobileRegion).zh}，须为${wanted.zh}的号码。`,
    }
    return [{ at: 'mobile', message }]
  },
})

import * as z from 'zod'
import { plural } from '../../core/text.ts'
import { defineRule } from '../define.ts'

export const term = defineRule({
  id: 'instance/term',
  title: { en: 'The instance is bought for long enough', zh: '实例购买时长达到要求' },
  remedy: {
    en: 'Renew the instance until the months bought reach the minimum, or file with another instance.',
    zh: '续费至满足最低购买时长，或换用其他实例备案。',
  },
  each: 'instance',
  params: z.strictObject({}),
  needs: ['product'],
  wants: ['boughtMonths'],
  check: ({ product, boughtMonths }, _, { pointer }) => {
    const first = product.termBasis === 'first-term'
    if (product.months === null) return []
    if (boughtMonths === undefined)
      return [{ missing: [`${pointer}/${first ? 'firstTermMonths' : 'purchasedMonths'}`] }]
    if (boughtMonths >= product.months) return []
    return [
      {
        at: 'boughtMonths',
        message: {
          en: `${product.name.en} needs ${first ? 'a first term of' : 'at least'} ${plural(product.months, 'month')}, renewals ${first ? 'not counted' : 'included'}; bought: ${boughtMonths}.`,
          zh: `“${product.name.zh}”要求${first ? '首次购买' : '累计购买（含续费）'}满 ${product.months} 个月，现为 ${boughtMonths} 个月。`,
        },
        ...(first
          ? {
              remedy: {
                en: 'A renewal does not mend a first term that was too short: buy a new product for the full term.',
                zh: '首次购买时长不足不能靠续费补足，请重新购买满足时长的产品。',
              },
            }
          : {}),
        sources: product.sources,
      },
    ]
  },
})

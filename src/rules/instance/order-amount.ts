import * as z from 'zod'
import { quote } from '../../core/quote.ts'
import { defineRule } from '../define.ts'

export const orderAmount = defineRule({
  id: 'instance/order-amount',
  title: { en: 'The order of the instance is large enough', zh: '实例订单金额达到要求' },
  remedy: {
    en: 'File with a product whose single order reaches the amount.',
    zh: '请使用单笔订单金额达到要求的产品备案。',
  },
  each: 'instance',
  params: z.strictObject({}),
  needs: ['product'],
  wants: ['orderAmount'],
  check: ({ product, orderAmount: amount }, _, { pointer }) => {
    if (product.orderAmount === undefined) return []
    if (amount === undefined) return [{ missing: [`${pointer}/orderAmount`] }]
    if (amount >= product.orderAmount) return []
    const message = {
      en: `The order was CNY ${quote(amount)}; ${product.name.en} needs an order of at least CNY ${product.orderAmount}.`,
      zh: `订单金额为 ${quote(amount)} 元，“${product.name.zh}”要求单笔不低于 ${product.orderAmount} 元。`,
    }
    return [{ at: 'orderAmount', message, sources: product.sources }]
  },
})

import * as z from 'zod'
import { defineRule } from '../define.ts'

export const oneOrderAtATime = defineRule({
  id: 'filing/one-order-at-a-time',
  title: { en: 'No other order of the entity is in review', zh: '主体没有其他审核中的订单' },
  remedy: {
    en: 'Wait until the other order is decided, or withdraw it, and submit this one then.',
    zh: '请等待原订单审核完成或撤回原订单后，再提交本单。',
  },
  each: 'filing',
  params: z.strictObject({}),
  needs: ['orderInReview'],
  check: ({ orderInReview }) =>
    orderInReview
      ? [
          {
            at: 'orderInReview',
            message: {
              en: 'Another order of this entity is in review; an entity can have only one at a time, whichever the provider.',
              zh: '该主体已有订单在审核中；同一主体同一时间只能有一个进行中的订单，不论通过哪家接入商提交。',
            },
          },
        ]
      : [],
})

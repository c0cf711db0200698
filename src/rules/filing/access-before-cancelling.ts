import * as z from 'zod'
import { defineRule } from '../define.ts'

export const accessBeforeCancelling = defineRule({
  id: 'filing/access-before-cancelling',
  title: { en: 'Another provider carries the service before access is cancelled', zh: '取消接入前已有其他接入商' },
  remedy: {
    en: 'File new access through the new provider first, and cancel access here once it has passed.',
    zh: '请先在新接入商办理新增接入，通过后再在本接入商取消接入。',
  },
  each: 'filing',
  params: z.strictObject({}),
  needs: ['filingType'],
  wants: ['otherProviders', 'provider'],
  check: ({ filingType, otherProviders, provider }) => {
    if (filingType !== 'cancel-access') return []
    if (otherProviders === undefined) return [{ missing: ['/filing/otherProviders'] }]
    if (otherProviders.some((other) => other !== provider)) return []
    return [
      {
        at: 'otherProviders',
        message: {
          en: 'No other provider carries the service. Without access the filing becomes an empty shell and will be cancelled.',
          zh: '该服务没有其他接入商，取消接入后将成为空壳备案并被注销。',
        },
      },
    ]
  },
})

import * as z from 'zod'
import { defineRule } from '../define.ts'

export const online = defineRule({
  id: 'service/online',
  title: { en: 'A filed service can be reached', zh: '已备案服务可以正常访问' },
  remedy: {
    en: 'Open the service under its filed address before you submit.',
    zh: '请先恢复服务的正常访问，再提交备案。',
  },
  each: 'service',
  params: z.strictObject({}),
  needs: ['serviceStatus'],
  wants: ['online'],
  check: ({ serviceStatus, online }, _, { pointer }) => {
    if (serviceStatus !== 'filed' || online === true) return []
    if (online === undefined) return [{ missing: [`${pointer}/online`] }]
    return [
      {
        at: 'online',
        message: {
          en: 'The filed service cannot be reached from the internet; it has to be open when the order is reviewed.',
          zh: '该已备案服务目前无法访问，审核期间须能正常打开。',
        },
      },
    ]
  },
})

import * as z from 'zod'
import { defineRule } from '../define.ts'

export const offline = defineRule({
  id: 'service/offline',
  title: { en: 'A new service is not reachable before it is filed', zh: '新服务备案期间未开通访问' },
  remedy: {
    en: 'Close the service or remove its DNS records until the filing is approved.',
    zh: '请关闭服务或暂停域名解析，备案通过后再开通访问。',
  },
  each: 'service',
  params: z.strictObject({}),
  needs: ['serviceStatus'],
  wants: ['online'],
  check: ({ serviceStatus, online }, _, { pointer }) => {
    if (serviceStatus !== 'new' || online === false) return []
    if (online === undefined) return [{ missing: [`${pointer}/online`] }]
    return [
      {
        at: 'online',
        message: {
          en: 'The new service can be reached from the internet; it has to be closed while it is filed.',
          zh: '该新增服务目前可以访问，备案期间须关闭。',
        },
      },
    ]
  },
})

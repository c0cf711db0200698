import * as z from 'zod'
import { defineRule } from '../define.ts'

export const onePerWebsite = defineRule({
  id: 'domain/one-per-website',
  title: { en: 'A new website has one domain', zh: '一个新网站只填一个域名' },
  remedy: {
    en: 'Keep one domain here and file each other domain as a website of its own.',
    zh: '本网站只保留一个域名，其余域名分别作为单独的网站备案。',
  },
  each: 'service',
  params: z.strictObject({ max: z.int().min(1) }),
  needs: ['serviceKind', 'serviceStatus', 'domainCount'],
  check: ({ serviceKind, serviceStatus, domainCount }, { max }) =>
    serviceKind !== 'website' || serviceStatus !== 'new' || domainCount <= max
      ? []
      : [
          {
            at: 'domainCount',
            message: {
              en: `The new website has ${domainCount} domains; ${max} can be filed with it.`,
              zh: `该新增网站填了 ${domainCount} 个域名，最多可填 ${max} 个。`,
            },
          },
        ],
})

import * as z from 'zod'
import { defineRule } from '../define.ts'

export const given = defineRule({
  id: 'domain/given',
  title: { en: 'A website has a domain', zh: '网站已填写域名' },
  remedy: {
    en: 'Add the domain under which the website is reached.',
    zh: '请填写网站使用的域名。',
  },
  each: 'service',
  params: z.strictObject({}),
  needs: ['domainCount', 'serviceKind'],
  check: ({ serviceKind, domainCount }) =>
    serviceKind !== 'website' || domainCount > 0
      ? []
      : [
          {
            at: 'domainCount',
            message: {
              en: 'The website has no domain; it cannot be filed without one.',
              zh: '该网站未填写域名，没有域名的网站不能备案。',
            },
          },
        ],
})

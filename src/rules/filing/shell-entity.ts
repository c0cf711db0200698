import * as z from 'zod'
import { quote } from '../../core/quote.ts'
import { defineRule } from '../define.ts'

export const shellEntity = defineRule({
  id: 'filing/shell-entity',
  title: { en: 'The entity on file is no empty shell', zh: '已备案主体不是空壳主体' },
  remedy: {
    en: 'Cancel the entity first, and file it anew together with the service once that has passed.',
    zh: '请先注销该主体，通过后再按首次备案提交主体和服务。',
  },
  each: 'filing',
  params: z.strictObject({
    /** Whether an entity without any service may file a new one. */
    newServiceAllowed: z.boolean(),
  }),
  needs: ['filingType', 'filingNumber'],
  wants: ['filedServices'],
  check: ({ filingType, filingNumber, filedServices }, { newServiceAllowed }) => {
    if (newServiceAllowed || !['first', 'new-service'].includes(filingType) || filingNumber === null) return []
    if (filedServices === undefined) return [{ missing: ['/filing/filedServices'] }]
    if (filedServices > 0) return []
    return [
      {
        at: 'filedServices',
        message: {
          en: `The entity has the filing number ${quote(filingNumber)} but no service on file; an empty shell cannot add a service.`,
          zh: `主体备案号 ${quote(filingNumber)} 名下没有任何已备案服务，属空壳主体，不能直接新增服务。`,
        },
      },
    ]
  },
})

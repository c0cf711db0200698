import * as z from 'zod'
import { sameName } from '../../core/names-alike.ts'
import { quote } from '../../core/quote.ts'
import { defineRule } from '../define.ts'

export const oneEntity = defineRule({
  id: 'account/one-entity',
  title: { en: 'The account files for one entity only', zh: '一个账号只为一个主体备案' },
  remedy: {
    en: 'File through another account, or first cancel the filing of the other entity or move it to another account.',
    zh: '请换用其他账号提交，或先将账号下原主体的备案注销或转移到其他账号。',
  },
  each: 'account',
  params: z.strictObject({}),
  needs: ['filedEntity'],
  wants: ['entityName', 'previousName', 'filingType'],
  check: ({ filedEntity, entityName, previousName, filingType }) => {
    if (filedEntity === null) return []
    if (entityName === undefined) return [{ missing: ['/entity/name'] }]
    if ([entityName, previousName].some((name) => name !== undefined && sameName(name, filedEntity))) return []
    // A change order may be about the name itself: then the account knows the entity by its old one.
    if (filingType === 'change' && previousName === undefined) return [{ missing: ['/entity/previous/name'] }]
    return [
      {
        at: 'filedEntity',
        message: {
          en: `The account has already filed for ${quote(filedEntity)}; this order is for ${quote(entityName)}.`,
          zh: `该账号下已有主体“${quote(filedEntity)}”的备案，本单主体为“${quote(entityName)}”。`,
        },
      },
    ]
  },
})

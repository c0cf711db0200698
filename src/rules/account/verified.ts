import * as z from 'zod'
import { names } from '../../core/names.ts'
import { either } from '../../core/text.ts'
import { verifications } from '../../core/vocabulary.ts'
import { defineRule } from '../define.ts'

export const verified = defineRule({
  id: 'account/verified',
  title: { en: 'The account has passed real-name verification', zh: '账号已按要求完成实名认证' },
  remedy: {
    en: 'Complete the real-name verification of the account, or file through an account that has it.',
    zh: '请先完成账号实名认证，或换用已完成相应实名认证的账号。',
  },
  each: 'account',
  params: z.strictObject({ accepted: z.array(z.enum(verifications)).min(1) }),
  needs: ['accountVerifiedAs'],
  check: ({ accountVerifiedAs }, { accepted }) => {
    if (accepted.includes(accountVerifiedAs)) return []
    const is = names.verifications[accountVerifiedAs]
    const wanted = either(accepted.map((each) => names.verifications[each]))
    return [
      {
        at: 'accountVerifiedAs',
        message: {
          en: `The account is ${is.en}; it has to be ${wanted.en}.`,
          zh: `账号实名状态为“${is.zh}”，要求为“${wanted.zh}”。`,
        },
      },
    ]
  },
})

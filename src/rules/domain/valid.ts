import * as z from 'zod'
import { defineRule } from '../define.ts'
import { neededUntil, spanText, validityOf } from '../validity.ts'

export const valid = defineRule({
  id: 'domain/valid',
  title: { en: 'The domain registration runs for long enough', zh: '域名在有效期内且剩余有效期足够' },
  remedy: {
    en: 'Renew the domain and wait until its registrar has reported the new date.',
    zh: '请先续费域名，待注册商上报新的到期日后再提交。',
  },
  each: 'domain',
  params: z.strictObject({
    /** Left at submission; neither of both asks only that the domain has not expired. */
    days: z.int().min(0).optional(),
    months: z.int().min(1).optional(),
  }),
  needs: ['domainExpiresOn', 'submitOn'],
  check: ({ domainExpiresOn, submitOn }, span) => {
    switch (validityOf(domainExpiresOn, submitOn, span)) {
      case 'enough':
        return []
      case 'ended':
        return [
          {
            at: 'domainExpiresOn',
            message: {
              en: `The domain expires on ${domainExpiresOn}, before the day of submission, ${submitOn}.`,
              zh: `域名到期日为 ${domainExpiresOn}，早于提交日 ${submitOn}。`,
            },
          },
        ]
      case 'short': {
        const left = spanText(span)
        const until = neededUntil(submitOn, span)
        return [
          {
            at: 'domainExpiresOn',
            message: {
              en: `The domain expires on ${domainExpiresOn}; at submission on ${submitOn} it needs at least ${left.en} left, that is until ${until}.`,
              zh: `域名到期日为 ${domainExpiresOn}；提交日（${submitOn}）须至少剩余 ${left.zh}，即到期日不早于 ${until}。`,
            },
          },
        ]
      }
    }
  },
})

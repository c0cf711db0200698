import * as z from 'zod'
import { daysBetween } from '../../core/day.ts'
import { quote } from '../../core/quote.ts'
import { plural } from '../../core/text.ts'
import { defineRule } from '../define.ts'
import { neededUntil } from '../validity.ts'

export const certificateValid = defineRule({
  id: 'entity/certificate-valid',
  title: { en: 'The certificate of the entity is valid for long enough', zh: '主体证件在有效期内' },
  remedy: {
    en: 'Renew the certificate and file with the new one.',
    zh: '请先换领新证，再以新证件备案。',
  },
  each: 'entity',
  params: z.strictObject({
    /** Validity that has to be left at submission. */
    days: z.int().min(1).optional(),
    months: z.int().min(1).optional(),
    /** Less than that is only a warning. */
    warnDays: z.int().min(1).optional(),
  }),
  needs: ['certificateValidUntil', 'submitOn'],
  wants: ['entityType'],
  check: ({ certificateValidUntil: last, submitOn, entityType }, { days, months, warnDays }) => {
    // A person's document is judged with that person.
    if (last === 'long-term' || entityType === 'individual') return []
    if (last < submitOn)
      return [
        {
          at: 'certificateValidUntil',
          message: {
            en: `The certificate ended on ${quote(last)}, before the submission on ${quote(submitOn)}.`,
            zh: `主体证件有效期至 ${quote(last)}，在提交日 ${quote(submitOn)} 之前已过期。`,
          },
        },
      ]
    const asked = neededUntil(submitOn, { days, months })
    const until = last < asked ? asked : neededUntil(submitOn, { days: warnDays })
    if (last >= until) return []
    return [
      {
        at: 'certificateValidUntil',
        ...(last < asked ? {} : { severity: 'warning' as const }),
        message: {
          en: `The certificate ends on ${quote(last)}, ${plural(daysBetween(submitOn, last), 'day')} after submission; it has to be valid until ${until} at least.`,
          zh: `主体证件有效期至 ${quote(last)}，距提交日仅 ${daysBetween(submitOn, last)} 天，至少应有效至 ${until}。`,
        },
      },
    ]
  },
})

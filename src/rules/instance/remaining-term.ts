import * as z from 'zod'
import { quote } from '../../core/quote.ts'
import { defineRule } from '../define.ts'
import { neededUntil, spanText, validityOf } from '../validity.ts'

export const remainingTerm = defineRule({
  id: 'instance/remaining-term',
  title: { en: 'The instance has enough time left', zh: '实例剩余时长充足' },
  remedy: {
    en: 'Renew the instance before you submit.',
    zh: '请在提交备案前续费实例。',
  },
  each: 'instance',
  /** The provider's current edition asks for it: an error. Else only an older one does, which is a warning. */
  params: z.strictObject({ current: z.literal(true).optional() }),
  needs: ['product', 'submitOn'],
  wants: ['instanceExpiresOn'],
  check: ({ product, submitOn, instanceExpiresOn: until }, { current }, { pointer }) => {
    const { remainingMonths: months } = product
    if (until === undefined) return months === undefined ? [] : [{ missing: [`${pointer}/expiresOn`] }]
    const validity = validityOf(until, submitOn, { months })
    if (validity === 'enough') return []
    if (validity === 'ended') {
      const message = {
        en: `The instance ended on ${quote(until)}, before submission on ${submitOn}.`,
        zh: `实例已于 ${quote(until)} 到期，早于提交日 ${submitOn}。`,
      }
      return [{ at: 'instanceExpiresOn', message }]
    }
    const left = spanText({ months: months ?? 0 })
    const needed = neededUntil(submitOn, { months })
    const who = current
      ? { en: 'the provider asks', zh: '接入商要求' }
      : { en: "an older edition of the provider's table asks", zh: '接入商较早版本的文档要求' }
    return [
      {
        at: 'instanceExpiresOn',
        // The newest edition counts what was bought, the older one what is left: both may be met at the desk.
        ...(current ? {} : { severity: 'warning' as const }),
        message: {
          en: `The instance ends on ${quote(until)}; ${who.en} ${product.name.en} for ${left.en} left at submission on ${submitOn}, until ${needed}.`,
          zh: `实例 ${quote(until)} 到期；${who.zh}“${product.name.zh}”在提交日（${submitOn}）剩余时长满 ${left.zh}，即不早于 ${needed}。`,
        },
        sources: product.sources,
      },
    ]
  },
})

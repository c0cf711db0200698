import * as z from 'zod'
import { quote } from '../../core/quote.ts'
import { plural, type Text } from '../../core/text.ts'
import { defineRule, notAsked } from '../define.ts'

export const quota = defineRule({
  id: 'instance/quota',
  title: { en: 'Enough service codes are left', zh: '备案服务码数量充足' },
  remedy: {
    en: 'Buy another instance; renewing adds no service codes.',
    zh: '请另购实例，续费不会增加备案服务码。',
  },
  each: 'instance',
  params: z.strictObject({}),
  needs: ['product', 'isFirstOfType'],
  wants: ['quotaUse'],
  check: ({ product, isFirstOfType, quotaUse }, _, { pointer }) => {
    const { count, per } = product.quota
    // A quota of the account is told once, at the first instance of the type.
    if (count === null) return []
    if (per === 'account' && !isFirstOfType) return notAsked
    if (quotaUse === undefined) {
      return [{ missing: [per === 'account' ? `/account/usedCodes/${product.id}` : `${pointer}/usedCodes`] }]
    }
    const { used, needed } = quotaUse
    if (needed === 0 || used + needed <= count) return []
    const over = needed - Math.max(0, count - used)
    const { name } = product
    const counted: Text =
      per === 'account'
        ? { en: 'for the whole account', zh: `同一账号下的“${name.zh}”共用` }
        : { en: 'per instance', zh: `每个“${name.zh}”实例有` }
    return [
      {
        at: 'quotaUse',
        message: {
          en: `${name.en} has ${plural(count, 'service code')} ${counted.en}; used: ${quote(used)}, needed by this order: ${needed}, ${over} too many.`,
          zh: `${counted.zh} ${count} 个备案服务码，已用 ${quote(used)} 个，本单需要 ${needed} 个，超出 ${over} 个。`,
        },
        remedy: per === 'account' ? elsewhere(over) : moreInstances(Math.ceil(over / count)),
        sources: product.sources,
      },
    ]
  },
})

const moreInstances = (more: number): Text => ({
  en: `Buy ${plural(more, 'more instance')} and move the surplus services there; renewing adds no service codes, and codes of cancelled filings do not come back.`,
  zh: `请另购 ${more} 个实例并将超出的服务接入其上；续费不会增加备案服务码，注销备案后服务码也不会恢复。`,
})

const elsewhere = (over: number): Text => ({
  en: `File ${over} of the services with another product; neither renewing nor a further instance in this account adds service codes.`,
  zh: `请将其中 ${over} 个服务改用其他产品备案；续费或在本账号下另购同类实例均不会增加备案服务码。`,
})

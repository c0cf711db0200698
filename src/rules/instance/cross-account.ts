import * as z from 'zod'
import { names } from '../../core/names.ts'
import { readable } from '../../core/pointer.ts'
import { quote } from '../../core/quote.ts'
import { join } from '../../core/text.ts'
import { verifications } from '../../core/vocabulary.ts'
import { defineRule } from '../define.ts'

export const crossAccount = defineRule({
  id: 'instance/cross-account',
  title: { en: 'An instance of another account may be used', zh: '可使用其他账号的实例备案' },
  remedy: {
    en: 'Have the owning account grant a service code, or file with an instance of the filing account.',
    zh: '请由实例所属账号申请并授权备案服务码，或改用备案账号自有的实例。',
  },
  each: 'instance',
  /** Absent: whoever owns the instance can grant a code. */
  params: z.strictObject({ ownerVerifiedAs: z.enum(verifications).optional() }),
  needs: ['ownedByAccount', 'servicesOnInstance'],
  wants: ['ownerVerifiedAs', 'product'],
  check: ({ ownedByAccount, servicesOnInstance, ownerVerifiedAs: verified, product }, params, { pointer }) => {
    if (ownedByAccount) return []
    const at = { pointer: `${pointer}/owner` }
    if (product?.grantable === false) {
      const message = {
        en: `The instance belongs to another account; the service codes of ${product.name.en} cannot be granted to one.`,
        zh: `实例属于其他账号；“${product.name.zh}”的备案服务码不能授权给其他账号使用。`,
      }
      const remedy = {
        en: 'File with an instance of the filing account.',
        zh: '请改用备案账号自有的实例。',
      }
      return [{ at, message, remedy, sources: product.sources }]
    }
    const without = servicesOnInstance.filter(({ hasCode, takesPlace }) => takesPlace && !hasCode)
    const services = join(without.map(({ name, pointer: place }) => quote(name ?? readable(place))))
    const noCode = {
      en: `The instance belongs to another account, and no service code of it is given for: ${services.en}.`,
      zh: `实例属于其他账号，以下服务未填写其备案服务码：${services.zh}。`,
    }
    const wanted = params.ownerVerifiedAs
    return [
      ...(without.length > 0 ? [{ at, message: noCode }] : []),
      ...(wanted !== undefined && verified === undefined ? [{ missing: [`${pointer}/owner/verifiedAs`] }] : []),
      ...(wanted !== undefined && verified !== undefined && verified !== wanted
        ? [{ at, ...notOf(verified, wanted) }]
        : []),
    ]
  },
})

type Verification = (typeof verifications)[number]

const notOf = (verified: Verification, wanted: Verification) => {
  const [is, needed] = [names.verifications[verified], names.verifications[wanted]]
  return {
    message: {
      en: `The account that owns the instance is ${is.en}; it can grant service codes only if ${needed.en}.`,
      zh: `实例所属账号为${is.zh}，须为${needed.zh}的账号才能授权备案服务码。`,
    },
    remedy: {
      en: `File with an instance of the filing account, or of an account that is ${needed.en}.`,
      zh: `请改用备案账号自有的实例，或${needed.zh}账号的实例。`,
    },
  }
}

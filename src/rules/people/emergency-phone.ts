import * as z from 'zod'
import { normalizeMobile, normalizePhone } from '../../core/phone.ts'
import { quote } from '../../core/quote.ts'
import { either } from '../../core/text.ts'
import * as words from '../../core/vocabulary.ts'
import { defineRule } from '../define.ts'

const owners = {
  self: { en: 'the person', zh: '本人' },
  colleague: { en: 'a colleague', zh: '同事' },
  relative: { en: 'a relative', zh: '亲属' },
  other: { en: 'somebody else', zh: '其他人' },
} as const satisfies Record<(typeof words.emergencyContacts)[number], unknown>

export const emergencyPhone = defineRule({
  id: 'people/emergency-phone',
  title: { en: 'The emergency phone can be used', zh: '应急联系电话符合要求' },
  remedy: { en: 'Enter an emergency phone that meets this.', zh: '请填写符合要求的应急联系电话。' },
  each: 'person',
  params: z.strictObject({
    required: z.boolean().default(true),
    mayEqualMobile: z.boolean().default(false),
    /** Whose number it may be. */
    contacts: z.array(z.enum(words.emergencyContacts)).min(1).optional(),
  }),
  needs: ['phoneForms'],
  wants: ['emergencyPhone', 'emergencyContact', 'mobile'],
  check: ({ phoneForms, emergencyPhone: phone, emergencyContact, mobile }, params, { pointer }) => {
    const { required, mayEqualMobile, contacts } = params
    if (phone === undefined) return required ? [{ missing: [`${pointer}/emergencyPhone`] }] : []
    if (phone.trim() === '') {
      const message = {
        en: 'The emergency phone is left empty; one has to be given.',
        zh: '应急联系电话为空，须填写。',
      }
      return required ? [{ at: 'emergencyPhone', message }] : []
    }
    const { mobile: mobileForm, landline } = phoneForms
    const fits =
      new RegExp(mobileForm.pattern, 'u').test(normalizeMobile(phone)) ||
      new RegExp(landline.pattern, 'u').test(normalizePhone(phone))
    if (!fits) {
      const message = {
        en: `${quote(phone)} is neither a mobile number (${mobileForm.form.en}) nor a landline number (${landline.form.en}).`,
        zh: `${quote(phone)} 既不是手机号码（${mobileForm.form.zh}），也不是固定电话号码（${landline.form.zh}）。`,
      }
      return [{ at: 'emergencyPhone', message }]
    }
    if (!mayEqualMobile) {
      if (mobile === undefined) return [{ missing: [`${pointer}/mobile`] }]
      if (normalizeMobile(mobile) === normalizeMobile(phone)) {
        const message = {
          en: `The emergency phone ${quote(phone)} is the person's own mobile number ${quote(mobile)}; the two must differ.`,
          zh: `应急联系电话 ${quote(phone)} 与手机号码 ${quote(mobile)} 相同，两者不得一致。`,
        }
        return [{ at: 'emergencyPhone', message }]
      }
    }
    if (contacts === undefined) return []
    if (emergencyContact === undefined) return [{ missing: [`${pointer}/emergencyContact`] }]
    if (contacts.includes(emergencyContact)) return []
    const accepted = either(contacts.map((each) => owners[each]))
    const message = {
      en: `The emergency phone ${quote(phone)} is that of ${owners[emergencyContact].en}; it has to be that of ${accepted.en}.`,
      zh: `应急联系电话 ${quote(phone)} 的机主为${owners[emergencyContact].zh}，须为${accepted.zh}。`,
    }
    return [{ at: 'emergencyPhone', message }]
  },
})

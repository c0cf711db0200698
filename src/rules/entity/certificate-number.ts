import * as z from 'zod'
import { hasCheckDigits, normalizeNumber } from '../../core/check-digits.ts'
import { quote } from '../../core/quote.ts'
import type { Text } from '../../core/text.ts'
import { defineRule } from '../define.ts'
import { strangePrefix } from './code-prefix.ts'

export const certificateNumber = defineRule({
  id: 'entity/certificate-number',
  title: { en: 'The certificate number is well formed', zh: '主体证件号码格式和校验码正确' },
  remedy: {
    en: 'Compare the number with the certificate, character by character.',
    zh: '请对照证件逐字核对号码。',
  },
  each: 'entity',
  params: z.strictObject({
    /** Only the unified social credit code is taken; nothing else is judged then. */
    unified: z.boolean().optional(),
  }),
  needs: ['certificateNumber', 'certificateForm'],
  wants: ['entityType', 'entityTypeRow', 'certificateType'],
  check: (facts, { unified }, { lookup }) => {
    const { certificateForm: form, entityType } = facts
    // The number of a person's document is judged with that person.
    if (entityType === 'individual') return []
    const number = normalizeNumber(facts.certificateNumber)
    const fail = (message: Text, severity: 'error' | 'warning', remedy?: Text) => [
      { at: 'certificateNumber' as const, message, severity, ...(remedy && { remedy }) },
    ]
    if (unified) return hasCheckDigits('gb32100', number) ? [] : fail(notUnified(number), 'error', exchange)
    if (!new RegExp(form.pattern, 'u').test(number)) return fail(malformed(number, form.form), 'error')
    const isUnified = form.checkDigits === 'gb32100'
    if (form.checkDigits !== undefined && !hasCheckDigits(form.checkDigits, number))
      return fail(wrongCheckDigit(number), isUnified ? 'error' : 'warning')
    const message = isUnified ? strangePrefix(number, facts, lookup) : undefined
    return message === undefined ? [] : fail(message, 'warning', whichIsWrong)
  },
})

const exchange = {
  en: 'Compare the number with the certificate. One that does not show the code has to be exchanged for the current one first.',
  zh: '请对照证件核对号码；证件未载明统一社会信用代码的，须先换领新证。',
}
const whichIsWrong = {
  en: 'Look at the certificate: either the number, the type of the certificate or the type of the entity is wrong.',
  zh: '请对照证件，核对号码、证件类型和主办单位性质三者哪一项填错。',
}
const notUnified = (number: string): Text => ({
  en: `The number ${quote(number)} is no unified social credit code: 18 characters with a right check character are asked for.`,
  zh: `证件号码 ${quote(number)} 不是有效的统一社会信用代码，须为 18 位且校验码正确。`,
})
const malformed = (number: string, form: Text): Text => ({
  en: `The number ${quote(number)} has ${number.length} characters and not the form of this certificate: ${form.en}`,
  zh: `证件号码 ${quote(number)}（${number.length} 位）不符合该证件的格式：${form.zh}`,
})
const wrongCheckDigit = (number: string): Text => ({
  en: `The last character of ${quote(number)} does not follow from the others: at least one character is wrong or two are swapped.`,
  zh: `证件号码 ${quote(number)} 的末位校验码与前面各位不符，至少有一位填错或两位颠倒。`,
})

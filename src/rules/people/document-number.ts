import * as z from 'zod'
import { hasCheckDigits } from '../../core/check-digits.ts'
import { isDay } from '../../core/day.ts'
import { quote } from '../../core/quote.ts'
import type { Text } from '../../core/text.ts'
import type { FactValue } from '../../facts/catalogue.ts'
import { defineRule } from '../define.ts'

export const documentNumber = defineRule({
  id: 'people/document-number',
  title: { en: 'The document number is possible', zh: '证件号码有效' },
  remedy: {
    en: 'Copy the number from the document again, character by character.',
    zh: '请对照证件逐位核对并重新填写号码。',
  },
  each: 'person',
  params: z.strictObject({}),
  needs: ['documentForm', 'documentNumber', 'submitOn'],
  check: ({ documentForm, documentNumber, submitOn }) => {
    const message = faultOf(documentNumber, documentForm, submitOn)
    return message === undefined ? [] : [{ at: 'documentNumber', message }]
  },
})

type Form = FactValue<'documentForm'>

/** The first thing wrong with a number; the check character comes last because any other slip upsets it too. */
const faultOf = (number: string, form: Form, submitOn: string): Text | undefined => {
  const shown = quote(number)
  if (!new RegExp(form.pattern, 'u').test(number)) {
    return {
      en: `The number ${shown} (${number.length} characters) is not of the form of its document. ${form.form.en}`,
      zh: `证件号码 ${shown}（${number.length} 位）格式不符。应为：${form.form.zh}`,
    }
  }
  // Shorter forms of the same document hold neither a birth date nor a check character.
  if (!form.holdsBirthDate || number.length !== 18) return undefined
  return regionFault(number, form) ?? birthFault(number, submitOn) ?? checkFault(number, form)
}

/** Cards of foreigners begin with a mark of their own, which their pattern holds. */
const regionFault = (number: string, { residencies, regionCodes }: Form): Text | undefined =>
  residencies.includes('foreign') || regionCodes.includes(number.slice(0, 2))
    ? undefined
    : {
        en: `The number ${quote(number)} begins with ${quote(number.slice(0, 2))}, which is the code of no province.`,
        zh: `证件号码 ${quote(number)} 以 ${quote(number.slice(0, 2))} 开头，不是有效的省级行政区划代码。`,
      }

const birthFault = (number: string, submitOn: string): Text | undefined => {
  const born = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  if (!isDay(born)) {
    return {
      en: `The number ${quote(number)} holds the birth date ${quote(born)}, a day that does not exist.`,
      zh: `证件号码 ${quote(number)} 中的出生日期 ${quote(born)} 不存在。`,
    }
  }
  return born <= submitOn
    ? undefined
    : {
        en: `The number ${quote(number)} holds the birth date ${quote(born)}, which is after submission on ${submitOn}.`,
        zh: `证件号码 ${quote(number)} 中的出生日期 ${quote(born)} 晚于提交日 ${submitOn}。`,
      }
}

const checkFault = (number: string, { checkDigits }: Form): Text | undefined => {
  if (checkDigits === undefined || hasCheckDigits(checkDigits, number)) return undefined
  const right = [...'0123456789X'].find((last) => hasCheckDigits(checkDigits, number.slice(0, 17) + last)) ?? ''
  return {
    en: `The last character of ${quote(number)} is ${quote(number.slice(17))}, but the other 17 give ${quote(right)}: at least one character is wrong.`,
    zh: `证件号码 ${quote(number)} 的末位校验码为 ${quote(number.slice(17))}，按前 17 位计算应为 ${quote(right)}，至少有一位填写有误。`,
  }
}

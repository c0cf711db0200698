import * as z from 'zod'
import { addMonths, type Day, daysBetween } from '../../core/day.ts'
import { quote } from '../../core/quote.ts'
import type { Text } from '../../core/text.ts'
import { defineRule, notAsked } from '../define.ts'
import { spanText, validityFault } from '../validity.ts'

const length = z.int().min(1).optional()

export const valid = defineRule({
  id: 'material/valid',
  title: { en: 'The material is valid and recent enough', zh: '材料在有效期内' },
  remedy: { en: 'Obtain or sign a new one before you submit.', zh: '请在提交前重新办理或重新签署。' },
  each: 'material',
  params: z.strictObject({
    /** Absent: any material. */
    material: z.string().optional(),
    /** What must be left at submission. */
    days: length,
    months: length,
    /** How old the signature may be at submission. */
    maxAgeDays: length,
    maxAgeMonths: length,
    maxAgeWorkingDays: length,
  }),
  material: ({ material }) => material,
  needs: ['materialId', 'material', 'submitOn'],
  wants: ['workingDaysSigned'],
  check: ({ materialId, material, submitOn, workingDaysSigned = 0 }, params, { pointer, lookup }) => {
    if (params.material !== undefined && materialId !== params.material) return notAsked
    const { validUntil, signedOn } = material
    const { days, months, maxAgeDays, maxAgeMonths, maxAgeWorkingDays } = params
    const asksEnd = (days ?? months) !== undefined
    const asksAge = (maxAgeDays ?? maxAgeMonths ?? maxAgeWorkingDays) !== undefined
    const missing = [
      ...(asksEnd && validUntil === undefined ? [`${pointer}/validUntil`] : []),
      ...(asksAge && signedOn === undefined ? [`${pointer}/signedOn`] : []),
    ]
    const { en, zh } = lookup.material(materialId)
    const paper = { en: `The paper (${en})`, zh: `“${zh}”` }
    const end = validityFault(paper, validUntil ?? 'long-term', submitOn, { days, months })
    const limit = signedOn && brokenLimit(signedOn, submitOn, params, workingDaysSigned)
    const age = limit && {
      en: `${paper.en} was signed on ${quote(signedOn)}; at submission on ${submitOn} it may be ${limit.en} old at most.`,
      zh: `${paper.zh}签署于 ${quote(signedOn)}，至提交日 ${submitOn} 已超过 ${limit.zh}的时限。`,
    }
    const early = signedOn !== undefined &&
      signedOn > submitOn && {
        en: `${paper.en} is dated ${quote(signedOn)}, after submission on ${submitOn}.`,
        zh: `${paper.zh}的签署日期 ${quote(signedOn)} 晚于提交日 ${submitOn}。`,
      }
    return [
      ...(missing.length > 0 ? [{ missing }] : []),
      ...(early ? [{ at: { pointer: `${pointer}/signedOn` }, message: early, defective: true }] : []),
      ...(end ? [{ at: { pointer: `${pointer}/validUntil` }, message: end, defective: true }] : []),
      ...(age ? [{ at: { pointer: `${pointer}/signedOn` }, message: age, defective: true }] : []),
    ]
  },
})

type Limits = Readonly<{
  maxAgeDays?: number | undefined
  maxAgeMonths?: number | undefined
  maxAgeWorkingDays?: number | undefined
}>

/** The limit that a signature of this day breaks, as text. */
const brokenLimit = (signedOn: Day, submitOn: Day, limits: Limits, workingDays: number): Text | undefined => {
  const { maxAgeDays: days, maxAgeMonths: months, maxAgeWorkingDays: working } = limits
  if (days !== undefined && daysBetween(signedOn, submitOn) > days) return spanText({ days })
  if (months !== undefined && addMonths(signedOn, months) < submitOn) return spanText({ months })
  if (working === undefined || workingDays <= working) return undefined
  return { en: `${working} working days`, zh: `${working} 个工作日` }
}

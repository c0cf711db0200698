import { addDays, addMonths, type Day } from '../core/day.ts'
import { quote } from '../core/quote.ts'
import type { Text } from '../core/text.ts'

/** How long something must still be valid; nothing means that it need only not have ended. */
export type Span = Readonly<{ days?: number | undefined; months?: number | undefined }>

/** The day until which something must be valid at least. */
export const neededUntil = (from: Day, { days = 0, months = 0 }: Span): Day =>
  [addDays(from, days), addMonths(from, months)].sort().at(-1) ?? from

/** Whether it has ended before the day, ends too soon after it, or lasts long enough. */
export const validityOf = (until: Day | 'long-term', on: Day, span: Span): 'ended' | 'short' | 'enough' => {
  if (until === 'long-term') return 'enough'
  if (until < on) return 'ended'
  return until < neededUntil(on, span) ? 'short' : 'enough'
}

/** A span as people write it. */
export const spanText = ({ days, months }: Span): Text => {
  if (months === undefined) return { en: `${days} day${days === 1 ? '' : 's'}`, zh: `${days} 天` }
  return { en: `${months} month${months === 1 ? '' : 's'}`, zh: `${months} 个月` }
}

/** What is wrong with the last day of a paper at submission, if anything. */
export const validityFault = (paper: Text, until: Day | 'long-term', on: Day, span: Span): Text | undefined => {
  const validity = validityOf(until, on, span)
  if (validity === 'enough') return undefined
  if (validity === 'ended') {
    return {
      en: `${paper.en} ended on ${quote(until)}, before submission on ${on}.`,
      zh: `${paper.zh}有效期至 ${quote(until)}，在提交日 ${on} 之前已到期。`,
    }
  }
  const left = spanText(span)
  const needed = neededUntil(on, span)
  return {
    en: `${paper.en} ends on ${quote(until)}; at submission on ${on} it must have ${left.en} left, until ${needed}.`,
    zh: `${paper.zh}有效期至 ${quote(until)}，提交日（${on}）起须剩余 ${left.zh}以上，即不早于 ${needed}。`,
  }
}

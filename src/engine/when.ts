import type { Pointer } from '../core/pointer.ts'
import type { Text } from '../core/text.ts'
import { type FactName, factOf } from '../facts/catalogue.ts'
import type { Subject } from '../facts/subject.ts'
import type { Condition } from '../knowledge/requirement.ts'

/** Whether a requirement's `when` holds for a subject: one condition that fails settles it, whatever is unknown. */
export type Applies = Readonly<
  { holds: true } | { holds: false } | { holds: 'unknown'; missing: readonly Pointer[]; reason?: Text }
>

export const applies = (when: Readonly<Record<string, Condition>> | undefined, subject: Subject): Applies => {
  const missing: Pointer[] = []
  let reason: Text | undefined
  for (const [name, condition] of Object.entries(when ?? {})) {
    const fact = factOf(name as FactName, subject)
    if (fact.known) {
      if (!matches(fact.value, condition)) return { holds: false }
    } else if (fact.moot) return { holds: false }
    else {
      missing.push(...fact.missing)
      reason ??= fact.reason
    }
  }
  if (missing.length === 0) return { holds: true }
  return { holds: 'unknown', missing, ...(reason === undefined ? {} : { reason }) }
}

/** A list matches when one of its items does. */
const matches = (value: unknown, condition: Condition): boolean => {
  const values = Array.isArray(value) ? value : [value]
  if (Array.isArray(condition)) return values.some((each) => condition.includes(each))
  if (typeof condition !== 'object') return values.includes(condition)
  if ('not' in condition) return !matches(value, condition.not)
  if ('atLeast' in condition) return values.some((each) => typeof each === 'number' && each >= condition.atLeast)
  return values.some((each) => typeof each === 'number' && each <= condition.atMost)
}

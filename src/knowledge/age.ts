import { addDays, addMonths, type Day } from '../core/day.ts'
import type { Demand } from './knowledge.ts'
import type { Source } from './requirement.ts'

const written = /(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/g

/** The latest day that a source's date can mean: the end of its month or year where it is no more precise. */
export const latestDay = ({ date }: Pick<Source, 'date'>): Day | null => {
  const days = [...(date ?? '').matchAll(written)].map(
    ([, year, month, day]) => `${year}-${month ?? '12'}-${day ?? '31'}`,
  )
  return days.sort().at(-1) ?? null
}

/** The newest of a requirement's sources; null where none has a date. */
export const newestSource = ({ sources }: Pick<Demand, 'sources'>): Day | null =>
  sources
    .map(latestDay)
    .filter((day) => day !== null)
    .sort()
    .at(-1) ?? null

/** The day so long ago, for `2y`, `18m` or `90d`; undefined for anything else. */
export const daysAgo = (age: string, today: Day): Day | undefined => {
  const [, count, unit] = /^(\d{1,3})([ymd])$/.exec(age) ?? []
  if (count === undefined) return undefined
  if (unit === 'd') return addDays(today, -Number(count))
  return addMonths(today, -Number(count) * (unit === 'y' ? 12 : 1))
}

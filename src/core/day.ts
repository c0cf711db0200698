/** A calendar day written `YYYY-MM-DD`; days compare as strings. */
export type Day = string

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/
const millisecondsPerDay = 86_400_000
// Filings are judged on the Chinese calendar day, wherever the tool runs; China keeps UTC+8 all year.
const chinaOffset = 8 * 3_600_000

const write = (date: Date): Day => date.toISOString().slice(0, 10)
const read = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** True for a day that exists: `2026-02-30` does not. */
export const isDay = (text: string): boolean => {
  if (!pattern.test(text)) return false
  const date = read(text)
  return !Number.isNaN(date.getTime()) && write(date) === text
}

/** The calendar day in China at this instant. */
export const dayInChina = (instant: Date): Day => write(new Date(instant.getTime() + chinaOffset))

export const addDays = (day: Day, days: number): Day => write(new Date(read(day).getTime() + days * millisecondsPerDay))

/** Days from one day to another; negative when `to` is the earlier one. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((read(to).getTime() - read(from).getTime()) / millisecondsPerDay)

/** The same day so many months later, or the last day of that month where it has no such day. */
export const addMonths = (day: Day, months: number): Day => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const lastOfMonth = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return write(new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date, lastOfMonth))))
}

/** Full years on a day; whoever is born on 29 February completes the year on 1 March of a common year. */
export const ageOn = (birth: Day, day: Day): number =>
  Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5) < birth.slice(5) ? 1 : 0)

/** 1 for Monday to 7 for Sunday. */
export const weekday = (day: Day): number => read(day).getUTCDay() || 7

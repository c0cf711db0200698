import { addDays, type Day, weekday } from './day.ts'

/** Statutory holidays and make-up working days, and the span of days for which they are known. */
export type Calendar = Readonly<{
  covered: Readonly<{ from: Day; to: Day }>
  /** Weekdays that are days off. */
  holidays: readonly Day[]
  /** Saturdays and Sundays that are worked. */
  makeUpDays: readonly Day[]
}>

/** A working day in China; outside the covered span every Monday to Friday counts. */
export const isWorkingDay = (day: Day, calendar: Calendar): boolean =>
  weekday(day) >= 6 ? calendar.makeUpDays.includes(day) : !calendar.holidays.includes(day)

/** Whether the holidays of this day are known. */
export const isCovered = (day: Day, calendar: Calendar): boolean =>
  day >= calendar.covered.from && day <= calendar.covered.to

/** The day that lies so many working days after `day`, which itself does not count. */
export const addWorkingDays = (day: Day, count: number, calendar: Calendar): Day => {
  let end = day
  for (let left = count; left > 0; ) {
    end = addDays(end, 1)
    if (isWorkingDay(end, calendar)) left -= 1
  }
  return end
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export const workingDaysBetween = (from: Day, to: Day, calendar: Calendar): number => {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1
  return count
}

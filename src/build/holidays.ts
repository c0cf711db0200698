import chineseDays from 'chinese-days'
import { addDays, type Day, weekday } from '../core/day.ts'
import type { Calendar } from '../core/workdays.ts'

/**
 * Statutory holidays and make-up days from the maintained package. It answers for any year, also for those whose
 * notice has not come out, so the span ends with the last year for which it lists holidays.
 */
export const holidays = (asOf: Day): Calendar => {
  const years = holidayYears(Number(asOf.slice(0, 4)) - yearsBack)
  const from = `${years[0]}-01-01`
  const to = `${years.at(-1)}-12-31`
  const days: string[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return {
    covered: { from, to },
    holidays: days.filter((day) => weekday(day) < 6 && chineseDays.isHoliday(day)),
    makeUpDays: days.filter((day) => weekday(day) >= 6 && chineseDays.isWorkday(day)),
  }
}

// Real-name verifications and letters of the last years are counted in working days too.
const yearsBack = 3

const holidayYears = (first: number): readonly number[] => {
  const years: number[] = []
  for (let year = first; listed(year); year += 1) years.push(year)
  return years
}

/** A year is listed when National Day week has weekdays off. */
const listed = (year: number): boolean =>
  chineseDays.getHolidaysInRange(`${year}-10-01`, `${year}-10-07`, false).some((day) => weekday(day) < 6)

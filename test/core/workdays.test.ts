import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/core/day.ts'
import { addWorkingDays, isCovered, isWorkingDay, workingDaysBetween } from '../../src/core/workdays.ts'
import { loadNation } from '../../src/knowledge/load.ts'

const { calendar } = loadNation()
const working = (from: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => addDays(from, at)).filter((day) => isWorkingDay(day, calendar))

describe('the compiled calendar follows the notices of the State Council', () => {
  test('Spring Festival 2026: off from 15 to 23 February, worked on 14 and 28 February', () => {
    expect(working('2026-02-13', 17)).toEqual([
      '2026-02-13',
      '2026-02-14',
      '2026-02-24',
      '2026-02-25',
      '2026-02-26',
      '2026-02-27',
      '2026-02-28',
    ])
  })

  test('National Day 2026: off from 1 to 7 October, worked on 20 September and 10 October', () => {
    expect(working('2026-09-30', 12)).toEqual(['2026-09-30', '2026-10-08', '2026-10-09', '2026-10-10'])
    expect(isWorkingDay('2026-09-20', calendar)).toBe(true)
  })

  test('Spring Festival 2025: off from 28 January to 4 February, worked on 26 January and 8 February', () => {
    expect(working('2025-01-25', 16)).toEqual([
      '2025-01-26',
      '2025-01-27',
      '2025-02-05',
      '2025-02-06',
      '2025-02-07',
      '2025-02-08',
    ])
  })

  test('years without a notice are not covered', () => {
    expect(isCovered('2026-12-31', calendar)).toBe(true)
    expect(isCovered('2030-01-01', calendar)).toBe(false)
    expect(isWorkingDay('2030-01-01', calendar)).toBe(true)
  })
})

test('the first day does not count, the last one does', () => {
  expect(addWorkingDays('2026-12-01', 1, calendar)).toBe('2026-12-02')
  expect(addWorkingDays('2026-12-04', 1, calendar)).toBe('2026-12-07')
  expect(addWorkingDays('2026-12-05', 1, calendar)).toBe('2026-12-07')
  expect(addWorkingDays('2026-12-01', 0, calendar)).toBe('2026-12-01')
  expect(workingDaysBetween('2026-11-20', '2026-11-23', calendar)).toBe(1)
  expect(workingDaysBetween('2026-11-23', '2026-11-20', calendar)).toBe(0)
})

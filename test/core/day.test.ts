import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, ageOn, dayInChina, daysBetween, isDay, weekday } from '../../src/core/day.ts'

describe('a day exists', () => {
  test.each(['2026-11-22', '2024-02-29', '2000-02-29', '0999-01-01'])('%s', (day) => {
    expect(isDay(day)).toBe(true)
  })
  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-31',
    '2026-1-1',
    '20261122',
    '2026-11-22T00:00',
    '',
  ])('%s does not', (text) => {
    expect(isDay(text)).toBe(false)
  })
})

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-11-22', 0, '2026-11-22'],
])('%s and %i months is %s', (day, months, result) => {
  expect(addMonths(day, months)).toBe(result)
})

test.each([
  ['2008-11-22', '2026-11-21', 17],
  ['2008-11-22', '2026-11-22', 18],
  ['2008-02-29', '2026-02-28', 17],
  ['2008-02-29', '2026-03-01', 18],
  ['2008-02-29', '2028-02-29', 20],
  ['1990-12-31', '2026-01-01', 35],
])('who is born on %s is on %s %i years old', (birth, day, age) => {
  expect(ageOn(birth, day)).toBe(age)
})

test('days run on over months, years and leap days', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(daysBetween('2026-11-22', '2026-11-22')).toBe(0)
  expect(daysBetween('2026-11-22', '2026-11-20')).toBe(-2)
})

test('adding days and counting them agree', () => {
  const days = fc.integer({ min: -20_000, max: 20_000 })
  fc.assert(
    fc.property(
      days,
      days,
      (from, count) => daysBetween(addDays('2026-11-22', from), addDays(addDays('2026-11-22', from), count)) === count,
    ),
  )
})

test('the day is that of China, wherever the clock stands', () => {
  expect(dayInChina(new Date('2026-11-21T15:59:59Z'))).toBe('2026-11-21')
  expect(dayInChina(new Date('2026-11-21T16:00:00Z'))).toBe('2026-11-22')
})

test('weeks start on Monday', () => {
  expect([weekday('2026-11-22'), weekday('2026-11-23')]).toEqual([7, 1])
})

import * as z from 'zod'
import { isDay } from '../core/day.ts'

const longestText = 4000
const longestList = 5000

export const text = z.string().max(longestText)
export const count = z.int().min(0)
export const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(longestList)
export const keyed = <Item extends z.ZodType>(item: Item) => z.record(z.string().max(200), item)

/** A calendar day; the check itself is ours because a day has to exist. */
export const day = z.string().refine(isDay, { params: { expected: 'day' } })
export const term = z
  .string()
  .refine((value) => value === 'long-term' || isDay(value), { params: { expected: 'day-or-long-term' } })

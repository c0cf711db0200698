import * as z from 'zod'
import { DayText, Id, Requirement, Sources, Text } from './requirement.ts'

/** Working days from one day to another, as a reviewing body announces them. */
export const WorkingDays = z.strictObject({ min: z.int().min(0), max: z.int().min(1) })

/** One province: `regions/provinces/<region>.yaml`. */
export const Province = z.strictObject({
  region: Id,
  code: z.string().regex(/^\d{6}$/),
  abbreviation: z.string().length(1),
  name: Text,
  authority: Text,
  asOf: DayText,
  reviewDays: WorkingDays.optional(),
  sources: Sources,
  drop: z.array(Id).optional(),
  requirements: z.array(Requirement).min(1),
})
export type Province = z.infer<typeof Province>

import * as z from 'zod'
import { DayText, Id, Sources } from './requirement.ts'

/** Ids of the sources that say so. */
export const cited = z.array(Id).min(1)
/** A file of `regions/national/`: the day of its reading, its sources, and its rows. */
export const table = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ asOf: DayText, sources: Sources, ...shape })

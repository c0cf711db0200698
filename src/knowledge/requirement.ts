import * as z from 'zod'
import { isDay } from '../core/day.ts'
import { confidences, filingTypes, severities } from '../core/vocabulary.ts'

export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
export const Text = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) })
export const DayText = z.string().refine(isDay, 'not a calendar day')
export const Confidence = z.enum(confidences)

/** Who says so; `date` is as precise as the source allows, `read` the day on which we read it. */
export const Source = z.strictObject({
  publisher: z.string().min(1),
  title: z.string().min(1),
  url: z.url().nullable(),
  date: z.string().min(1).optional(),
})
export type Source = z.infer<typeof Source>

export const Sources = z.record(Id, Source)

/** A value that a fact must have, or one of several, or none of them, or a bound. */
const Scalar = z.union([z.string(), z.number(), z.boolean()])
export const Condition = z.union([
  Scalar,
  z.array(Scalar).min(1),
  z.strictObject({ not: z.union([Scalar, z.array(Scalar).min(1)]) }),
  z.strictObject({ atLeast: z.number() }),
  z.strictObject({ atMost: z.number() }),
])
export type Condition = z.infer<typeof Condition>

/** The rooms of the report: where a requirement is shown that no rule judges. */
export const areas = ['filing', 'account', 'entity', 'people', 'instance', 'domain', 'service', 'material'] as const
export type Area = (typeof areas)[number]

/** Somebody demands something: law and its numbers live here, never in code. */
export const Requirement = z.strictObject({
  id: Id,
  kind: z.enum(['requirement', 'prohibition', 'limit', 'material', 'advice']),
  /** Entity type ids, or any, organization (all but individual), social-organization, other-organization. */
  entity: z.array(Id).min(1),
  filing: z.array(z.enum([...filingTypes, 'any'])).min(1),
  when: z.record(z.string(), Condition).optional(),
  /** Absent: only a person can tell, and the report lists it under "confirm by hand". */
  rule: z.string().optional(),
  params: z.record(z.string(), z.unknown()).optional(),
  severity: z.enum(severities).optional(),
  confidence: Confidence,
  /** Demanded of whom, where no rule says it. */
  area: z.enum(areas).optional(),
  text: Text,
  /** The next step, where the rule's own advice is not precise enough. */
  remedy: Text.optional(),
  /** What the sources disagree about. */
  note: Text.optional(),
  sources: z.array(Id).min(1),
})
export type Requirement = z.infer<typeof Requirement>

/** A file of requirements with the sources that they cite. */
export const RequirementFile = z.strictObject({
  asOf: DayText,
  sources: Sources,
  drop: z.array(Id).optional(),
  requirements: z.array(Requirement).min(1),
})
export type RequirementFile = z.infer<typeof RequirementFile>

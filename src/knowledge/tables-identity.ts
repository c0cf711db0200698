import * as z from 'zod'
import { Confidence, Id, Text } from './requirement.ts'
import { cited, table } from './table.ts'

/** A number's form; `checkDigits` names the standard by which its last characters follow from the others. */
export const NumberForm = z.strictObject({
  id: Id,
  pattern: z.string(),
  checkDigits: z.enum(['gb32100', 'gb11714', 'gb11643', 'mod11-10']).optional(),
  /** How a person describes the form. */
  form: Text,
  accepts: z.array(z.string()),
  rejects: z.array(z.string()),
})

export const EntityTypes = table({
  entityTypes: z.array(
    z.strictObject({
      id: Id,
      name: Text,
      /** The broader word of provincial rules that covers it. */
      group: z.enum(['social-organization', 'other-organization']).optional(),
      /** The console has no such nature: it is filed as this one. */
      fileAs: Id.optional(),
      certificates: z.array(Id).min(1),
      confidence: Confidence,
      sources: cited,
    }),
  ),
  certificates: z.array(
    z.strictObject({
      id: Id,
      name: Text,
      /** Id of the form of its number. */
      number: Id,
      /** First two characters of a unified social credit code on such a certificate. */
      prefixes: z.array(z.string().length(2)).optional(),
      note: Text.optional(),
      confidence: Confidence,
      sources: cited,
    }),
  ),
  /** First two characters of the unified social credit code and the entity type that they stand for. */
  prefixes: z.array(z.strictObject({ prefix: z.string().length(2), name: Text, entityType: Id.nullable() })),
  prefixSources: cited,
})

export const Documents = table({
  documents: z.array(
    z.strictObject({
      id: Id,
      name: Text,
      number: Id,
      /** Whose document it is. */
      residencies: z.array(z.enum(['mainland', 'hong-kong', 'macao', 'taiwan', 'foreign'])).min(1),
      /** Where the birth date, and by it the age and sex, stand in the number: offset of the date, offset of the sex digit. */
      holdsBirthDate: z.boolean(),
      confidence: Confidence,
      sources: cited,
    }),
  ),
  numbers: z.array(NumberForm),
  numberSources: cited,
  /** First two digits of a resident identity number that exist. */
  regionCodes: z.array(z.string().length(2)),
})

export const Phones = table({
  mobile: z.strictObject({ pattern: z.string(), form: Text }),
  landline: z.strictObject({ pattern: z.string(), form: Text }),
  email: z.strictObject({ pattern: z.string(), form: Text }),
  cited,
})

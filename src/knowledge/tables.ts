import * as z from 'zod'
import { Confidence, DayText, Id, Sources, Text } from './requirement.ts'

const cited = z.array(Id).min(1)
const table = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ asOf: DayText, sources: Sources, ...shape })

/** The provinces, with the letter that starts their filing numbers. */
export const Regions = table({
  regions: z
    .array(
      z.strictObject({
        id: Id,
        /** GB/T 2260 division code. */
        code: z.string().regex(/^\d{6}$/),
        name: Text,
        letter: z.string().length(1),
        /** The letter in public security filing numbers, which differs for some provinces. */
        publicSecurityLetter: z.string().length(1),
        areaCodes: z.array(z.string().regex(/^0\d{2,3}$/)).min(1),
        /** What people write in an address: the full name and the short one. */
        spellings: z.array(z.string().min(2)).min(1),
      }),
    )
    .min(1),
  cited,
})

/** The cloud providers that a manifest may name, covered or not. */
export const Providers = table({ providers: z.array(z.strictObject({ id: Id, name: Text })).min(1) })

/** Domain suffixes and whether MIIT approved them; `entities` limits who may use one. */
export const Suffixes = table({
  /** The days of the lists behind the table. */
  evidence: z.strictObject({ fullList: DayText, additions: DayText, notApproved: DayText }),
  suffixes: z.array(
    z.strictObject({
      /** In Unicode form, without a leading dot. */
      suffix: z.string().min(2),
      status: z.enum(['approved', 'brand', 'restricted', 'not-approved']),
      entities: z.array(Id).optional(),
      confidence: Confidence,
      note: Text.optional(),
      sources: cited,
    }),
  ),
  /** Names below an approved suffix that only some entities may use, such as gov.cn. */
  secondLevels: z.array(
    z.strictObject({
      suffix: z.string().min(4),
      status: z.enum(['open', 'restricted', 'private']),
      entities: z.array(Id).optional(),
      confidence: Confidence,
      note: Text.optional(),
      sources: cited,
    }),
  ),
  /** How a suffix on no list is judged. */
  unlisted: z.strictObject({ confidence: Confidence, text: Text, sources: cited }),
  register: z.url(),
})

export const Registrars = table({
  registrars: z.array(
    z.strictObject({
      name: Text,
      ianaId: z.int().optional(),
      /** Every spelling seen in answers of registries. */
      names: z.array(z.string().min(2)).min(1),
      status: z.enum(['approved', 'likely-approved', 'not-approved']),
      /** The international site of a cloud provider sells through this company. */
      internationalSite: z.boolean().optional(),
      confidence: Confidence,
      note: Text.optional(),
      sources: cited,
    }),
  ),
  register: z.url(),
})

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

export const Materials = table({
  materials: z.array(
    z.strictObject({
      id: Id,
      name: Text,
      mustShow: z.array(Text),
      signature: Text.optional(),
      stamp: Text.optional(),
      validity: Text.optional(),
      note: Text.optional(),
      confidence: Confidence,
      sources: cited,
    }),
  ),
})

export const Industries = table({
  industries: z.array(
    z.strictObject({
      id: Id,
      name: Text,
      authority: Text,
      document: Text,
      /** Words in names and scopes that hint at the industry. */
      words: z.array(z.string().min(1)),
      /** Approval still stands in national rules; else only some provinces ask. */
      national: z.boolean(),
      confidence: Confidence,
      sources: cited,
    }),
  ),
})

export const Content = table({
  contentTypes: z.array(z.strictObject({ id: Id, name: Text })),
  languages: z.array(z.strictObject({ id: z.string(), name: Text })),
  cited,
})

/** EPP status codes and what they mean for a filing. */
export const StatusCodes = table({
  statuses: z.array(
    z.strictObject({
      id: z.string(),
      rdap: z.string().optional(),
      filing: z.enum(['pass', 'warn', 'fail']),
      meaning: Text,
    }),
  ),
  confidence: Confidence,
  note: Text,
  cited,
})

export const FilingNumbers = table({
  entity: z.strictObject({ pattern: z.string(), example: z.string() }),
  service: z.strictObject({ pattern: z.string(), example: z.string() }),
  commercialLicense: z.strictObject({ pattern: z.string(), example: z.string() }),
  cited,
})

/** What follows from submitting on a day. */
export const Timeline = table({
  providerReview: z.strictObject({ min: z.int(), max: z.int() }),
  authorityReview: z.strictObject({ min: z.int(), max: z.int() }),
  textMessageHours: z.int(),
  publicSecurityFilingDays: z.int(),
  cited,
})

/** Statutory holidays, compiled from a maintained package when the data are built. */
export const Holidays = z.strictObject({
  covered: z.strictObject({ from: DayText, to: DayText }),
  holidays: z.array(DayText),
  makeUpDays: z.array(DayText),
})

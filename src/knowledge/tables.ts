import * as z from 'zod'
import { Confidence, DayText, Id, Text } from './requirement.ts'
import { cited, table } from './table.ts'

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

/** The glossary of the field: one English name for each Chinese term. */
export const Terms = table({
  terms: z.array(
    z.strictObject({
      id: Id,
      en: z.string().min(1),
      zh: z.string().min(1),
      /** Other words that people use for it. */
      also: z.strictObject({ en: z.array(z.string()), zh: z.array(z.string()) }).optional(),
      about: Text,
      seeAlso: z.array(Id).optional(),
      sources: cited,
    }),
  ),
})

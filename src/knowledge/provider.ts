import * as z from 'zod'
import { WorkingDays } from './region.ts'
import { Confidence, DayText, Id, Requirement, Sources, Text } from './requirement.ts'

/**
 * What a product must be to carry a filing. `null` means that no source states it. Terms are months of the basis:
 * `all-bought` counts renewals, `first-term` only the first purchase.
 */
export const Product = z.strictObject({
  id: Id,
  name: Text,
  months: z.int().min(1).nullable(),
  termBasis: z.enum(['all-bought', 'first-term']),
  /** An older edition counts what is left at submission; a shortfall by that count is a warning. */
  remainingMonths: z.int().min(1).optional(),
  orderAmount: z.number().min(0).optional(),
  /** How many filings a product carries, cancelled ones included. */
  quota: z.strictObject({ count: z.int().min(1).nullable(), per: z.enum(['instance', 'account']) }),
  publicAddress: z.boolean(),
  bandwidth: z.boolean(),
  /** Whether the owner can give a service code for it to another account. */
  grantable: z.boolean(),
  /** Whether the provider's newest edition of the table still lists it. */
  inNewestEdition: z.boolean(),
  confidence: Confidence,
  note: Text.optional(),
  sources: z.array(Id).min(1),
})
export type Product = z.infer<typeof Product>

/** One cloud provider: `regions/providers/<provider>.yaml`. */
export const Provider = z.strictObject({
  provider: Id,
  name: Text,
  filingSystem: z.url().nullable(),
  /** What the provider calls the code that lets an instance carry a filing. */
  codeName: Text,
  asOf: DayText,
  reviewDays: WorkingDays.optional(),
  sources: Sources,
  regions: z.strictObject({
    mainland: z.array(z.string()),
    outside: z.array(z.string()),
    note: Text.optional(),
    sources: z.array(Id).min(1),
  }),
  /** What an upload may be; sizes in bytes. */
  uploads: z
    .strictObject({
      formats: z.array(z.string()).min(1),
      maxBytes: z.int().min(1).nullable(),
      minBytes: z.int().min(1).nullable(),
      sources: z.array(Id).min(1),
    })
    .optional(),
  products: z.array(Product),
  drop: z.array(Id).optional(),
  requirements: z.array(Requirement).min(1),
})
export type Provider = z.infer<typeof Provider>

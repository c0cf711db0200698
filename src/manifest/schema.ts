import * as z from 'zod'
import * as words from '../core/vocabulary.ts'
import { count, day, keyed, list, term, text } from './fields.ts'
import { materialSchema, serviceSchema } from './schema-service.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * The schema of one filing order. Almost every field is optional: what a requirement needs and the manifest lacks is
 * reported by the rules as unknown, never here.
 */
export const manifestSchema = (vocabulary: Vocabulary) => {
  const region = z.enum(vocabulary.regions)
  const provider = z.enum(vocabulary.providers)

  const certificate = z.strictObject({
    type: z.enum(vocabulary.certificateTypes).optional(),
    number: text.optional(),
    address: text.optional(),
    region: region.optional(),
    city: text.optional(),
    district: text.optional(),
    validUntil: term.optional(),
  })

  const filing = z.strictObject({
    type: z.enum(words.filingTypes).optional(),
    region: region.optional(),
    submitOn: day.optional(),
    orderInReview: z.boolean().optional(),
    number: text.optional(),
    currentProvider: provider.optional(),
    otherProviders: list(provider).optional(),
    changes: list(z.enum(words.changeKinds)).optional(),
    filedOn: day.optional(),
    filedServices: count.optional(),
    filedRegions: list(region).optional(),
  })

  const account = z.strictObject({
    provider: provider.optional(),
    edition: z.enum(words.editions).optional(),
    verifiedAs: z.enum(words.verifications).optional(),
    filedEntity: text.optional(),
    usedCodes: keyed(count).optional(),
  })

  const entity = z.strictObject({
    type: z.enum(vocabulary.entityTypes).optional(),
    name: text.optional(),
    tradeName: text.optional(),
    registeredIn: z.enum(words.jurisdictions).optional(),
    certificate: certificate.optional(),
    address: z
      .strictObject({
        region: region.optional(),
        city: text.optional(),
        district: text.optional(),
        detail: text.optional(),
      })
      .optional(),
    foreignOwnership: z.number().min(0).max(100).optional(),
    paidInCapital: z.number().min(0).optional(),
    hasSeal: z.boolean().optional(),
    businessScope: text.optional(),
    superiorUnit: text.optional(),
    previous: z.strictObject({ name: text.optional(), certificate: certificate.optional() }).optional(),
    legalRepresentative: text.optional(),
    responsiblePerson: text.optional(),
  })

  const person = z.strictObject({
    name: text.optional(),
    role: z.enum(words.roles).optional(),
    residency: z.enum(words.residencies).optional(),
    document: z
      .strictObject({
        type: z.enum(vocabulary.documentTypes).optional(),
        number: text.optional(),
        validUntil: term.optional(),
      })
      .optional(),
    sex: z.enum(words.sexes).optional(),
    birthDate: day.optional(),
    mobile: text.optional(),
    mobileRegion: region.optional(),
    emergencyPhone: text.optional(),
    emergencyContact: z.enum(words.emergencyContacts).optional(),
    landline: text.optional(),
    email: text.optional(),
    residencePermit: z
      .strictObject({
        region: region.optional(),
        validUntil: term.optional(),
        kind: z.enum(words.residencePermitKinds).optional(),
      })
      .optional(),
  })

  const instance = z.strictObject({
    type: text.optional(),
    id: text.optional(),
    region: text.optional(),
    billing: z.enum(words.billings).optional(),
    purchasedMonths: count.optional(),
    firstTermMonths: count.optional(),
    orderAmount: z.number().min(0).optional(),
    expiresOn: day.optional(),
    bandwidthMbps: z.number().min(0).optional(),
    publicIps: list(text).optional(),
    owner: z
      .strictObject({ sameAccount: z.boolean().optional(), verifiedAs: z.enum(words.verifications).optional() })
      .optional(),
    usedCodes: count.optional(),
  })

  return z.strictObject({
    version: z.literal(1),
    filing: filing.optional(),
    account: account.optional(),
    entity: entity.optional(),
    people: keyed(person).optional(),
    instances: keyed(instance).optional(),
    services: list(serviceSchema(vocabulary)).optional(),
    materials: list(materialSchema(vocabulary)).optional(),
  })
}

export type Manifest = z.infer<ReturnType<typeof manifestSchema>>
export type Entity = NonNullable<Manifest['entity']>
export type Certificate = NonNullable<Entity['certificate']>
export type Person = NonNullable<Manifest['people']>[string]
export type Instance = NonNullable<Manifest['instances']>[string]
export type Service = NonNullable<Manifest['services']>[number]
export type Domain = NonNullable<Service['domains']>[number]
export type PreparedMaterial = NonNullable<Manifest['materials']>[number]

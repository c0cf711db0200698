import * as z from 'zod'
import { isDay } from '../core/day.ts'
import * as words from '../core/vocabulary.ts'

/** The ids that the knowledge base gives to the manifest's closed sets. */
export type Vocabulary = Readonly<{
  regions: readonly string[]
  providers: readonly string[]
  entityTypes: readonly string[]
  certificateTypes: readonly string[]
  documentTypes: readonly string[]
  industries: readonly string[]
  contentTypes: readonly string[]
  materials: readonly string[]
}>

const longestText = 4000
const longestList = 5000

const text = z.string().max(longestText)
const count = z.int().min(0)
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(longestList)
const keyed = <Item extends z.ZodType>(item: Item) => z.record(z.string().max(200), item)

/** A calendar day; the check itself is ours because a day has to exist. */
const day = z.string().refine(isDay, { params: { expected: 'day' } })
const term = z
  .string()
  .refine((value) => value === 'long-term' || isDay(value), { params: { expected: 'day-or-long-term' } })

/**
 * The schema of one filing order. Almost every field is optional: what a requirement needs and the manifest lacks is
 * reported by the rules as unknown, never here.
 */
export const manifestSchema = (vocabulary: Vocabulary) => {
  const region = z.enum(vocabulary.regions)
  const provider = z.enum(vocabulary.providers)
  const material = z.enum(vocabulary.materials)
  const industry = z.enum(vocabulary.industries)

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

  const domain = z.strictObject({
    name: text.optional(),
    registrar: text.optional(),
    registrarEdition: z.enum(words.editions).optional(),
    registeredOn: day.optional(),
    expiresOn: day.optional(),
    status: list(text).optional(),
    realName: z
      .strictObject({ status: z.enum(words.realNameStatuses).optional(), verifiedOn: day.optional() })
      .optional(),
    holder: z
      .strictObject({
        name: text.optional(),
        certificate: z
          .strictObject({
            type: z.enum([...new Set([...vocabulary.certificateTypes, ...vocabulary.documentTypes])]).optional(),
            number: text.optional(),
          })
          .optional(),
        relation: z.enum(words.holderRelations).optional(),
      })
      .optional(),
    previousNames: list(text).optional(),
  })

  const service = z.strictObject({
    kind: z.enum(words.serviceKinds).optional(),
    name: text.optional(),
    status: z.enum(words.serviceStatuses).optional(),
    domainsOnFile: list(text).optional(),
    number: text.optional(),
    personInCharge: text.optional(),
    instance: text.optional(),
    serviceCode: z
      .strictObject({ code: text.optional(), status: z.enum(words.serviceCodeStatuses).optional() })
      .optional(),
    cdn: z.enum(words.cdnCoverages).optional(),
    online: z.boolean().optional(),
    domains: list(domain).optional(),
    content: z
      .strictObject({
        categories: list(z.enum(vocabulary.contentTypes)).optional(),
        industries: list(industry).optional(),
        commercial: z.boolean().optional(),
        description: text.optional(),
        languages: list(text).optional(),
      })
      .optional(),
    remarks: text.optional(),
    preApproval: list(
      z.strictObject({
        industry: industry.optional(),
        document: text.optional(),
        notRequiredStatement: z.boolean().optional(),
      }),
    ).optional(),
    commercialLicense: text.optional(),
    app: z
      .strictObject({
        platforms: list(z.enum(words.appPlatforms)).optional(),
        packageName: text.optional(),
        bundleId: text.optional(),
        certificateMd5: text.optional(),
        certificateSha1: text.optional(),
        publicKey: text.optional(),
      })
      .optional(),
  })

  const preparedMaterial = z.strictObject({
    material: material.optional(),
    file: text.optional(),
    files: list(text).optional(),
    person: text.optional(),
    domain: text.optional(),
    service: text.optional(),
    validUntil: term.optional(),
    signedOn: day.optional(),
    stamped: z.boolean().optional(),
    signed: z.boolean().optional(),
    handwritten: z.boolean().optional(),
    fingerprinted: z.boolean().optional(),
  })

  return z.strictObject({
    version: z.literal(1),
    filing: filing.optional(),
    account: account.optional(),
    entity: entity.optional(),
    people: keyed(person).optional(),
    instances: keyed(instance).optional(),
    services: list(service).optional(),
    materials: list(preparedMaterial).optional(),
  })
}

export type Manifest = z.infer<ReturnType<typeof manifestSchema>>
export type Filing = NonNullable<Manifest['filing']>
export type Account = NonNullable<Manifest['account']>
export type Entity = NonNullable<Manifest['entity']>
export type Certificate = NonNullable<Entity['certificate']>
export type Person = NonNullable<Manifest['people']>[string]
export type Instance = NonNullable<Manifest['instances']>[string]
export type Service = NonNullable<Manifest['services']>[number]
export type Domain = NonNullable<Service['domains']>[number]
export type PreparedMaterial = NonNullable<Manifest['materials']>[number]

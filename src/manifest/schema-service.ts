import * as z from 'zod'
import * as words from '../core/vocabulary.ts'
import { day, list, term, text } from './fields.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The schema of one service, a website or app, with its domains. */
export const serviceSchema = (vocabulary: Vocabulary) => {
  const industry = z.enum(vocabulary.industries)

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

  return service
}

/** The schema of one prepared material. */
export const materialSchema = (vocabulary: Vocabulary) =>
  z.strictObject({
    material: z.enum(vocabulary.materials).optional(),
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

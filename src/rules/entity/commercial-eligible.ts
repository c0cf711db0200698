import * as z from 'zod'
import { defineRule } from '../define.ts'

export const commercialEligible = defineRule({
  id: 'entity/commercial-eligible',
  title: { en: 'The entity may run a commercial service', zh: '主体可以开办经营性服务' },
  remedy: {
    en: 'Run the service without earning money through it, or file it for an entity that may.',
    zh: '请改为非经营性服务，或由符合条件的主体备案。',
  },
  each: 'service',
  params: z.strictObject({
    /** Whether an individual may run a commercial service. */
    individuals: z.boolean().default(false),
    maxForeignPercent: z.number().min(0).max(100).optional(),
    /** Certificates whose holders may not run a commercial service. */
    refusedCertificates: z.array(z.string()).optional(),
  }),
  needs: ['commercial', 'entityType'],
  wants: ['foreignOwnership', 'certificateType'],
  check: (facts, { individuals, maxForeignPercent: max, refusedCertificates }, { lookup }) => {
    const { commercial, entityType, foreignOwnership: share, certificateType } = facts
    if (!commercial) return []
    if (entityType === 'individual') return individuals ? [] : [{ at: 'commercial', message: ofIndividual }]
    const missing = [
      ...(max !== undefined && share === undefined ? ['/entity/foreignOwnership'] : []),
      ...(refusedCertificates !== undefined && certificateType === undefined ? ['/entity/certificate/type'] : []),
    ]
    const holder = certificateType !== undefined && refusedCertificates?.includes(certificateType)
    const { en, zh } = lookup.certificate(certificateType ?? '')
    return [
      ...(missing.length === 0 ? [] : [{ missing }]),
      ...(max === undefined || share === undefined || share <= max
        ? []
        : [
            {
              at: 'foreignOwnership' as const,
              message: {
                en: `The service is commercial and ${share} % of the entity is foreign-owned; at most ${max} % may be.`,
                zh: `该服务为经营性服务，主体外资比例为 ${share}%，不得超过 ${max}%。`,
              },
            },
          ]),
      ...(holder
        ? [
            {
              at: 'commercial' as const,
              message: {
                en: `The service is commercial; an entity with this certificate may not run one: ${en}.`,
                zh: `该服务为经营性服务，持“${zh}”的主体不能从事经营性服务。`,
              },
            },
          ]
        : []),
    ]
  },
})

const ofIndividual = {
  en: 'The service earns money and the entity is an individual; a service filed by an individual may not be commercial.',
  zh: '该服务为经营性服务，而主体为个人；个人备案的服务不得从事经营活动。',
}

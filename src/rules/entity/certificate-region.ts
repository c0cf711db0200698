import * as z from 'zod'
import { defineRule } from '../define.ts'

export const certificateRegion = defineRule({
  id: 'entity/certificate-region',
  title: { en: 'The certificate was issued in the province of the filing', zh: '主体证件由备案省份签发' },
  remedy: {
    en: 'File in the province that issued the certificate, or file for an entity that is registered in this province.',
    zh: '请在证件签发省份备案，或以在本省登记的主体备案。',
  },
  each: 'entity',
  params: z.strictObject({ region: z.literal('filing-region').default('filing-region') }),
  needs: ['registeredRegion', 'region'],
  check: ({ registeredRegion, region }, _, { lookup }) => {
    if (registeredRegion === region) return []
    const issued = lookup.region(registeredRegion)
    const asked = lookup.region(region)
    return [
      {
        at: 'registeredRegion',
        message: {
          en: `The certificate of the entity was issued in ${issued.en}; it has to be one of ${asked.en}.`,
          zh: `主体证件由${issued.zh}签发，须为${asked.zh}签发的证件。`,
        },
      },
    ]
  },
})

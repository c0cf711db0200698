import * as z from 'zod'
import { defineRule } from '../define.ts'

export const regionFitsEntity = defineRule({
  id: 'filing/region-fits-entity',
  title: { en: 'An organization files in the province of its certificate', zh: '单位在证件所在省份备案' },
  remedy: {
    en: 'File in the province of the certificate. If the entity has moved since it got its number, say in certificate.region where the certificate is issued now.',
    zh: '请在证件所在省份备案。如主体已迁址而证件号码未变，请在 certificate.region 填写现证件的签发省份。',
  },
  each: 'filing',
  params: z.strictObject({}),
  needs: ['region', 'registeredRegion'],
  check: ({ region, registeredRegion }, _, { lookup }) => {
    if (region === registeredRegion) return []
    const here = lookup.region(region)
    const there = lookup.region(registeredRegion)
    return [
      {
        at: 'region',
        message: {
          en: `The order is for ${here.en}, the certificate of the entity is of ${there.en}; an organization cannot file outside its province.`,
          zh: `备案省份为${here.zh}，而主体证件属于${there.zh}；单位不能跨省备案。`,
        },
      },
    ]
  },
})

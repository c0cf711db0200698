import * as z from 'zod'
import { names } from '../../core/names.ts'
import { defineRule } from '../define.ts'

export const eligible = defineRule({
  id: 'entity/eligible',
  title: { en: 'The entity is registered in mainland China', zh: '主体在中国内地登记注册' },
  remedy: {
    en: 'Set up a company in mainland China and file in its name; or host the service in Hong Kong or abroad, where no filing is needed; or, where the province accepts it, file with the registration certificate of a representative office.',
    zh: '可在内地设立公司，以该公司为主体备案；或将服务部署在香港或境外，无需备案；省管局受理的，也可凭常驻代表机构登记证备案。',
  },
  each: 'entity',
  params: z.strictObject({
    /** Certificates that make the office of a foreign body a mainland registration. */
    officeCertificates: z.array(z.string()).optional(),
  }),
  needs: ['entityType'],
  wants: ['registeredIn', 'certificateType'],
  check: ({ entityType, registeredIn, certificateType }, { officeCertificates = [] }, { lookup }) => {
    // Where a person comes from is a matter of the document.
    if (entityType === 'individual' || registeredIn === 'mainland') return []
    if (registeredIn === undefined) return [{ missing: ['/entity/registeredIn'] }]
    const place = names.jurisdictions[registeredIn]
    if (certificateType !== undefined && officeCertificates.includes(certificateType)) {
      const office = lookup.certificate(certificateType)
      return [
        {
          at: 'registeredIn',
          severity: 'info',
          message: {
            en: `The place of registration is “${place.en}”, but an office with this certificate counts as registered in mainland China: ${office.en}.`,
            zh: `主体登记地填为“${place.zh}”，但持有“${office.zh}”的代表机构视为在中国内地登记。`,
          },
          remedy: { en: 'Set registeredIn to “mainland”.', zh: '请将 registeredIn 改为“mainland”（中国内地）。' },
        },
      ]
    }
    return [
      {
        at: 'registeredIn',
        message: {
          en: `The place of registration is “${place.en}”; only bodies registered in mainland China can file, and an office that is not registered is not enough.`,
          zh: `主体登记地为“${place.zh}”；只有在中国内地登记的单位可以备案，未登记的办公场所不能作为主体。`,
        },
      },
    ]
  },
})

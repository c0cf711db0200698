import * as z from 'zod'
import { either } from '../../core/text.ts'
import { defineRule } from '../define.ts'

export const certificateType = defineRule({
  id: 'entity/certificate-type',
  title: { en: 'The certificate is one that the entity can file with', zh: '主体证件类型可用于备案' },
  remedy: {
    en: 'File with one of the accepted certificates, or correct the type of the entity.',
    zh: '请换用可受理的证件，或更正主办单位性质。',
  },
  each: 'entity',
  params: z.strictObject({
    /** Instead of the certificates that the national table has for the type of the entity. */
    accepted: z.array(z.string()).min(1).optional(),
    refused: z.array(z.string()).min(1).optional(),
  }),
  needs: ['certificateType', 'entityType', 'entityTypeRow'],
  check: ({ entityType, certificateType: type, entityTypeRow }, { accepted, refused }, { lookup }) => {
    const allowed = (accepted ?? entityTypeRow.certificates).filter((each) => !refused?.includes(each))
    if (refused === undefined || accepted !== undefined ? allowed.includes(type) : !refused.includes(type)) return []
    const [is, body, wanted] = [
      lookup.certificate(type),
      lookup.entityType(entityType),
      either(allowed.map(lookup.certificate)),
    ]
    return [
      {
        at: 'certificateType',
        message: {
          en: `This certificate is not accepted: ${is.en}. For the type of the entity (${body.en}) there are: ${wanted.en}.`,
          zh: `主体证件“${is.zh}”不予受理，单位性质“${body.zh}”对应的证件为：${wanted.zh}。`,
        },
      },
    ]
  },
})

import * as z from 'zod'
import { residencePermitKinds } from '../../core/vocabulary.ts'
import { defineRule } from '../define.ts'
import { neededUntil } from '../validity.ts'
import { askedKinds, openFields, proofDefect } from './residence-proof.ts'

export const regionFitsIndividual = defineRule({
  id: 'filing/region-fits-individual',
  title: { en: 'The province accepts the identity card of the individual', zh: '备案省份接受该个人的身份证' },
  remedy: { en: 'File in the province of the identity card.', zh: '请在身份证所属省份备案。' },
  each: 'person',
  params: z.strictObject({
    outOfProvince: z.enum(['allowed', 'needs-permit', 'refused']),
    /** Which proofs of residence are taken; any of them where this is absent. */
    permits: z.array(z.enum(residencePermitKinds)).min(1).optional(),
    /** Validity of the proof that has to be left at submission. */
    minMonths: z.int().min(1).optional(),
  }),
  needs: ['region', 'entityType', 'submitOn', 'residencePermit'],
  wants: ['idRegion', 'documentType', 'documentNumber'],
  check: (facts, { outOfProvince, permits, minMonths }, { pointer, lookup }) => {
    const { region, submitOn, residencePermit: permit, idRegion } = facts
    if (outOfProvince === 'allowed' || facts.entityType !== 'individual') return []
    if (facts.documentType === undefined) return [{ missing: [`${pointer}/document/type`] }]
    if (facts.documentNumber === undefined) return [{ missing: [`${pointer}/document/number`] }]
    // Documents of people from outside the mainland name no province.
    if (idRegion === undefined || idRegion === region) return []
    const [home, here] = [lookup.region(idRegion), lookup.region(region)]
    const asked = { kinds: permits, region, until: neededUntil(submitOn, { months: minMonths }) }
    const defect = outOfProvince === 'refused' ? notAccepted : proofDefect(permit, asked, lookup)
    if (defect === undefined) {
      const missing = openFields(permit, asked).map((field) => `${pointer}/residencePermit/${field}`)
      return missing.length === 0 ? [] : [{ missing }]
    }
    const wanted = askedKinds(asked)
    return [
      {
        at: 'region',
        message: {
          en: `The order is for ${here.en} and the identity card is of ${home.en}: ${defect.en}.`,
          zh: `备案省份为${here.zh}，身份证属于${home.zh}：${defect.zh}。`,
        },
        ...(outOfProvince === 'refused'
          ? {}
          : {
              remedy: {
                en: `Get a valid one from ${here.en} (${wanted.en}) and enter it under residencePermit, or file in ${home.en}.`,
                zh: `请办理有效的${here.zh}${wanted.zh}并在 residencePermit 填写，或改在${home.zh}备案。`,
              },
            }),
      },
    ]
  },
})

const notAccepted = { en: 'people from other provinces are not accepted', zh: '该省不受理外省身份证的个人备案' }

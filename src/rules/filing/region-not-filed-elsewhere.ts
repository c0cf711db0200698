import * as z from 'zod'
import { join } from '../../core/text.ts'
import { defineRule } from '../define.ts'

export const regionNotFiledElsewhere = defineRule({
  id: 'filing/region-not-filed-elsewhere',
  title: { en: 'The entity has no filing in another province', zh: '主体在其他省份没有备案' },
  remedy: {
    en: 'Cancel the filing in the other province first, or file in that province.',
    zh: '请先注销其他省份的备案，或在已备案的省份办理。',
  },
  each: 'filing',
  params: z.strictObject({}),
  needs: ['filedRegions', 'region'],
  check: ({ filedRegions, region }, _, { lookup }) => {
    const elsewhere = join(filedRegions.filter((each) => each !== region).map(lookup.region))
    if (elsewhere.en === '') return []
    const here = lookup.region(region)
    return [
      {
        at: 'filedRegions',
        message: {
          en: `The entity has a filing in ${elsewhere.en}; this order is for ${here.en}.`,
          zh: `该主体在${elsewhere.zh}已有备案，本单备案省份为${here.zh}。`,
        },
      },
    ]
  },
})

import * as z from 'zod'
import { names } from '../../core/names.ts'
import { either } from '../../core/text.ts'
import { billings } from '../../core/vocabulary.ts'
import { defineRule } from '../define.ts'

export const billing = defineRule({
  id: 'instance/billing',
  title: { en: 'The instance is billed in a way that allows a filing', zh: '实例计费方式符合要求' },
  remedy: {
    en: 'Convert the instance to an accepted billing method, or file with another instance.',
    zh: '请将实例转为可接受的计费方式，或换用其他实例备案。',
  },
  each: 'instance',
  params: z.strictObject({ accepted: z.array(z.enum(billings)).min(1) }),
  needs: ['billing'],
  check: ({ billing: own }, { accepted }) => {
    if (accepted.includes(own)) return []
    const wanted = either(accepted.map((each) => names.billings[each]))
    const message = {
      en: `The instance is billed as ${names.billings[own].en}; a filing needs ${wanted.en}.`,
      zh: `实例计费方式为${names.billings[own].zh}，备案要求${wanted.zh}。`,
    }
    return [{ at: 'billing', message }]
  },
})

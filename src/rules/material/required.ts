import * as z from 'zod'
import { quote } from '../../core/quote.ts'
import { either, type Text } from '../../core/text.ts'
import { defineRule, notAsked } from '../define.ts'
import { search } from './prepared.ts'
import { triggerOf, wordFields } from './trigger-words.ts'

export const required = defineRule({
  id: 'material/required',
  title: { en: 'The material is prepared', zh: '材料已准备' },
  remedy: {
    en: 'Prepare it and list it under `materials`.',
    zh: '请准备该材料并列入 materials。',
  },
  each: ({ for: kind }) => kind,
  params: z.strictObject({
    material: z.string(),
    for: z.enum(['filing', 'entity', 'person', 'service', 'domain']),
    /** Papers that stand for it. */
    anyOf: z.array(z.string()).min(1).optional(),
    /** Demanded only where one of these words occurs in one of the fields. */
    words: z.array(z.string().min(1)).min(1).optional(),
    in: z.array(z.enum(wordFields)).min(1).default(['entity-name', 'business-scope', 'service-name']),
  }),
  material: ({ material }) => material,
  needs: ['materialHolders', 'materialWordings'],
  wants: ['preparedMaterials'],
  check: ({ preparedMaterials, materialHolders, materialWordings }, params, { pointer, lookup }) => {
    const ids = [...new Set([params.material, ...(params.anyOf ?? [])])]
    const holder = materialHolders.find((each) => each.pointer === pointer)
    const found = preparedMaterials === undefined ? undefined : search(preparedMaterials, ids, holder)
    if (found?.state === 'offered') return []
    const trigger =
      params.words === undefined ? undefined : triggerOf(materialWordings, params.words, params.in, pointer)
    if (trigger?.state === 'none') return notAsked
    if (trigger?.state === 'open') return [{ missing: trigger.missing }]
    const names = either(ids.map(lookup.material))
    const forWhom =
      holder === undefined ? none : { en: ` for ${quote(holder.label)}`, zh: `“${quote(holder.label)}”的` }
    const because = trigger === undefined ? none : trigger.because
    const message = {
      en: `Missing from the materials list${forWhom.en}: ${names.en}${because.en}.`,
      zh: `材料清单中没有${forWhom.zh}${names.zh}${because.zh}。`,
    }
    if (found === undefined) return [{ missing: ['/materials'], message: notListed(names, forWhom, because) }]
    if (found.state === 'unsure') return [{ missing: found.missing, message: unclear(names, forWhom) }]
    return [{ at: { pointer: '/materials' }, message }]
  },
})

const none: Text = { en: '', zh: '' }

const notListed = (names: Text, forWhom: Text, because: Text): Text => ({
  en: `This is demanded${forWhom.en}: ${names.en}${because.en}. List what you have prepared.`,
  zh: `需提供${forWhom.zh}${names.zh}${because.zh}，请列出已准备的材料。`,
})

const unclear = (names: Text, forWhom: Text): Text => ({
  en: `The list does not say whose this is, so it cannot be told whether there is one${forWhom.en}: ${names.en}.`,
  zh: `材料清单中有${names.zh}，但未注明对应的人员、服务或域名，无法判断是否为${forWhom.zh}材料。`,
})

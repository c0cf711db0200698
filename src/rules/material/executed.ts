import * as z from 'zod'
import { each, either, type Text } from '../../core/text.ts'
import { defineRule, notAsked } from '../define.ts'

const acts = {
  signed: { en: 'signed', zh: '签字' },
  stamped: { en: 'stamped with the official seal', zh: '加盖公章' },
  handwritten: { en: 'written by hand', zh: '手写' },
  fingerprinted: { en: 'fingerprinted', zh: '按指印' },
} as const
type Act = keyof typeof acts
const demanded = z.literal(true).optional()

export const executed = defineRule({
  id: 'material/executed',
  title: { en: 'The material is signed and stamped as demanded', zh: '材料签署符合要求' },
  remedy: {
    en: 'Have it executed as demanded and scan it again.',
    zh: '请按要求补签、补盖后重新扫描。',
  },
  each: 'material',
  params: z.strictObject({
    material: z.string(),
    signed: demanded,
    stamped: demanded,
    handwritten: demanded,
    fingerprinted: demanded,
  }),
  material: ({ material }) => material,
  needs: ['materialId', 'material'],
  check: ({ materialId, material }, params, { pointer, lookup }) => {
    if (materialId !== params.material) return notAsked
    const asked = (Object.keys(acts) as Act[]).filter((act) => params[act])
    const missing = asked.filter((act) => material[act] === undefined).map((act) => `${pointer}/${act}`)
    const lacking = asked.filter((act) => material[act] === false)
    const all = both(asked.map((act) => acts[act]))
    const not = notDone(lacking)
    const name = lookup.material(materialId)
    const message = {
      en: `The paper is not ${not.en} (${name.en}); it has to be ${all.en}.`,
      zh: `“${name.zh}”${not.zh}，须${all.zh}。`,
    }
    return [
      ...(missing.length > 0 ? [{ missing }] : []),
      ...(lacking.length > 0 ? [{ at: { pointer }, message, defective: true }] : []),
    ]
  },
})

const both = (parts: readonly Text[]): Text =>
  each((language) => parts.map((part) => part[language]).join(language === 'en' ? ' and ' : '并'))

const notDone = (lacking: readonly Act[]): Text => ({
  en: either(lacking.map((act) => acts[act])).en,
  zh: lacking.map((act) => `未${acts[act].zh}`).join('、'),
})

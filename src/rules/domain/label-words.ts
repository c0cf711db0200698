import * as z from 'zod'
import { quote } from '../../core/quote.ts'
import { either } from '../../core/text.ts'
import { defineRule } from '../define.ts'
import { isPrepared } from '../prepared.ts'

export const labelWords = defineRule({
  id: 'domain/label-words',
  title: { en: 'The domain holds no word that is refused', zh: '域名主体部分不含限用字样' },
  remedy: {
    en: 'File with another domain, or prepare the proof that the province asks for.',
    zh: '请换用其他域名，或准备当地管局要求的证明材料。',
  },
  each: 'domain',
  params: z.strictObject({
    words: z.array(z.string().min(1)).min(1),
    position: z.enum(['anywhere', 'prefix']).default('anywhere'),
    /** Any one of these is proof enough. */
    elseMaterials: z.array(z.string()).min(1).optional(),
  }),
  needs: ['validHost'],
  wants: ['preparedMaterials'],
  check: ({ validHost: host, preparedMaterials }, { words, position, elseMaterials }, { lookup }) => {
    const label = host.registrable?.split('.')[0]?.toLowerCase() ?? ''
    const word = words.find((each) =>
      position === 'prefix' ? label.startsWith(each.toLowerCase()) : label.includes(each.toLowerCase()),
    )
    if (word === undefined) return []
    if (elseMaterials !== undefined) {
      if (preparedMaterials === undefined) return [{ missing: ['/materials'] }]
      if (isPrepared(preparedMaterials, elseMaterials, { kind: 'domain', name: host.text })) return []
    }
    const proof = elseMaterials === undefined ? undefined : either(elseMaterials.map(lookup.material))
    const [verb, place] = position === 'prefix' ? ['begins with', '以'] : ['holds', '含']
    return [
      {
        at: 'validHost',
        message: {
          en: `The domain ${quote(host.text)} ${verb} “${quote(word)}”, which ${proof === undefined ? 'is refused' : `needs proof (${proof.en}), and none is listed`}.`,
          zh: `域名 ${quote(host.text)} ${place}“${quote(word)}”${position === 'prefix' ? '开头' : '字样'}，${proof === undefined ? '不予备案' : `须提供${proof.zh}，材料中没有`}。`,
        },
        ...(proof === undefined
          ? { remedy: { en: 'File with another domain.', zh: '请换用其他域名备案。' } }
          : {
              remedy: {
                en: `Prepare it (${proof.en}), or file with another domain.`,
                zh: `请准备${proof.zh}，或换用其他域名备案。`,
              },
            }),
      },
    ]
  },
})

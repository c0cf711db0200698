import * as z from 'zod'
import { quote } from '../../core/quote.ts'
import { either, plural } from '../../core/text.ts'
import { defineRule } from '../define.ts'
import { wordsIn } from './naming.ts'

export const remarks = defineRule({
  id: 'service/remarks',
  title: { en: 'The remarks say what is asked for', zh: '备注内容符合要求' },
  remedy: {
    en: 'Describe in the remarks what is asked for.',
    zh: '请按要求补充备注内容。',
  },
  each: 'service',
  params: z.strictObject({
    /** Characters, spaces not counted. */
    min: z.int().min(1).optional(),
    /** One of them has to occur. */
    words: z.array(z.string().min(1)).min(1).optional(),
  }),
  needs: ['remarks'],
  check: ({ remarks }, { min = 1, words }) => {
    const length = [...remarks.replace(/\s+/gu, '')].length
    const lacksWords = words !== undefined && wordsIn(remarks, words, 'anywhere').length === 0
    const wanted = either((words ?? []).map((word) => `“${quote(word)}”`))
    if (length === 0)
      return [
        {
          at: 'remarks',
          message: {
            en: `The remarks are empty; they need ${lacksWords ? wanted.en : `at least ${plural(min, 'character')}`}.`,
            zh: `备注为空，${lacksWords ? `须写明${wanted.zh}` : min > 1 ? `至少须填写 ${min} 个字` : '须填写'}。`,
          },
        },
      ]
    const problems = []
    if (length < min)
      problems.push({
        at: 'remarks',
        message: {
          en: `The remarks have ${plural(length, 'character')}; at least ${min} are needed.`,
          zh: `备注只有 ${length} 个字，至少须填写 ${min} 个字。`,
        },
      } as const)
    if (lacksWords)
      problems.push({
        at: 'remarks',
        message: {
          en: `The remarks, “${quote(remarks)}”, do not say ${wanted.en}.`,
          zh: `备注“${quote(remarks)}”中没有写明${wanted.zh}。`,
        },
      } as const)
    return problems
  },
})

import * as z from 'zod'
import { quote } from '../../core/quote.ts'
import { defineRule } from '../define.ts'

export const age = defineRule({
  id: 'people/age',
  title: { en: 'The person is of an accepted age', zh: '负责人年龄符合要求' },
  remedy: { en: 'Name another person.', zh: '请更换负责人。' },
  each: 'person',
  params: z.strictObject({
    /** Full years; both bounds are accepted themselves. */
    min: z.int().min(1).optional(),
    max: z.int().min(1).optional(),
    /** For women, where it is not the same. */
    maxFemale: z.int().min(1).optional(),
  }),
  needs: ['age'],
  wants: ['sex'],
  check: ({ age: years, sex }, { min, max, maxFemale }, { pointer }) => {
    if (min !== undefined && years < min) {
      const message = {
        en: `The person is ${quote(years)} years old at submission; at least ${min} is required.`,
        zh: `提交时年满 ${quote(years)} 周岁，须年满 ${min} 周岁。`,
      }
      const remedy = {
        en: `Name another person, or submit once the person is ${min}.`,
        zh: `请更换负责人，或待其年满 ${min} 周岁后再提交。`,
      }
      return [{ at: 'age', message, remedy }]
    }
    const limits = sex === undefined ? [max, maxFemale ?? max] : [sex === 'female' ? (maxFemale ?? max) : max]
    const broken = limits.filter((limit) => limit !== undefined && years > limit)
    const [limit] = broken
    if (limit === undefined) return []
    // Too old for one sex only, and we do not know which it is.
    if (broken.length < limits.length) return [{ missing: [`${pointer}/sex`] }]
    const message = {
      en: `The person is ${quote(years)} years old at submission; at most ${limit} is accepted.`,
      zh: `提交时年满 ${quote(years)} 周岁，不得超过 ${limit} 周岁。`,
    }
    return [{ at: 'age', message }]
  },
})

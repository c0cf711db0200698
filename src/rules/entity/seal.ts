import * as z from 'zod'
import { defineRule } from '../define.ts'

export const seal = defineRule({
  id: 'entity/seal',
  title: { en: 'The entity owns an official seal', zh: '主体有公章' },
  remedy: {
    en: 'Have an official seal made and registered, and stamp the papers with it.',
    zh: '请先刻制并备案公章，再在材料上加盖。',
  },
  each: 'entity',
  params: z.strictObject({}),
  needs: ['hasSeal'],
  check: ({ hasSeal }) =>
    hasSeal
      ? []
      : [
          {
            at: 'hasSeal',
            message: {
              en: 'The entity has no official seal; the papers have to be stamped with one.',
              zh: '该主体没有公章，而备案材料须加盖公章。',
            },
          },
        ],
})

import * as z from 'zod'
import { defineRule } from '../define.ts'
import { validityFault } from '../validity.ts'

export const documentValid = defineRule({
  id: 'people/document-valid',
  title: { en: 'The identity document is valid for long enough', zh: '证件有效期满足要求' },
  remedy: {
    en: 'Renew the document first, or name another person.',
    zh: '请先换领新证，或更换负责人。',
  },
  each: 'person',
  /** What must be left at submission; without either the document need only not have ended. */
  params: z.strictObject({ days: z.int().min(1).optional(), months: z.int().min(1).optional() }),
  needs: ['documentValidUntil', 'submitOn'],
  check: ({ documentValidUntil, submitOn }, span) => {
    const document = { en: 'The identity document', zh: '证件' }
    const message = validityFault(document, documentValidUntil, submitOn, span)
    return message === undefined ? [] : [{ at: 'documentValidUntil', message }]
  },
})

import * as z from 'zod'
import { names } from '../../core/names.ts'
import { join } from '../../core/text.ts'
import { changeKinds } from '../../core/vocabulary.ts'
import { defineRule } from '../define.ts'

export const changeSupported = defineRule({
  id: 'filing/change-supported',
  title: { en: 'The change can be made by a change order', zh: '变更内容可通过变更备案办理' },
  remedy: {
    en: 'Leave it out of the change order. Where it must change, cancel the filing and file again.',
    zh: '请从变更备案中去掉该项；确需变更的，须先注销备案再重新备案。',
  },
  each: 'filing',
  params: z.strictObject({ refused: z.array(z.enum(changeKinds)).min(1) }),
  needs: ['filingType'],
  wants: ['changes'],
  check: ({ filingType, changes }, { refused }) => {
    if (filingType !== 'change') return []
    if (changes === undefined) return [{ missing: ['/filing/changes'] }]
    const impossible = join(refused.filter((kind) => changes.includes(kind)).map((kind) => names.changeKinds[kind]))
    if (impossible.en === '') return []
    return [
      {
        at: 'changes',
        message: {
          en: `The order changes what a change order cannot change here: ${impossible.en}.`,
          zh: `本单变更了不能通过变更备案办理的内容：${impossible.zh}。`,
        },
      },
    ]
  },
})

import * as z from 'zod'
import { either, join, type Text } from '../../core/text.ts'
import { defineRule } from '../define.ts'

const ids = z.array(z.string()).min(1).optional()

export const categories = defineRule({
  id: 'service/categories',
  title: { en: 'The content types are accepted', zh: '服务内容类型符合要求' },
  remedy: {
    en: 'Choose other content types that fit the service.',
    zh: '请改选与实际内容相符且被受理的服务内容类型。',
  },
  each: 'service',
  params: z.strictObject({
    refused: ids,
    /** Anything else is refused. */
    only: ids,
    needRemark: ids,
    /** Anything else needs a remark. */
    remarkUnless: ids,
  }),
  needs: ['categories'],
  wants: ['remarks'],
  check: (facts, { refused, only, needRemark, remarkUnless }, { pointer, lookup }) => {
    const quoted = (list: readonly string[]): Text[] =>
      list.map(lookup.contentType).map(({ en, zh }) => ({ en: `“${en}”`, zh: `“${zh}”` }))
    const names = (list: readonly string[]): Text => join(quoted(list))
    const chosen = facts.categories
    const wrong = chosen.filter((id) => refused?.includes(id) || (only !== undefined && !only.includes(id)))
    const unexplained = chosen.filter(
      (id) => !wrong.includes(id) && (needRemark?.includes(id) || (remarkUnless && !remarkUnless.includes(id))),
    )
    const allowed = only === undefined ? undefined : either(quoted(only))
    const problems = []
    if (wrong.length > 0)
      problems.push({
        at: 'categories',
        message: {
          en: `The content type is: ${names(wrong).en}, which is not accepted${allowed === undefined ? '' : `; it has to be: ${allowed.en}`}.`,
          zh: `服务内容类型选择了${names(wrong).zh}，不予受理${allowed === undefined ? '' : `，须选择${allowed.zh}`}。`,
        },
      } as const)
    if (unexplained.length > 0 && facts.remarks?.trim() === '')
      problems.push({
        at: 'categories',
        message: {
          en: `The content type is: ${names(unexplained).en}, which needs a remark about the content; the remarks are empty.`,
          zh: `服务内容类型选择了${names(unexplained).zh}，须在备注中说明内容，现备注为空。`,
        },
        remedy: { en: 'Describe the content in the remarks.', zh: '请在备注中说明服务的具体内容。' },
      } as const)
    const gaps = unexplained.length > 0 && facts.remarks === undefined ? [{ missing: [`${pointer}/remarks`] }] : []
    return [...problems, ...gaps]
  },
})

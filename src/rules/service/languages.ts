import * as z from 'zod'
import { quote } from '../../core/quote.ts'
import { join, type Text } from '../../core/text.ts'
import { defineRule } from '../define.ts'

/** The locale with its likely script, or nothing where it is no language tag. */
const locale = (tag: string): Intl.Locale | undefined => {
  try {
    return new Intl.Locale(tag).maximize()
  } catch {
    return undefined
  }
}

/** Whether a tag such as `zh-CN` means the language of the table such as `zh-Hans`. */
const means = (tag: string, id: string): boolean => {
  const [one, other] = [locale(tag), locale(id)]
  if (one === undefined || other === undefined || one.language !== other.language) return false
  return !id.includes('-') || one.script === other.script
}

export const languages = defineRule({
  id: 'service/languages',
  title: { en: 'The service is in the languages that are asked for', zh: '服务语言符合要求' },
  remedy: {
    en: 'Offer the service in that language and list it under content.languages.',
    zh: '请提供相应语言版本，并在 content.languages 中填写。',
  },
  each: 'service',
  params: z.strictObject({
    /** Ids of the language table. */
    required: z.array(z.string()).min(1).optional(),
    /** The language that has to stand first. */
    first: z.string().optional(),
  }),
  needs: ['languages', 'languageTable'],
  check: ({ languages, languageTable }, { required = [], first }) => {
    const nameOf = (tag: string): Text =>
      languageTable.find(({ id }) => means(tag, id))?.name ?? { en: quote(tag), zh: quote(tag) }
    const given = languages.length === 0 ? { en: 'none', zh: '空' } : join(languages.map(nameOf))
    const lacking = required.filter((id) => !languages.some((tag) => means(tag, id)))
    const problems = lacking.map((id) => ({
      en: `The languages of the service are: ${given.en}; ${nameOf(id).en} has to be among them.`,
      zh: `服务语言为${given.zh}，须包含${nameOf(id).zh}。`,
    }))
    const [leading] = languages
    if (first !== undefined && !lacking.includes(first) && (leading === undefined || !means(leading, first)))
      problems.push({
        en: `The languages of the service are: ${given.en}; ${nameOf(first).en} has to come first.`,
        zh: `服务语言为${given.zh}，须以${nameOf(first).zh}为首选语言。`,
      })
    return problems.map((message) => ({ at: 'languages', message }))
  },
})

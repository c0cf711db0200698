/** The two languages of every text of ours; `zh` is Simplified Chinese. */
export const languages = ['en', 'zh'] as const
export type Language = (typeof languages)[number]

/** One text in both languages: half a translation does not compile. */
export type Text = Readonly<Record<Language, string>>

/** Builds a text from a function of the language, for lists and other parts that differ by language. */
export const each = (write: (language: Language) => string): Text => ({ en: write('en'), zh: write('zh') })

const separators = { en: ', ', zh: '、' } as const
const lastSeparators = { en: ' or ', zh: '或' } as const

/** A list as a person writes it: `a, b` or `a、b`. */
export const join = (items: readonly (string | Text)[]): Text =>
  each((language) => items.map((item) => (typeof item === 'string' ? item : item[language])).join(separators[language]))

/** Alternatives as a person writes them: `a, b or c` or `a、b或c`. */
export const either = (items: readonly (string | Text)[]): Text =>
  each((language) => {
    const words = items.map((item) => (typeof item === 'string' ? item : item[language]))
    const last = words.pop() ?? ''
    return words.length === 0 ? last : words.join(separators[language]) + lastSeparators[language] + last
  })

/** Sentences one after another: a space between them in English, none in Chinese. */
export const sentences = (...texts: readonly (Text | undefined)[]): Text => {
  const given = texts.filter((text) => text !== undefined)
  return { en: given.map((text) => text.en).join(' '), zh: given.map((text) => text.zh).join('') }
}

/** `1 month`, `3 months`: how English counts. */
export const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

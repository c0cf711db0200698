import { Chalk, type ChalkInstance } from 'chalk'
import { type Language, languages, type Text } from '../../core/text.ts'
import { wrap } from './wrap.ts'

export type TextOptions = Readonly<{
  language: Language | 'both'
  color: boolean
  /** Width of the terminal. */
  columns: number
  verbosity: 'quiet' | 'normal' | 'verbose'
}>

/** The lines of a report while they are being written, with the languages and colours it is written in. */
export type Page = Readonly<{
  options: TextOptions
  style: ChalkInstance
  languages: readonly Language[]
  columns: number
  lines: string[]
  /** One heading word in all languages of the report. */
  word: (text: Text) => string
}>

export const newPage = (options: TextOptions): Page => {
  const chosen = options.language === 'both' ? languages : [options.language]
  return {
    options,
    style: new Chalk({ level: options.color ? 1 : 0 }),
    languages: chosen,
    columns: Math.max(40, Math.min(options.columns, 100)),
    lines: [],
    word: (text) => chosen.map((language) => text[language]).join(' · '),
  }
}

/** A paragraph in each language, with a label before its first line. */
export const paragraph = (
  page: Page,
  text: Text,
  { indent = 2, label = '', style = (line: string): string => line } = {},
): void => {
  for (const language of page.languages) {
    const lines = wrap(text[language], page.columns - indent)
    lines.forEach((line, at) => {
      const lead = at === 0 && language === page.languages[0] ? label : ''
      page.lines.push(lead + ' '.repeat(Math.max(0, indent - visibleWidth(lead))) + style(line))
    })
  }
}

const visibleWidth = (label: string): number => label.length

export const blank = (page: Page): void => {
  if (page.lines.length > 0 && page.lines.at(-1) !== '') page.lines.push('')
}

/** The title of a section. */
export const heading = (page: Page, title: Text): void => {
  page.lines.push(page.style.bold.underline(page.word(title)))
}

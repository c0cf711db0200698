import { escapeControls, unquote } from '../core/quote.ts'
import type { Language, Text } from '../core/text.ts'
import type { Io } from './io.ts'

/** How a command writes to the terminal. */
export type Output = Readonly<{ language: Language | 'both'; color: boolean; columns: number }>

export const colorModes = ['auto', 'always', 'never'] as const

/** Colour where it is asked for, or where a terminal shows it and nobody refuses it. */
export const usesColor = (mode: (typeof colorModes)[number], io: Io): boolean => {
  if (mode !== 'auto') return mode === 'always'
  const forced = io.env.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if ((io.env.NO_COLOR ?? '') !== '' || io.env.TERM === 'dumb') return false
  return io.stdout.isTerminal
}

/** One text in the languages of the output, one line each. */
export const inLanguages = (text: Text, { language }: Pick<Output, 'language'>): string =>
  unquote(language === 'both' ? `${text.en}\n${text.zh}` : text[language], escapeControls)

/** A word of the tool itself, to standard error. */
export const say = (output: Pick<Output, 'language'>, io: Io, text: Text): void => {
  for (const line of inLanguages(text, output).split('\n')) io.stderr.write(`icp: ${line}\n`)
}

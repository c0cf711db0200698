import { quote } from '../../core/quote.ts'
import type { Text } from '../../core/text.ts'

/** A value as the beginning of a message, even where it is empty; Chinese sets Latin text off by a space. */
export const shown = (value: string): Text =>
  value.trim() === '' ? { en: 'An empty text', zh: '空白内容' } : { en: quote(value), zh: `${quote(value)} ` }

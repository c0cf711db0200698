import * as z from 'zod'
import { Text } from '../knowledge/requirement.ts'

const compiles = (pattern: string): boolean => {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp
  } catch {
    return false
  }
}

/** A regular expression and what it stands for in words, without a full stop. */
export const Pattern = z.strictObject({
  pattern: z.string().refine(compiles, 'not a regular expression'),
  form: Text,
})
export type Pattern = z.infer<typeof Pattern>

export const fits = ({ pattern }: Pattern, text: string): boolean => new RegExp(pattern, 'u').test(text)

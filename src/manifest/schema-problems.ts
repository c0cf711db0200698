import { closest, distance } from 'fastest-levenshtein'
import type { Document, LineCounter } from 'yaml'
import type * as z from 'zod'
import { type Pointer, pointer } from '../core/pointer.ts'
import { quote } from '../core/quote.ts'
import { join, type Text } from '../core/text.ts'
import type { ManifestProblem } from './finding.ts'
import { locate, locateKey } from './locate.ts'
import { spanOf } from './read-yaml.ts'

type Issue = z.core.$ZodIssue

/** Says what is wrong with a value's shape, at its place, in both languages. */
export const schemaProblems = (
  issue: Issue,
  keysAt: (path: readonly PropertyKey[]) => readonly string[],
  document: Document.Parsed,
  lines: LineCounter,
): readonly ManifestProblem[] => {
  const at = pointer(issue.path)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const place = locateKey(document, at, key)
      return problem(
        place.pointer,
        spanOf(lines, place.range.start, place.range.end),
        unknownKey(key),
        suggestion(key, keysAt(issue.path)),
      )
    })
  const { range, pointer: nearest } = locate(document, at)
  const { message, remedy } = explain(issue)
  return [problem(nearest, spanOf(lines, range.start, range.end), message, remedy)]
}

const problem = (at: Pointer, span: ManifestProblem['span'], message: Text, remedy: Text): ManifestProblem => ({
  rule: 'manifest/schema',
  pointer: at,
  span,
  message,
  remedy,
})

const unknownKey = (key: string): Text => ({
  en: `The manifest has no field ${quote(key)} here.`,
  zh: `清单此处没有字段 ${quote(key)}。`,
})

/** The word that was most likely meant; words of law and our own keys are short, so two letters off is a lot. */
export const likely = (word: string, words: readonly string[]): string | undefined => {
  if (words.length === 0 || word.length > 100) return undefined
  const best = closest(word, [...words])
  return distance(word.toLowerCase(), best.toLowerCase()) <= Math.max(2, Math.floor(best.length / 3)) ? best : undefined
}

const suggestion = (key: string, keys: readonly string[]): Text => {
  const best = likely(key, keys)
  return best === undefined
    ? { en: `Remove it, or use one of: ${join([...keys]).en}.`, zh: `请删除，或改用：${join([...keys]).zh}。` }
    : { en: `Did you mean ${best}?`, zh: `是否想写 ${best}？` }
}

const kinds: Readonly<Record<string, Text>> = {
  string: { en: 'text', zh: '文本' },
  number: { en: 'a number', zh: '数字' },
  int: { en: 'a whole number', zh: '整数' },
  boolean: { en: 'true or false', zh: ' true 或 false' },
  array: { en: 'a list', zh: '列表' },
  object: { en: 'a mapping of keys and values', zh: '键值对' },
  record: { en: 'a mapping of keys and values', zh: '键值对' },
}

const explain = (issue: Issue): { message: Text; remedy: Text } => {
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = kinds[issue.expected] ?? { en: issue.expected, zh: issue.expected }
      if (issue.input === undefined && issue.message.includes('undefined')) return missing(issue)
      return {
        message: { en: `This has to be ${wanted.en}.`, zh: `此处应为${wanted.zh}。` },
        remedy: { en: `Write ${wanted.en} here.`, zh: `请改为${wanted.zh}。` },
      }
    }
    case 'invalid_value':
      return invalidWord(issue)
    case 'too_small':
    case 'too_big': {
      const bound = issue.code === 'too_small' ? issue.minimum : issue.maximum
      const more = issue.code === 'too_small'
      if (issue.origin === 'string' || issue.origin === 'array')
        return {
          message: { en: 'This is longer than a manifest allows.', zh: '内容超过清单允许的长度。' },
          remedy: { en: `At most ${bound}.`, zh: `不超过 ${bound}。` },
        }
      return {
        message: {
          en: `This number has to be ${more ? 'at least' : 'at most'} ${bound}.`,
          zh: `该数字应${more ? '不小于' : '不大于'} ${bound}。`,
        },
        remedy: { en: 'Correct the number.', zh: '请更正该数字。' },
      }
    }
    case 'custom':
      return issue.params?.expected === 'day-or-long-term' ? notADay(true) : notADay(false)
    default:
      return {
        message: {
          en: `This value does not fit: ${quote(issue.message)}.`,
          zh: `该值不符合要求：${quote(issue.message)}。`,
        },
        remedy: { en: 'See the manifest reference for this field.', zh: '请查阅该字段的说明。' },
      }
  }
}

const missing = (issue: Issue): { message: Text; remedy: Text } => {
  const key = String(issue.path.at(-1) ?? '')
  return {
    message: { en: `The field ${key} is missing.`, zh: `缺少字段 ${key}。` },
    remedy: { en: `Add ${key}.`, zh: `请补充 ${key}。` },
  }
}

const notADay = (orLongTerm: boolean): { message: Text; remedy: Text } => ({
  message: {
    en: `This has to be a day that exists, written YYYY-MM-DD${orLongTerm ? ', or long-term' : ''}.`,
    zh: `此处应为真实存在的日期（YYYY-MM-DD）${orLongTerm ? '，或 long-term（长期）' : ''}。`,
  },
  remedy: { en: 'Write the day as 2026-12-01, for example.', zh: '例如：2026-12-01。' },
})

const invalidWord = (issue: Extract<Issue, { code: 'invalid_value' }>): { message: Text; remedy: Text } => {
  const words = issue.values.map(String)
  if (issue.path.at(-1) === 'version')
    return issue.input === undefined
      ? missing(issue)
      : {
          message: { en: 'This version of the manifest format is not known.', zh: '不支持该清单格式版本。' },
          remedy: { en: `Write version: ${words.join()}.`, zh: `请写 version: ${words.join()}。` },
        }
  if (issue.input !== undefined && typeof issue.input !== 'string')
    return { message: { en: 'This has to be text.', zh: '此处应为文本。' }, remedy: oneOf(words) }
  const written = String(issue.input ?? '')
  const best = likely(written, words)
  return {
    message: {
      en: `${quote(written)} is not one of the values of this field.`,
      zh: `${quote(written)} 不是该字段的有效取值。`,
    },
    remedy: best === undefined ? oneOf(words) : { en: `Did you mean ${best}?`, zh: `是否想写 ${best}？` },
  }
}

const oneOf = (words: readonly string[]): Text => ({
  en: `Use one of: ${join([...words]).en}.`,
  zh: `可选：${join([...words]).zh}。`,
})

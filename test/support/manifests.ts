import { unquote } from '../../src/core/quote.ts'
import { loadVocabulary } from '../../src/knowledge/load.ts'
import { readManifests } from '../../src/manifest/read.ts'

const plain = (text: string): string => unquote(text, (value) => value)

/** Reads a manifest text as `check` does, with messages as a person would see them. */
export const read = (text: string, environment: Readonly<Record<string, string>> = {}) =>
  readManifests(text, loadVocabulary(), environment).map((document) => ({
    ...document,
    problems: document.problems.map((problem) => ({
      rule: problem.rule,
      pointer: problem.pointer,
      at: problem.span === null ? '' : `${problem.span.start.line}:${problem.span.start.column}`,
      en: plain(problem.message.en),
      zh: plain(problem.message.zh),
      fix: plain(problem.remedy.en),
    })),
  }))

/** The only document of a text. */
export const readOne = (text: string, environment: Readonly<Record<string, string>> = {}) => {
  const [document, ...more] = read(text, environment)
  if (document === undefined || more.length > 0) throw new Error(`expected one document, got ${more.length + 1}`)
  return document
}

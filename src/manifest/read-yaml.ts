import { type Document, LineCounter, parseAllDocuments, type YAMLError } from 'yaml'
import { quote } from '../core/quote.ts'
import type { Span } from '../core/span.ts'
import type { Text } from '../core/text.ts'
import { envTag } from './env-tag.ts'
import type { ManifestProblem } from './finding.ts'
import { isTooDeep } from './too-deep.ts'
import { yamlExplanations } from './yaml-explanations.ts'

/** Bytes of one manifest file; a thousand services fit several times. */
export const largestManifest = 4 * 1024 * 1024
const mostDocuments = 1000
const mostProblems = 100

export type YamlText = Readonly<{
  text: string
  lines: LineCounter
  documents: readonly Document.Parsed[]
  /** By document; those that could not be placed in one stand at the first. */
  problems: readonly (readonly ManifestProblem[])[]
}>

/** Takes a YAML text apart into documents, keeping every place; all that is no YAML becomes a problem. */
export const readYaml = (text: string): YamlText => {
  const lines = new LineCounter()
  const broken = (message: Text, remedy: Text): YamlText => ({
    text,
    lines,
    documents: [],
    problems: [[{ rule: 'manifest/yaml', pointer: '', span: start, message, remedy }]],
  })
  if (isTooDeep(text)) return broken(tooDeep, readTheManual)
  try {
    const parsed = parseAllDocuments(text, {
      lineCounter: lines,
      customTags: [envTag],
      merge: true,
      prettyErrors: false,
      logLevel: 'silent',
    })
    if (
      !Array.isArray(parsed) ||
      parsed.every((document) => document.contents === null && document.errors.length === 0)
    )
      return broken(nothingInIt, startWith)
    const documents = parsed.filter((document) => document.contents !== null || document.errors.length > 0)
    if (documents.length > mostDocuments) return broken(tooMany(documents.length), splitFile)
    return {
      text,
      lines,
      documents,
      problems: documents.map(({ errors, warnings }) =>
        [...errors, ...warnings].slice(0, mostProblems).map((error) => problemOf(error, lines)),
      ),
    }
  } catch (error) {
    if (error instanceof RangeError) return broken(tooDeep, readTheManual)
    throw error
  }
}

const start: Span = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

/** The place of a range of offsets. */
export const spanOf = (lines: LineCounter, from: number, to: number): Span => {
  const first = lines.linePos(from)
  const last = lines.linePos(Math.max(from, to))
  return { start: { line: first.line, column: first.col }, end: { line: last.line, column: last.col } }
}

const problemOf = (error: YAMLError, lines: LineCounter): ManifestProblem => {
  const [from, to] = error.pos
  const { message, remedy } = yamlExplanations[error.code] ?? {
    message: {
      en: `This is not valid YAML: ${quote(error.message)}.`,
      zh: `不是有效的 YAML：${quote(error.message)}。`,
    },
    remedy: readTheManual,
  }
  return { rule: 'manifest/yaml', pointer: '', span: spanOf(lines, from, to), message, remedy }
}

const readTheManual: Text = {
  en: 'Correct the YAML at this place: two spaces for each level, a space after every colon, quotes around text with : or #.',
  zh: '请修正此处的 YAML：每层缩进两个空格，冒号后加空格，含 : 或 # 的文本加引号。',
}
const nothingInIt: Text = { en: 'The file holds no filing.', zh: '文件中没有备案清单。' }
const startWith: Text = {
  en: 'Start the file with `version: 1` and the sections filing, account, entity, people and services.',
  zh: '请以 `version: 1` 开头，并填写 filing、account、entity、people、services 等部分。',
}
const tooDeep: Text = { en: 'The YAML is nested far deeper than a manifest is.', zh: 'YAML 嵌套层级过深。' }
const tooMany = (count: number): Text => ({
  en: `The file holds ${count} documents.`,
  zh: `文件包含 ${count} 个文档。`,
})
const splitFile: Text = {
  en: `Split it into files of at most ${mostDocuments} documents.`,
  zh: `请拆分为每个不超过 ${mostDocuments} 个文档的文件。`,
}

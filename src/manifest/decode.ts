import { err, ok, type Result } from '../core/result.ts'
import type { Text } from '../core/text.ts'
import type { ManifestProblem } from './finding.ts'
import { largestManifest } from './read-yaml.ts'

const problem = (message: Text, remedy: Text): ManifestProblem => ({
  rule: 'manifest/yaml',
  pointer: '',
  span: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
  message,
  remedy,
})

/** The text of a manifest file: UTF-8 with or without a byte order mark, within the size that a manifest can have. */
export const decodeManifest = (bytes: Uint8Array): Result<string, ManifestProblem> => {
  if (bytes.length > largestManifest) return err(tooLarge)
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return err(notUtf8('UTF-16'))
  if (bytes.includes(0)) return err(binary)
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return err(notUtf8(undefined))
  }
}

const mebibytes = largestManifest / 1024 / 1024
const tooLarge = problem(
  {
    en: `The file is larger than ${mebibytes} MiB, which no manifest is.`,
    zh: `文件超过 ${mebibytes} MiB，不是备案清单。`,
  },
  { en: 'Name the manifest, or split it into several files.', zh: '请指定正确的清单文件，或拆分为多个文件。' },
)
const binary = problem(
  { en: 'The file is no text.', zh: '该文件不是文本文件。' },
  { en: 'Name a manifest written in YAML.', zh: '请指定 YAML 格式的清单文件。' },
)
const notUtf8 = (encoding: string | undefined): ManifestProblem =>
  problem(
    {
      en: `The file is not encoded in UTF-8${encoding === undefined ? '' : ` but in ${encoding}`}.`,
      zh: `文件编码不是 UTF-8${encoding === undefined ? '' : `，而是 ${encoding}`}。`,
    },
    { en: 'Save it again as UTF-8.', zh: '请以 UTF-8 编码重新保存。' },
  )

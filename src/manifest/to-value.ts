import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, type Scalar } from 'yaml'
import { type Pointer, pointer } from '../core/pointer.ts'
import { quote } from '../core/quote.ts'
import { EnvReference } from './env-tag.ts'
import type { ManifestProblem } from './finding.ts'
import { spanOf } from './read-yaml.ts'

/** Nodes that a document may unfold to; aliases that multiply further are refused. */
const mostNodes = 300_000
const deepest = 60

export type Value = Readonly<{
  value: unknown
  /** The written text of unquoted numbers, by pointer: certificate numbers and phones count as they are written. */
  written: ReadonlyMap<Pointer, string>
  /** Values that came from the environment. */
  fromEnvironment: ReadonlyMap<Pointer, string>
  problems: readonly ManifestProblem[]
}>

type Environment = Readonly<Record<string, string | undefined>>

/** Turns a document into plain values; aliases are unfolded and `!env` is read, both within bounds. */
export const toValue = (document: Document.Parsed, lines: LineCounter, environment: Environment): Value => {
  const written = new Map<Pointer, string>()
  const fromEnvironment = new Map<Pointer, string>()
  const problems: ManifestProblem[] = []
  let left = mostNodes
  const fail = (
    node: Node,
    at: Pointer,
    message: ManifestProblem['message'],
    remedy: ManifestProblem['remedy'],
  ): void => {
    const [from, to] = node.range ?? [0, 0]
    problems.push({ rule: 'manifest/yaml', pointer: at, span: spanOf(lines, from, to), message, remedy })
  }

  const scalar = (node: Scalar, path: readonly PropertyKey[]): unknown => {
    const at = pointer(path)
    if (node.value instanceof EnvReference) {
      const { name } = node.value
      const value = Object.hasOwn(environment, name) ? environment[name] : undefined
      if (value === undefined) fail(node, at, unset(name), setIt(name))
      else fromEnvironment.set(at, value)
      return value
    }
    if (typeof node.value === 'number' || typeof node.value === 'bigint')
      written.set(at, node.source ?? String(node.value))
    return typeof node.value === 'bigint' ? Number(node.value) : node.value
  }

  const walk = (node: unknown, path: readonly PropertyKey[], open: readonly unknown[]): unknown => {
    left -= 1
    if (left < 0 || path.length > deepest) return undefined
    if (isAlias(node)) {
      const target = node.resolve(document)
      if (target === undefined || open.includes(target)) {
        fail(node, pointer(path), unresolved(node.source), {
          en: 'Name an anchor that is set above with `&`.',
          zh: '请引用上文用 `&` 定义的锚点。',
        })
        return undefined
      }
      return walk(target, path, [...open, target])
    }
    if (isScalar(node)) return scalar(node, path)
    if (isSeq(node)) return node.items.map((item, at) => walk(item, [...path, at], open))
    if (!isMap(node)) return undefined
    const object: Record<string, unknown> = {}
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? (key.source ?? String(key.value)) : undefined
      if (name === undefined) {
        fail(
          isNode(key) ? key : node,
          pointer(path),
          { en: 'A key has to be plain text.', zh: '键必须是文本。' },
          { en: 'Write the key as one word.', zh: '请将键写成一个单词。' },
        )
        continue
      }
      if (name === '<<') {
        for (const source of mergeSources(value)) {
          const merged = walk(source, path, open)
          if (merged !== null && typeof merged === 'object')
            for (const [each, inner] of Object.entries(merged)) object[each] ??= inner
        }
        continue
      }
      const inner = walk(value, [...path, name], open)
      // A key without a value says as little as no key.
      if (inner !== null && inner !== undefined) define(object, name, inner)
    }
    return object
  }

  const value = walk(document.contents, [], [])
  if (left < 0 && document.contents !== null)
    fail(
      document.contents,
      '',
      {
        en: 'The aliases of this document unfold to far more values than a manifest has.',
        zh: '文档中的别名展开后数据量过大。',
      },
      { en: 'Write the values out instead of nesting aliases.', zh: '请直接写出内容，不要嵌套别名。' },
    )
  return { value, written, fromEnvironment, problems }
}

/** Own property even for `__proto__`, which plain assignment would lose. */
const define = (object: Record<string, unknown>, name: string, value: unknown): void => {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true })
}

const isNode = (key: unknown): key is Node => typeof key === 'object' && key !== null && 'range' in key

const mergeSources = (value: unknown): readonly unknown[] => (isSeq(value) ? value.items : [value])

const unset = (name: string) => ({
  en: `The environment variable ${quote(name)} is not set.`,
  zh: `环境变量 ${quote(name)} 未设置。`,
})
const setIt = (name: string) => ({
  en: `Set ${quote(name)} before the check runs, or write the value here.`,
  zh: `请在检查前设置 ${quote(name)}，或直接填写。`,
})
const unresolved = (name: string) => ({
  en: `The alias ${quote(name)} leads to no anchor above it.`,
  zh: `别名 ${quote(name)} 没有对应的锚点。`,
})

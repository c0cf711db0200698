import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'
import { type Pointer, pointer, steps } from '../core/pointer.ts'
import type { Range } from './finding.ts'

/** Where a pointer leads: the nearest node that exists, its own pointer, and its place in the text. */
export type Place = Readonly<{ pointer: Pointer; range: Range }>

const rangeOf = (node: Node | null | undefined): Range | undefined =>
  node?.range == null ? undefined : { start: node.range[0], end: node.range[1] }

/** The place of a node: a value itself, but for a mapping or list the key that opens it. */
const placeOf = (node: Node, key: Range | undefined): Range | undefined => {
  if (isScalar(node) || isAlias(node)) return rangeOf(node)
  if (key !== undefined) return key
  const [first] = isMap(node) || isSeq(node) ? node.items : []
  const inner = isMap(node) ? (first as Pair<Node> | undefined)?.key : (first as Node | undefined)
  return isMap(inner) ? placeOf(inner, undefined) : (rangeOf(inner as Node | undefined) ?? rangeOf(node))
}

export const locate = (document: Document.Parsed, at: Pointer): Place => {
  let node: Node | null = document.contents
  let found: Place = {
    pointer: '',
    range: node === null ? { start: 0, end: 0 } : (placeOf(node, undefined) ?? { start: 0, end: 0 }),
  }
  const path: string[] = []
  for (const step of steps(at)) {
    if (isAlias(node)) node = (node.resolve(document) as Node | undefined) ?? null
    const next = isMap(node)
      ? inMap(node.items as Pair<Node, Node | null>[], step, document)
      : isSeq(node)
        ? inList(node.items as Node[], step)
        : undefined
    if (next === undefined) return found
    path.push(step)
    const place = next.node === null ? next.key : placeOf(next.node, next.key)
    if (place !== undefined) found = { pointer: pointer(path), range: place }
    node = next.node
  }
  return found
}

type Next = { node: Node | null; key: Range | undefined }

const inList = (items: readonly Node[], step: string): Next | undefined => {
  const node = items[Number(step)]
  return node === undefined ? undefined : { node, key: undefined }
}

const nameOf = (key: unknown): string | undefined => (isScalar(key) ? (key.source ?? String(key.value)) : undefined)

const inMap = (
  items: readonly Pair<Node, Node | null>[],
  step: string,
  document: Document.Parsed,
): Next | undefined => {
  const own = items.find(({ key }) => nameOf(key) === step)
  // A key without a value counts as absent: the pointer stays with the mapping.
  if (own !== undefined)
    return own.value === null || (isScalar(own.value) && own.value.value === null)
      ? undefined
      : { node: own.value, key: rangeOf(own.key) }
  for (const { key, value } of items) {
    if (nameOf(key) !== '<<') continue
    for (const source of isSeq(value) ? (value.items as Node[]) : [value]) {
      const target = isAlias(source) ? source.resolve(document) : source
      const merged = isMap(target) ? inMap(target.items as Pair<Node, Node | null>[], step, document) : undefined
      if (merged !== undefined) return merged
    }
  }
  return undefined
}

/** The place of a key itself, for a key that should not be there. */
export const locateKey = (document: Document.Parsed, parent: Pointer, name: string): Place => {
  let node: Node | null = document.contents
  for (const step of steps(parent)) {
    if (isAlias(node)) node = (node.resolve(document) as Node | undefined) ?? null
    const next: Next | undefined = isMap(node)
      ? inMap(node.items as Pair<Node, Node | null>[], step, document)
      : isSeq(node)
        ? inList(node.items as Node[], step)
        : undefined
    node = next?.node ?? null
  }
  if (isAlias(node)) node = (node.resolve(document) as Node | undefined) ?? null
  const pair = isMap(node) ? (node.items as Pair<Node>[]).find(({ key }) => nameOf(key) === name) : undefined
  const range = rangeOf(pair?.key)
  return range === undefined ? locate(document, parent) : { pointer: pointer([...steps(parent), name]), range }
}

import type { Pointer } from '../core/pointer.ts'
import type { Span } from '../core/span.ts'
import type { Text } from '../core/text.ts'

/** Something that keeps a manifest from being judged: it is no YAML, or does not have the manifest's shape. */
export type ManifestProblem = Readonly<{
  rule: 'manifest/yaml' | 'manifest/schema'
  pointer: Pointer
  span: Span | null
  message: Text
  remedy: Text
}>

/** A range of the text by offsets, end exclusive. */
export type Range = Readonly<{ start: number; end: number }>

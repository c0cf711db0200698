import type { Pointer } from '../core/pointer.ts'
import type { Text } from '../core/text.ts'
import type { Confidence, Severity } from '../core/vocabulary.ts'
import type { Demand } from '../knowledge/knowledge.ts'
import type { Source } from '../knowledge/requirement.ts'

export const outcomes = ['fail', 'unknown', 'manual', 'waived', 'pass', 'not-applicable'] as const

/** What became of one requirement for one subject. */
export type Outcome = Readonly<{
  outcome: (typeof outcomes)[number]
  demand: Demand
  /** Of a fail; else null. */
  severity: Severity | null
  subject: string
  pointer: Pointer
  missing: readonly Pointer[]
  message: Text
  remedy: Text | null
  confidence: Confidence
  sources: readonly Source[]
  /** Of a requirement about a material: which one, and for whom. */
  material?: Readonly<{ id: string; for: string; state: 'provided' | 'missing' | 'defective' }>
  /** No filing is needed: the verdict is settled and nothing else is judged. */
  settles?: true
  /** An unknown that could turn out to be an error: it keeps the verdict open. */
  decisive: boolean
}>

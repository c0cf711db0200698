import type { Day } from '../core/day.ts'
import type { Pointer } from '../core/pointer.ts'
import type { Span } from '../core/span.ts'
import type { Text } from '../core/text.ts'
import type { Confidence, Severity } from '../core/vocabulary.ts'
import type { Verdict } from '../engine/verdict.ts'
import type { Source } from '../knowledge/requirement.ts'

/** The JSON report, format version 1: a contract for machines. Texts may be reworded, ids and structure may not. */
export type Report = Readonly<{
  formatVersion: 1
  tool: Readonly<{ name: 'icp-preflight'; version: string }>
  knowledge: Readonly<{ version: string; asOf: Day }>
  now: Day
  offline: boolean
  /** Over all files: the worst of not-ready, undecided, ready, not-required. */
  verdict: Verdict
  filings: readonly FilingReport[]
}>

/** One YAML document. */
export type FilingReport = Readonly<{
  file: string
  document: number
  type: string | null
  region: string | null
  provider: string | null
  entityType: string | null
  verdict: Verdict
  counts: Counts
  findings: readonly Finding[]
  materials: readonly MaterialState[]
  timeline: Timeline | null
}>

export type Counts = Readonly<Record<'pass' | 'error' | 'warning' | 'info' | 'unknown' | 'manual' | 'waived', number>>

export type Finding = Readonly<{
  /** Null for a requirement that only a person can judge. */
  rule: string | null
  /** `layer/id`; null for findings about the manifest itself, which nobody but the format demands. */
  requirement: string | null
  outcome: 'fail' | 'unknown' | 'manual' | 'waived' | 'pass'
  /** Of a fail or a waived fail; else null. */
  severity: Severity | null
  subject: string
  /** RFC 6901; the nearest existing node where the field is missing. */
  pointer: Pointer
  /** Of an unknown: what to add. */
  missing?: readonly Pointer[]
  material?: string
  span: Span | null
  message: Text
  remedy: Text | null
  confidence: Confidence
  sources: readonly Source[]
}>

export type MaterialState = Readonly<{
  material: string
  for: string
  state: 'provided' | 'missing' | 'defective'
  requirements: readonly string[]
}>

export type DayRange = Readonly<{ from: Day; to: Day }>

/** What follows from submitting on a day. */
export type Timeline = Readonly<{
  submitOn: Day
  providerReview: DayRange
  authorityReview: DayRange
  publicSecurityFilingBy: DayRange
}>

import type { Day } from './core/day.ts'
import { assess } from './engine/assess.ts'
import type { Outcome } from './engine/outcome.ts'
import { type Verdict, verdictOf } from './engine/verdict.ts'
import type { Files } from './facts/evidence.ts'
import type { Case } from './facts/subject.ts'
import type { Demand } from './knowledge/knowledge.ts'
import { loadKnowledge, loadVocabulary } from './knowledge/load.ts'
import { decodeManifest } from './manifest/decode.ts'
import { type ManifestDocument, readManifests, unreadable } from './manifest/read.ts'
import type { Manifest } from './manifest/schema.ts'
import { countsOf, findingsOf, materialsOf, problemsAsFindings } from './report/findings.ts'
import type { JudgedFiling } from './report/judged.ts'
import { personalValues } from './report/personal.ts'
import type { FilingReport } from './report/report.ts'
import { timelineOf } from './report/timeline.ts'

export type CheckOptions = Readonly<{
  /** The name under which the report speaks of the text. */
  file: string
  now: Day
  /** Where `!env NAME` is read. */
  environment: Readonly<Record<string, string | undefined>>
  /** What the listed material files are; absent where nobody looked. */
  inspect?: (manifest: Manifest) => Files
  /** Judge these requirements instead of the knowledge base's. */
  demands?: readonly Demand[]
}>

/** The bytes of a manifest file; what is no text is a finding like any other. */
export const checkBytes = (
  bytes: Uint8Array,
  options: CheckOptions,
): Readonly<{ text: string; filings: readonly JudgedFiling[] }> => {
  const decoded = decodeManifest(bytes)
  if (decoded.ok) return { text: decoded.value, filings: checkText(decoded.value, options) }
  return { text: '', filings: [checkDocument(unreadable(decoded.error), options)] }
}

/** A manifest becomes facts, requirements judge facts, outcomes become a report. */
export const checkText = (text: string, options: CheckOptions): readonly JudgedFiling[] =>
  readManifests(text, loadVocabulary(), options.environment).map((document) => checkDocument(document, options))

const checkDocument = (document: ManifestDocument, options: CheckOptions): JudgedFiling => {
  const { manifest } = document
  const knowledge = loadKnowledge(manifest?.account?.provider, manifest?.filing?.region)
  if (manifest === null) return { report: broken(document, options.file), document, knowledge, personal: [] }
  const files = options.inspect?.(manifest)
  const of: Case = { manifest, knowledge, now: options.now, ...(files === undefined ? {} : { files }) }
  const outcomes = assess(of, options.demands)
  return {
    report: judged(of, outcomes, document, options.file),
    document,
    knowledge,
    personal: personalValues(manifest, loadVocabulary().documentTypes, document.fromEnvironment),
  }
}

const judged = (of: Case, outcomes: readonly Outcome[], document: ManifestDocument, file: string): FilingReport => {
  const verdict = verdictOf(outcomes)
  const findings = findingsOf(outcomes, document.locate)
  return {
    ...head(document, file, verdict),
    counts: countsOf(findings),
    findings,
    materials: materialsOf(outcomes),
    timeline: verdict === 'not-required' ? null : timelineOf(of),
  }
}

const broken = (document: ManifestDocument, file: string): FilingReport => {
  const findings = problemsAsFindings(document)
  return { ...head(document, file, 'not-ready'), counts: countsOf(findings), findings, materials: [], timeline: null }
}

const head = ({ index, manifest }: ManifestDocument, file: string, verdict: Verdict) => ({
  file,
  document: index,
  type: manifest?.filing?.type ?? null,
  region: manifest?.filing?.region ?? null,
  provider: manifest?.account?.provider ?? null,
  entityType: manifest?.entity?.type ?? null,
  verdict,
})

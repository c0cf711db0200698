import type { Confidence, Severity } from '../core/vocabulary.ts'
import { confidences, severities } from '../core/vocabulary.ts'
import type { Demand } from '../knowledge/knowledge.ts'

const lower = <Word extends string>(order: readonly Word[], one: Word, other: Word | undefined): Word =>
  other === undefined || order.indexOf(one) >= order.indexOf(other) ? one : other

/** How bad it is to miss a requirement: low confidence never fails a filing, advice never warns. */
export const severityOf = (demand: Demand, confidence: Confidence = demand.confidence): Severity => {
  if (demand.severity !== undefined)
    return confidence === 'low' ? lower(severities, demand.severity, 'warning') : demand.severity
  if (demand.kind === 'advice') return 'info'
  if (confidence === 'low') return demand.kind === 'material' ? 'info' : 'warning'
  return 'error'
}

/** The milder of two severities; a finding can lower what its requirement says, never raise it. */
export const milder = (severity: Severity, other: Severity | undefined): Severity => lower(severities, severity, other)

/** The less sure of two confidences. */
export const lessSure = (confidence: Confidence, other: Confidence | undefined): Confidence =>
  lower(confidences, confidence, other)

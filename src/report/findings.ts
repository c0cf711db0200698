import type { Pointer } from '../core/pointer.ts'
import type { Outcome } from '../engine/outcome.ts'
import type { ManifestDocument } from '../manifest/read.ts'
import type { Counts, Finding, MaterialState } from './report.ts'

type Locate = ManifestDocument['locate']

/** Outcomes as findings with their places; texts still carry the marks of foreign values. */
export const findingsOf = (outcomes: readonly Outcome[], locate: Locate): readonly Finding[] =>
  outcomes
    .flatMap((outcome) => (outcome.outcome === 'not-applicable' ? [] : [{ ...findingOf(outcome, locate) }]))
    .sort((one, other) => rank(one) - rank(other) || before(one, other))

const findingOf = (outcome: Outcome, locate: Locate): Finding => {
  const { pointer, span } = locate(outcome.pointer)
  return {
    rule: outcome.demand.rule ?? null,
    requirement: `${outcome.demand.layer}/${outcome.demand.id}`,
    outcome: outcome.outcome as Finding['outcome'],
    severity: outcome.severity,
    subject: outcome.subject,
    pointer,
    ...(outcome.missing.length > 0 ? { missing: [...new Set(outcome.missing)] } : {}),
    ...(outcome.material === undefined ? {} : { material: outcome.material.id }),
    span,
    message: outcome.message,
    remedy: outcome.remedy,
    confidence: outcome.confidence,
    sources: outcome.sources,
  }
}

/** What keeps the manifest from being judged, as findings. */
export const problemsAsFindings = ({ problems }: Pick<ManifestDocument, 'problems'>): readonly Finding[] =>
  problems.map(({ rule, pointer, span, message, remedy }) => ({
    rule,
    requirement: null,
    outcome: 'fail',
    severity: 'error',
    subject: 'manifest',
    pointer,
    span,
    message,
    remedy,
    confidence: 'high',
    sources: [],
  }))

const order = ['error', 'warning', 'unknown', 'manual', 'info', 'waived', 'pass'] as const

/** The word by which a finding is sorted and counted. */
export const classOf = ({ outcome, severity }: Finding): (typeof order)[number] =>
  outcome === 'fail' ? (severity ?? 'error') : outcome

const rank = (finding: Finding): number => order.indexOf(classOf(finding))

const before = (one: Finding, other: Finding): number =>
  (one.span?.start.line ?? 0) - (other.span?.start.line ?? 0) ||
  (one.span?.start.column ?? 0) - (other.span?.start.column ?? 0) ||
  compare(one.requirement ?? '', other.requirement ?? '') ||
  compare(one.subject, other.subject)

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

export const countsOf = (findings: readonly Finding[]): Counts => {
  const counts = { pass: 0, error: 0, warning: 0, info: 0, unknown: 0, manual: 0, waived: 0 }
  for (const finding of findings) counts[classOf(finding)] += 1
  return counts
}

/** One row for each material and whom it is for, whatever number of requirements ask for it. */
export const materialsOf = (outcomes: readonly Outcome[]): readonly MaterialState[] => {
  const asked = outcomes.flatMap(({ material }) => (material === undefined || material.for === '' ? [] : [material]))
  // A paper that names nobody is the one that somebody is asked for.
  const owner = (material: NonNullable<Outcome['material']>): string =>
    material.for || asked.find(({ id }) => id === material.id)?.for || 'filing'
  const rows = new Map<
    string,
    { material: string; for: string; state: MaterialState['state']; requirements: string[] }
  >()
  for (const { material, demand } of outcomes) {
    if (material === undefined) continue
    const whom = owner(material)
    const key = `${material.id} ${whom}`
    const requirement = `${demand.layer}/${demand.id}`
    const row = rows.get(key)
    if (row === undefined)
      rows.set(key, { material: material.id, for: whom, state: material.state, requirements: [requirement] })
    else {
      if (!row.requirements.includes(requirement)) row.requirements.push(requirement)
      if (states.indexOf(material.state) > states.indexOf(row.state)) row.state = material.state
    }
  }
  return [...rows.values()]
}
const states: readonly MaterialState['state'][] = ['provided', 'defective', 'missing']

/** The fields whose absence leaves most requirements open, most first. */
export const settlers = (findings: readonly Finding[]): readonly Readonly<{ pointer: Pointer; settles: number }>[] => {
  const counts = new Map<Pointer, number>()
  for (const { missing = [] } of findings)
    for (const pointer of missing) counts.set(pointer, (counts.get(pointer) ?? 0) + 1)
  return [...counts]
    .map(([pointer, settles]) => ({ pointer, settles }))
    .sort((one, other) => other.settles - one.settles || compare(one.pointer, other.pointer))
}

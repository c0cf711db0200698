import type { Case } from '../facts/subject.ts'
import type { Demand } from '../knowledge/knowledge.ts'
import { judge, unjudged } from './judge.ts'
import { lookupIn } from './lookup.ts'
import type { Outcome } from './outcome.ts'
import { coversEntity, coversFiling, layered } from './select.ts'

/**
 * Judges one filing by the requirements that speak to its kind of entity and order. Where the manifest leaves one of
 * the two open, requirements that depend on it stay unknown.
 */
export const assess = (of: Case, demands: readonly Demand[] = layered(of.knowledge)): readonly Outcome[] => {
  const lookup = lookupIn(of.knowledge)
  const entityType = of.manifest.entity?.type
  const filingType = of.manifest.filing?.type
  const outcomes: Outcome[] = []
  for (const demand of demands) {
    const entityOpen = entityType === undefined && !demand.entity.includes('any')
    const filingOpen = filingType === undefined && !demand.filing.includes('any')
    if (entityType !== undefined && !coversEntity(demand, entityType, of.knowledge.nation)) continue
    if (filingType !== undefined && !coversFiling(demand, filingType)) continue
    const judged =
      entityOpen || filingOpen
        ? unjudged(demand, of, [...(filingOpen ? ['/filing/type'] : []), ...(entityOpen ? ['/entity/type'] : [])])
        : judge(demand, of, lookup)
    const settled = judged.filter(({ settles }) => settles)
    if (settled.length > 0) return settled
    outcomes.push(...judged)
  }
  return outcomes
}

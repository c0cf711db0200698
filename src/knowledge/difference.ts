import { isDeepStrictEqual } from 'node:util'
import type { Demand } from './knowledge.ts'

/** What two provinces ask differently: what only one of them asks, and what both ask in another way. */
export type Difference = Readonly<{
  onlyFirst: readonly Demand[]
  onlySecond: readonly Demand[]
  differing: readonly Readonly<{ first: Demand; second: Demand }>[]
}>

/** What a requirement asks, apart from who says so and in which words. */
const substance = ({ kind, entity, filing, when, rule, params, severity, confidence, text }: Demand) => ({
  kind,
  entity,
  filing,
  when,
  rule,
  params,
  severity,
  confidence,
  // Where only a person can judge, the text is all there is.
  text: rule === undefined ? text : undefined,
})

export const differenceOf = (first: readonly Demand[], second: readonly Demand[]): Difference => {
  const twin = (demand: Demand, among: readonly Demand[]): Demand | undefined =>
    among.find(({ id }) => id === demand.id)
  return {
    onlyFirst: first.filter((demand) => twin(demand, second) === undefined),
    onlySecond: second.filter((demand) => twin(demand, first) === undefined),
    differing: first.flatMap((demand) => {
      const other = twin(demand, second)
      return other === undefined || isDeepStrictEqual(substance(demand), substance(other))
        ? []
        : [{ first: demand, second: other }]
    }),
  }
}

import type { Demand } from './knowledge.ts'
import { type Area, areas } from './requirement.ts'

/** The room of a requirement: that of its rule, or its own where only a person can judge. */
export const areaOf = ({ rule, area }: Pick<Demand, 'rule' | 'area'>): Area =>
  areas.find((each) => each === rule?.split('/')[0]) ?? area ?? 'filing'

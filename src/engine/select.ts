import type { FilingType } from '../core/vocabulary.ts'
import type { Demand, Knowledge, Nation } from '../knowledge/knowledge.ts'

/** National, then provider, then province: a later requirement of the same id takes the earlier one's place. */
export const layered = ({ nation, provider, province }: Knowledge): readonly Demand[] => {
  const byId = new Map<string, Demand>()
  for (const layer of [nation, provider, province]) {
    if (layer === undefined) continue
    for (const id of 'drop' in layer ? (layer.drop ?? []) : []) byId.delete(id)
    for (const demand of layer.demands) byId.set(demand.id, demand)
  }
  return [...byId.values()]
}

/** Whether a demand speaks to this kind of entity: groups of the data cover several kinds. */
export const coversEntity = (demand: Demand, entityType: string, { tables }: Pick<Nation, 'tables'>): boolean => {
  if (demand.entity.includes('any') || demand.entity.includes(entityType)) return true
  if (entityType !== 'individual' && demand.entity.includes('organization')) return true
  const group = tables.entityTypes.entityTypes.find(({ id }) => id === entityType)?.group
  return group !== undefined && demand.entity.includes(group)
}

export const coversFiling = (demand: Demand, filingType: FilingType): boolean =>
  demand.filing.includes('any') || demand.filing.includes(filingType)

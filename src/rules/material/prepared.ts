import { normalizeName } from '../../core/names-alike.ts'
import type { Pointer } from '../../core/pointer.ts'
import type { FactValue } from '../../facts/catalogue.ts'

export type Prepared = FactValue<'preparedMaterials'>
/** Whom a paper can be for, with the name that a paper's `person`, `service` or `domain` gives. */
export type Holder = FactValue<'materialHolders'>[number]

export type Found = Readonly<
  { state: 'offered' } | { state: 'absent' } | { state: 'unsure'; missing: readonly Pointer[] }
>

/**
 * Looks for a paper of one of these ids. One that names nobody is taken for the only holder of the kind; among several
 * it cannot be told whose it is. Without a holder, as for the entity, whoever is named does not matter.
 */
export const search = (prepared: Prepared, ids: readonly string[], holder: Holder | undefined): Found => {
  const papers = prepared.filter(({ material }) => material !== undefined && ids.includes(material))
  const open = papers.filter((paper) => holder !== undefined && paper[holder.kind] === undefined)
  const fitting = papers.filter((paper) => holder === undefined || names(paper, holder))
  if (fitting.length > 0 || (holder?.isOnly && open.length > 0)) return { state: 'offered' }
  if (open.length === 0 || holder === undefined) return { state: 'absent' }
  return { state: 'unsure', missing: open.map(({ pointer }) => `${pointer}/${holder.kind}`) }
}

const names = (paper: Prepared[number], { kind, name }: Holder): boolean => {
  const given = paper[kind]
  if (given === undefined || name === undefined) return false
  return kind === 'person' ? given === name : normalizeName(given) === normalizeName(name)
}

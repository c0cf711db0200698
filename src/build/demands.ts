import type { Demand } from '../knowledge/knowledge.ts'
import type { Requirement, Source } from '../knowledge/requirement.ts'

export type Layer = Readonly<{
  /** national, a provider id or a region slug. */
  layer: string
  file: string
  asOf: string
  sources: Readonly<Record<string, Source>>
  requirements: readonly Requirement[]
  drop?: readonly string[] | undefined
  /** Sources that the file's other tables cite. */
  alsoCited?: readonly string[]
}>

/** The requirements of a layer with their sources written out, as they are compiled. */
export const demandsOf = ({ layer, sources, requirements }: Layer): readonly Demand[] =>
  requirements.map((requirement) => ({
    ...requirement,
    layer,
    sources: requirement.sources.flatMap((id) => sources[id] ?? []),
  }))

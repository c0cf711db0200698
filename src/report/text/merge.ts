import type { Finding } from '../report.ts'

/** A finding as the text report shows it: with all requirements that say the same. */
export type Shown = Finding & Readonly<{ also?: readonly string[] }>

/** One defect that several layers refuse in the same words is shown once, with all who say so. */
export const merged = (findings: readonly Finding[]): readonly Shown[] => {
  const shown = new Map<string, Shown>()
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.pointer} ${finding.message.en}`
    const first = shown.get(key)
    if (first === undefined) shown.set(key, finding)
    else
      shown.set(key, {
        ...first,
        also: [...(first.also ?? []), finding.requirement ?? ''],
        sources: union(first, finding),
      })
  }
  return [...shown.values()]
}

const union = (one: Finding, other: Finding): Finding['sources'] => [
  ...one.sources,
  ...other.sources.filter(
    (source) => !one.sources.some(({ title, publisher }) => title === source.title && publisher === source.publisher),
  ),
]

import { quote } from '../core/quote.ts'
import type { Text } from '../core/text.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Lookup } from '../rules/lookup.ts'

type Named = readonly Readonly<{ id: string; name: Text }>[]

const namesIn =
  (...lists: readonly Named[]) =>
  (id: string): Text => {
    for (const list of lists) {
      const found = list.find((each) => each.id === id)
      if (found !== undefined) return found.name
    }
    return { en: quote(id), zh: quote(id) }
  }

/** Names for the ids that messages mention. */
export const lookupIn = ({ nation: { tables } }: Knowledge): Lookup => ({
  region: namesIn(tables.regions.regions),
  provider: namesIn(tables.providers.providers),
  entityType: namesIn(tables.entityTypes.entityTypes),
  certificate: namesIn(tables.entityTypes.certificates, tables.documents.documents),
  document: namesIn(tables.documents.documents, tables.entityTypes.certificates),
  industry: namesIn(tables.industries.industries),
  contentType: namesIn(tables.content.contentTypes),
  material: namesIn(tables.materials.materials),
})

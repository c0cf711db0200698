import type { NationalTables } from '../knowledge/national.ts'
import { regionIds, vocabularyOf } from '../knowledge/vocabulary.ts'

/** The ids that params and conditions may name, so that a misspelt one does not build. */
export const vocabularyIn = (tables: NationalTables) => {
  const words = vocabularyOf(tables, [])
  const regions = regionIds(tables)
  return {
    entityTypes: words.entityTypes,
    params: {
      material: words.materials,
      anyOf: words.materials,
      elseMaterial: words.materials,
      industries: words.industries,
    },
    factValues: {
      region: regions,
      certificateRegion: regions,
      addressRegion: regions,
      mobileRegion: regions,
      idRegion: regions,
      filedRegions: regions,
      entityType: words.entityTypes,
      certificateType: words.certificateTypes,
      documentType: words.documentTypes,
      industries: words.industries,
      categories: words.contentTypes,
      materialId: words.materials,
    } as Readonly<Record<string, readonly string[]>>,
  }
}

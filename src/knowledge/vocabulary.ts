import type { Vocabulary } from '../manifest/vocabulary.ts'
import type { NationalTables } from './national.ts'

const ids = (rows: readonly Readonly<{ id: string }>[]): readonly string[] => rows.map(({ id }) => id)

export const regionIds = (tables: NationalTables): readonly string[] => ids(tables.regions.regions)

/** The manifest's closed sets, as the national tables and the list of providers give them. */
export const vocabularyOf = (tables: NationalTables, providers: readonly string[]): Vocabulary => ({
  regions: regionIds(tables),
  providers,
  entityTypes: ids(tables.entityTypes.entityTypes),
  certificateTypes: ids(tables.entityTypes.certificates),
  documentTypes: ids(tables.documents.documents),
  industries: ids(tables.industries.industries),
  contentTypes: ids(tables.content.contentTypes),
  materials: ids(tables.materials.materials),
})

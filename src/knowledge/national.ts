import type * as z from 'zod'
import * as tables from './tables.ts'
import * as identity from './tables-identity.ts'

/** The national tables: the file `regions/national/<file>` and its schema, for each key of the compiled data. */
export const nationalTables = {
  regions: { file: 'regions.yaml', schema: tables.Regions },
  providers: { file: 'providers.yaml', schema: tables.Providers },
  suffixes: { file: 'suffixes.yaml', schema: tables.Suffixes },
  registrars: { file: 'registrars.yaml', schema: tables.Registrars },
  entityTypes: { file: 'entity-types.yaml', schema: identity.EntityTypes },
  documents: { file: 'documents.yaml', schema: identity.Documents },
  phones: { file: 'phones.yaml', schema: identity.Phones },
  materials: { file: 'materials.yaml', schema: tables.Materials },
  industries: { file: 'industries.yaml', schema: tables.Industries },
  content: { file: 'content.yaml', schema: tables.Content },
  statusCodes: { file: 'status-codes.yaml', schema: tables.StatusCodes },
  numbers: { file: 'filing-numbers.yaml', schema: tables.FilingNumbers },
  terms: { file: 'terms.yaml', schema: tables.Terms },
  timeline: { file: 'timeline.yaml', schema: tables.Timeline },
} as const

export type NationalTables = {
  readonly [Key in keyof typeof nationalTables]: z.infer<(typeof nationalTables)[Key]['schema']>
}

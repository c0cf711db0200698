import { join } from 'node:path'
import { type NationalTables, nationalTables } from '../knowledge/national.ts'
import { readData } from './read.ts'

/** Reads all national tables; each is checked by its schema. */
export const readTables = (folder: string): NationalTables => {
  const entries = Object.entries(nationalTables).map(([key, { file, schema }]) => [
    key,
    readData(join(folder, 'national', file), schema),
  ])
  return Object.fromEntries(entries) as NationalTables
}

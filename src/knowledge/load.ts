import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Vocabulary } from '../manifest/vocabulary.ts'
import type { Index, Knowledge, Nation, ProviderKnowledge, ProvinceKnowledge } from './knowledge.ts'
import { vocabularyOf } from './vocabulary.ts'

// The same place from `src/` and from `dist/`: the data are compiled once, beside the compiled code.
const folder = new URL('../../dist/data/', import.meta.url)
const parsed = new Map<string, unknown>()

/** Reads one compiled file, once in a run. The build has checked it: what cannot be read is our own broken promise. */
const read = <Data>(name: string): Data => {
  let data = parsed.get(name)
  if (data === undefined) {
    try {
      data = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
    } catch (cause) {
      throw new Error(`the compiled knowledge ${name} cannot be read from ${fileURLToPath(folder)}`, { cause })
    }
    parsed.set(name, data)
  }
  return data as Data
}

export const loadIndex = (): Index => read<Index>('index.json')
export const loadNation = (): Nation => read<Nation>('national.json')

const isPlainId = (id: string): boolean => /^[a-z0-9-]+$/.test(id)

/** A province's knowledge, or nothing where it is not covered. */
export const loadProvince = (region: string): ProvinceKnowledge | undefined =>
  isPlainId(region) && existsSync(new URL(`provinces/${region}.json`, folder))
    ? read<ProvinceKnowledge>(`provinces/${region}.json`)
    : undefined

/** A provider's knowledge, or nothing where it is not covered. */
export const loadProvider = (provider: string): ProviderKnowledge | undefined =>
  isPlainId(provider) && existsSync(new URL(`providers/${provider}.json`, folder))
    ? read<ProviderKnowledge>(`providers/${provider}.json`)
    : undefined

/** What one filing needs: only the files of its provider and province are read. */
export const loadKnowledge = (provider: string | undefined, region: string | undefined): Knowledge => {
  const ofProvider = provider === undefined ? undefined : loadProvider(provider)
  const ofProvince = region === undefined ? undefined : loadProvince(region)
  return {
    index: loadIndex(),
    nation: loadNation(),
    ...(ofProvider === undefined ? {} : { provider: ofProvider }),
    ...(ofProvince === undefined ? {} : { province: ofProvince }),
  }
}

let vocabulary: Vocabulary | undefined

/** The manifest's closed sets, as the compiled knowledge gives them. */
export const loadVocabulary = (): Vocabulary => {
  const nation = loadNation()
  vocabulary ??= vocabularyOf(
    nation.tables,
    nation.tables.providers.providers.map(({ id }) => id),
  )
  return vocabulary
}

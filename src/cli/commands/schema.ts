import { factPaths } from '../../facts/paths.ts'
import { loadVocabulary } from '../../knowledge/load.ts'
import { manifestJsonSchema } from '../../manifest/json-schema.ts'
import type { Io } from '../io.ts'

/** `icp schema`: the JSON Schema of the manifest, for editors. */
export const schema = (io: Io): number => {
  io.stdout.write(`${JSON.stringify(manifestJsonSchema(loadVocabulary(), factPaths()), null, 2)}\n`)
  return 0
}

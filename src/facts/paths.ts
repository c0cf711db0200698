import type { Text } from '../core/text.ts'
import { catalogue } from './catalogue.ts'

/** What stands at each manifest path, `*` for any index or key, as the fact catalogue describes it. */
export const factPaths = (): ReadonlyMap<string, Text> => {
  const paths = new Map<string, Text>()
  for (const { path, about } of Object.values(catalogue)) if (!paths.has(path)) paths.set(path, about)
  return paths
}

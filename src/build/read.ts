import { readFileSync } from 'node:fs'
import { LineCounter, parseDocument } from 'yaml'
import type * as z from 'zod'

/** A knowledge file that does not hold what it should; the message names file, line and field. */
export class DataError extends Error {
  override readonly name = 'DataError'
}

/** Reads one YAML file of `regions/` through its schema; throws a `DataError` with every problem found. */
export const readData = <Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> => {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, uniqueKeys: true })
  const [broken] = [...document.errors, ...document.warnings]
  if (broken !== undefined) throw new DataError(`${file}: ${broken.message}`)
  const parsed = schema.safeParse(document.toJS())
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map((issue) => {
    const node = document.getIn(issue.path, true) as { range?: [number, number, number] } | undefined
    const at = node?.range === undefined ? '' : `:${lines.linePos(node.range[0]).line}`
    return `${file}${at}: ${issue.path.join('.')}: ${issue.message}`
  })
  throw new DataError(problems.join('\n'))
}

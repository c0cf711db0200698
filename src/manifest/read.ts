import type { Document, LineCounter } from 'yaml'
import * as z from 'zod'
import { type Pointer, pointer } from '../core/pointer.ts'
import type { Span } from '../core/span.ts'
import type { ManifestProblem, Range } from './finding.ts'
import { locate, type Place } from './locate.ts'
import { readYaml, spanOf } from './read-yaml.ts'
import { danglingReferences } from './references.ts'
import { type Manifest, manifestSchema } from './schema.ts'
import { schemaProblems } from './schema-problems.ts'
import { toValue } from './to-value.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One filing order of a file: its manifest, or what keeps it from being judged. */
export type ManifestDocument = Readonly<{
  index: number
  manifest: Manifest | null
  problems: readonly ManifestProblem[]
  /** The nearest existing node of a pointer, and its place. */
  locate: (at: Pointer) => Readonly<{ pointer: Pointer; span: Span; range: Range }>
  /** Values that came from the environment, which count as personal data. */
  fromEnvironment: ReadonlyMap<Pointer, string>
}>

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the text of a manifest file; every document and every problem of each is reported. */
export const readManifests = (
  text: string,
  vocabulary: Vocabulary,
  environment: Environment,
): readonly ManifestDocument[] => {
  const { documents, problems, lines } = readYaml(text)
  if (documents.length === 0)
    return [
      { index: 0, manifest: null, problems: problems[0] ?? [], locate: () => nowhere, fromEnvironment: new Map() },
    ]
  const schema = schemaFor(vocabulary)
  return documents.map((document, index) =>
    readDocument(document, index, problems[index] ?? [], { schema, lines, environment }),
  )
}

/** A file of which no document could be made: it counts as one filing. */
export const unreadable = (...problems: readonly ManifestProblem[]): ManifestDocument => ({
  index: 0,
  manifest: null,
  problems,
  locate: () => nowhere,
  fromEnvironment: new Map(),
})

const nowhere = {
  pointer: '',
  span: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
  range: { start: 0, end: 0 },
}

type Schema = ReturnType<typeof manifestSchema>
let built: { vocabulary: Vocabulary; schema: Schema } | undefined

/** The schema of a vocabulary is built once: a run reads many files with one. */
const schemaFor = (vocabulary: Vocabulary): Schema => {
  if (built?.vocabulary !== vocabulary) built = { vocabulary, schema: manifestSchema(vocabulary) }
  return built.schema
}

type Reading = Readonly<{ schema: Schema; lines: LineCounter; environment: Environment }>

const readDocument = (
  document: Document.Parsed,
  index: number,
  broken: readonly ManifestProblem[],
  { schema, lines, environment }: Reading,
): ManifestDocument => {
  const found = (place: Place) => ({ ...place, span: spanOf(lines, place.range.start, place.range.end) })
  const base = { index, locate: (at: Pointer) => found(locate(document, at)) }
  const { value, written, fromEnvironment, problems } = toValue(document, lines, environment)
  const yamlProblems = [...broken, ...problems]
  if (yamlProblems.length > 0) return { ...base, manifest: null, problems: yamlProblems, fromEnvironment }
  const parsed = parse(value, schema, written, fromEnvironment)
  const dangling = danglingReferences(value).map((reference) => ({
    ...reference,
    ...found(locate(document, reference.pointer)),
    rule: 'manifest/schema' as const,
  }))
  if (!parsed.success) {
    const shape = parsed.error.issues.flatMap((issue) =>
      schemaProblems(issue, (path) => keysAt(schema, path), document, lines),
    )
    return { ...base, manifest: null, problems: [...shape, ...dangling], fromEnvironment }
  }
  return dangling.length > 0
    ? { ...base, manifest: null, problems: dangling, fromEnvironment }
    : { ...base, manifest: parsed.data, problems: [], fromEnvironment }
}

/**
 * Parses by the schema. Where text is wanted and an unquoted number stands, what is written counts: such values are
 * replaced by their source text and the schema decides again. Values from the environment are text that may stand for
 * a number or a yes.
 */
const parse = (
  value: unknown,
  schema: Schema,
  written: ReadonlyMap<Pointer, string>,
  fromEnvironment: ReadonlyMap<Pointer, string>,
) => {
  const first = schema.safeParse(value, { reportInput: true })
  if (first.success) return first
  let replaced = false
  for (const issue of first.error.issues) {
    const at = pointer(issue.path)
    const source = written.get(at)
    if (issue.code === 'invalid_type' && issue.expected === 'string' && source !== undefined)
      replaced = setAt(value, issue.path, source) || replaced
    const outside = fromEnvironment.get(at)
    if (issue.code === 'invalid_type' && outside !== undefined) {
      const meant = plain(outside)
      if (typeof meant !== 'string') replaced = setAt(value, issue.path, meant) || replaced
    }
  }
  return replaced ? schema.safeParse(value, { reportInput: true }) : first
}

const plain = (text: string): unknown =>
  text === 'true' ? true : text === 'false' ? false : /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text

const setAt = (value: unknown, path: readonly PropertyKey[], replacement: unknown): boolean => {
  const parent = path.slice(0, -1).reduce<unknown>((node, step) => (node as Record<PropertyKey, unknown>)[step], value)
  const key = path.at(-1)
  if (key === undefined) return false
  ;(parent as Record<PropertyKey, unknown>)[key] = replacement
  return true
}

/** The keys that the schema knows at a path, for suggestions. */
const keysAt = (schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] => {
  let node: z.ZodType | undefined = schema
  for (const step of path) {
    node = unwrap(node)
    if (node instanceof z.ZodObject) node = node.shape[String(step)] as z.ZodType | undefined
    else if (node instanceof z.ZodArray) node = node.element as z.ZodType
    else if (node instanceof z.ZodRecord) node = node.valueType as z.ZodType
    else node = undefined
  }
  const last = unwrap(node)
  return last instanceof z.ZodObject ? Object.keys(last.shape) : []
}

const unwrap = (node: z.ZodType | undefined): z.ZodType | undefined =>
  node instanceof z.ZodOptional ? unwrap(node.unwrap() as z.ZodType) : node

import * as z from 'zod'
import type { Text } from '../core/text.ts'
import { manifestSchema } from './schema.ts'
import type { Vocabulary } from './vocabulary.ts'

type JsonSchema = Record<string, unknown>

/** The manifest's JSON Schema for editors, with a description in both languages wherever the facts have one. */
export const manifestJsonSchema = (vocabulary: Vocabulary, descriptions: ReadonlyMap<string, Text>): JsonSchema => {
  const schema = z.toJSONSchema(manifestSchema(vocabulary), {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      const { type, checks } = zodSchema._zod.def as { type: string; checks?: readonly unknown[] }
      // What is written counts: numbers of certificates, phones and codes may stand without quotes.
      if (type === 'string' && (checks ?? []).length === 1 && jsonSchema.maxLength !== undefined)
        Object.assign(jsonSchema, { type: ['string', 'number'] })
      else if (type === 'string' && jsonSchema.maxLength === undefined)
        Object.assign(jsonSchema, { pattern: '^(\\d{4}-\\d{2}-\\d{2}|long-term)$' })
    },
  }) as JsonSchema
  describe(schema, '', descriptions)
  return {
    ...schema,
    title: 'ICP filing manifest / ICP 备案清单',
    description: 'One filing order of icp-preflight, format version 1. 一份备案订单，格式版本 1。',
  }
}

const describe = (schema: JsonSchema, path: string, descriptions: ReadonlyMap<string, Text>): void => {
  const about = descriptions.get(path)
  if (about !== undefined) schema.description = `${about.en} · ${about.zh}`
  for (const [key, inner] of Object.entries((schema.properties as Record<string, JsonSchema> | undefined) ?? {}))
    describe(inner, `${path}/${key}`, descriptions)
  for (const inner of [schema.items, schema.additionalProperties])
    if (typeof inner === 'object' && inner !== null) describe(inner as JsonSchema, `${path}/*`, descriptions)
}

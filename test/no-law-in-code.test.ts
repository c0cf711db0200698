import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadVocabulary } from '../src/knowledge/load.ts'

const source = fileURLToPath(new URL('../src', import.meta.url))
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

/** Comments and help texts may give an example; what runs may not. */
const code = (file: string): string =>
  readFileSync(join(source, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')

test('no province and no provider is named in code', () => {
  const { regions, providers } = loadVocabulary()
  const names = new RegExp(`'(${[...regions, ...providers].join('|')})'`)
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter((file) => names.test(code(file)))).toEqual([])
})

test('no calendar day of law stands in code', () => {
  const days = files.flatMap((file) =>
    [...code(file).matchAll(/'[^']*\b(?:19|20)\d\d-\d\d-\d\d\b[^']*'/g)].map((match) => `${file}: ${match[0]}`),
  )
  // The messages about dates show how a date is written.
  expect(days.filter((day) => !day.startsWith('manifest/schema-problems.ts'))).toEqual([])
})

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const source = fileURLToPath(new URL('../src', import.meta.url))

/** What each folder may import besides itself; everything not named here may import all that stands in the table. */
const below: Readonly<Record<string, readonly string[]>> = {
  core: [],
  manifest: ['core'],
  knowledge: ['core', 'manifest'],
  facts: ['core', 'manifest', 'knowledge'],
  materials: ['core', 'manifest', 'facts'],
  rules: ['core', 'manifest', 'knowledge', 'facts'],
  engine: ['core', 'knowledge', 'facts', 'rules'],
  report: ['core', 'manifest', 'knowledge', 'facts', 'engine'],
  build: ['core', 'knowledge', 'facts', 'rules', 'engine'],
  check: ['core', 'manifest', 'knowledge', 'facts', 'engine', 'report'],
  cli: ['core', 'manifest', 'knowledge', 'facts', 'rules', 'engine', 'materials', 'report', 'check', 'version'],
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

const roomOf = (path: string): string => path.split('/')[0]?.replace(/\.ts$/, '') ?? ''

const imports = files.flatMap((file) =>
  [...readFileSync(join(source, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => ({
    file,
    target: relative(source, resolve(source, dirname(file), match[1] ?? '')),
  })),
)

test('imports go downwards only', () => {
  expect(imports.length).toBeGreaterThan(200)
  const wrong = imports.filter(({ file, target }) => {
    const [from, to] = [roomOf(file), roomOf(target)]
    return from !== to && below[from] !== undefined && !below[from].includes(to)
  })
  expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
})

test('every folder of src stands in the table', () => {
  const rooms = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(rooms.map(({ name }) => name).filter((name) => below[name] === undefined)).toEqual([])
})

test('nothing but the registry talks to a network', () => {
  const network = /from '(node:)?(net|tls|http|https|http2|dns|dgram)(\/\w+)?'|\bfetch\(/
  const offenders = files.filter(
    (file) => roomOf(file) !== 'registry' && network.test(readFileSync(join(source, file), 'utf8')),
  )
  // `node:net` tells private addresses from public ones there; it opens nothing.
  expect(offenders.filter((file) => file !== 'rules/instance/addresses.ts')).toEqual([])
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { check, type Report } from '../src/index.ts'
import { loadIndex, loadProvince } from '../src/knowledge/load.ts'
import { runCli } from './support/run.ts'

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))
const index = loadIndex()

const judge = (file: string) => {
  const [filing, ...more] = check(readFileSync(file, 'utf8'), { file, now: '2026-11-22' }).filings
  if (filing === undefined || more.length > 0) throw new Error(`${file}: one document, please`)
  return filing
}

const openOrWrong = (file: string): readonly string[] =>
  judge(file).findings.flatMap(({ outcome, severity, requirement, pointer }) =>
    outcome === 'unknown' || (outcome === 'fail' && severity !== 'info')
      ? [`${severity ?? outcome} ${requirement} ${pointer}`]
      : [],
  )

/** What the first line of a bad filing says has to be found. */
const expected = (file: string): readonly string[] => {
  const [, ids = ''] = /^#\s*expects:\s*(.+)$/m.exec(readFileSync(file, 'utf8')) ?? []
  return ids
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '')
}

const failing = (file: string): readonly string[] =>
  judge(file).findings.flatMap(({ outcome, requirement }) =>
    outcome === 'fail' && requirement !== null ? [requirement] : [],
  )

describe.each(index.provinces.map(({ id }) => id))('%s', (region) => {
  const folder = join(fixtures, 'provinces', region)

  test('a good filing of an organization is ready', () => {
    expect(openOrWrong(join(folder, 'organization.yaml'))).toEqual([])
    expect(judge(join(folder, 'organization.yaml'))).toMatchObject({ verdict: 'ready', region })
  })

  test.skipIf(!existsSync(join(folder, 'individual.yaml')))('a good filing of an individual is ready', () => {
    expect(openOrWrong(join(folder, 'individual.yaml'))).toEqual([])
    expect(judge(join(folder, 'individual.yaml'))).toMatchObject({ verdict: 'ready', region, entityType: 'individual' })
  })

  test('what only this province refuses is found', () => {
    const wanted = expected(join(folder, 'bad.yaml'))
    expect(wanted.filter((id) => id.startsWith(`${region}/`)).length).toBeGreaterThanOrEqual(3)
    expect(failing(join(folder, 'bad.yaml'))).toEqual(expect.arrayContaining([...wanted]))
  })

  test.each(readdirSync(folder).filter((name) => name.startsWith('bad-')))('%s', (name) => {
    expect(expected(join(folder, name)).length).toBeGreaterThan(0)
    expect(failing(join(folder, name))).toEqual(expect.arrayContaining([...expected(join(folder, name))]))
  })
})

describe.each(index.providers.filter(({ id }) => existsSync(join(fixtures, 'providers', id))).map(({ id }) => id))(
  '%s',
  (provider) => {
    const folder = join(fixtures, 'providers', provider)

    test('a good filing is ready', () => {
      expect(openOrWrong(join(folder, 'good.yaml'))).toEqual([])
      expect(judge(join(folder, 'good.yaml'))).toMatchObject({ verdict: 'ready', provider })
    })

    test('what this provider refuses is found', () => {
      const wanted = expected(join(folder, 'bad.yaml'))
      expect(wanted.length).toBeGreaterThan(0)
      expect(failing(join(folder, 'bad.yaml'))).toEqual(expect.arrayContaining([...wanted]))
    })
  },
)

test('there is a folder for each province, and none for anything else', () => {
  expect(readdirSync(join(fixtures, 'provinces')).sort()).toEqual(index.provinces.map(({ id }) => id).sort())
  expect(index.provinces).toHaveLength(31)
})

test('every kind of check that a province asks for is judged in some filing of a province', async () => {
  const judged = new Set<string>()
  for (const { id } of index.provinces)
    for (const name of readdirSync(join(fixtures, 'provinces', id)).filter((each) => each.endsWith('.yaml'))) {
      const file = join(fixtures, 'provinces', id, name)
      const { stdout } = await runCli(['check', file, '--now', '2026-11-22', '-v', '-f', 'json'])
      const [filing] = (JSON.parse(stdout) as Report).filings
      for (const { rule, outcome } of filing?.findings ?? [])
        if (rule !== null && outcome !== 'unknown') judged.add(rule)
    }
  const asked = new Set(
    index.provinces.flatMap(({ id }) => (loadProvince(id)?.demands ?? []).flatMap(({ rule }) => rule ?? [])),
  )
  expect([...asked].filter((rule) => !judged.has(rule))).toEqual([])
})

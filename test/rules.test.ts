import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../src/rules/index.ts'
import { judgeCase, ruleCases } from './support/rule-cases.ts'

const cases = ruleCases()
const kinds = { ok: ['pass'], bad: ['fail'], unknown: ['unknown'] } as const

/** The case's folder name says what is to come out: `bad-spaces` fails, `unknown-offline` stays open. */
const expectedKind = (name: string): keyof typeof kinds => {
  const [kind] = name.split('-')
  if (kind === 'ok' || kind === 'bad' || kind === 'unknown') return kind
  throw new Error(`${name}: a case starts with ok, bad or unknown`)
}

describe.each(rules.map(({ id }) => id))('%s', (id) => {
  const own = cases.filter(({ rule }) => rule === id)

  test('has a good and a bad case', () => {
    const found = own.map(({ name }) => expectedKind(name))
    expect(found).toContain('ok')
    if (!isNeverBad(id)) expect(found).toContain('bad')
  })

  test.each(own.map((each) => [each.name, each] as const))('%s', async (name, each) => {
    const findings = judgeCase(each)
    await expect(`${JSON.stringify(findings, null, 2)}\n`).toMatchFileSnapshot(join(each.folder, 'expected.json'))
    const outcomes = findings.map(({ outcome }) => outcome)
    const kind = expectedKind(name)
    if (kind === 'ok') expect(outcomes.filter((outcome) => outcome !== 'pass')).toEqual([])
    else expect(outcomes).toContain(kinds[kind][0])
  })
})

/** Rules that say what is known or needed and never fail a filing. */
const isNeverBad = (id: string): boolean =>
  ['filing/needed', 'filing/region-covered', 'account/provider-covered', 'domain/registry-agrees'].includes(id)

test('every case belongs to a rule', () => {
  const known = new Set(rules.map(({ id }) => id))
  expect(cases.filter(({ rule }) => !known.has(rule)).map(({ folder }) => folder)).toEqual([])
})

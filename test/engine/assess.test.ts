import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { unquote } from '../../src/core/quote.ts'
import { assess } from '../../src/engine/assess.ts'
import { coversEntity, layered } from '../../src/engine/select.ts'
import { severityOf } from '../../src/engine/severity.ts'
import { verdictOf } from '../../src/engine/verdict.ts'
import type { Demand } from '../../src/knowledge/knowledge.ts'
import { loadKnowledge, loadNation } from '../../src/knowledge/load.ts'
import { readOne } from '../support/manifests.ts'

const text = readFileSync(
  fileURLToPath(new URL('../../fixtures/filings/ready-enterprise/filing.yaml', import.meta.url)),
  'utf8',
)
const manifest = readOne(text).manifest ?? { version: 1 as const }

describe('what we do not know is never passed', () => {
  test.each([
    ['a province', loadKnowledge('aliyun', undefined), 'national/region-covered', 'Guangdong are not covered yet'],
    ['a provider', loadKnowledge(undefined, 'guangdong'), 'national/provider-covered', 'aliyun are not covered yet'],
  ])('%s without data leaves the verdict open and says so', (_, knowledge, requirement, message) => {
    const outcomes = assess({ manifest, knowledge, now: '2026-11-22' })
    const found = outcomes.find(({ demand }) => `${demand.layer}/${demand.id}` === requirement)
    expect(found).toMatchObject({ outcome: 'unknown', decisive: true })
    expect(unquote(found?.message.en ?? '', (value) => value)).toContain(message)
    expect(verdictOf(outcomes)).toBe('undecided')
  })

  test('an order that leaves its type and entity open is undecided', () => {
    const outcomes = assess({
      manifest: { version: 1 },
      knowledge: loadKnowledge(undefined, undefined),
      now: '2026-11-22',
    })
    expect(verdictOf(outcomes)).toBe('undecided')
    expect(outcomes.flatMap(({ missing }) => missing)).toEqual(
      expect.arrayContaining(['/filing/type', '/entity/type', '/account/provider']),
    )
  })
})

const demand = (more: Partial<Demand>): Demand => ({
  id: 'one',
  layer: 'national',
  kind: 'requirement',
  entity: ['any'],
  filing: ['any'],
  confidence: 'high',
  text: { en: 'One.', zh: '一。' },
  sources: [],
  ...more,
})

test.each([
  [{}, 'error'],
  [{ confidence: 'medium' }, 'error'],
  [{ confidence: 'low' }, 'warning'],
  [{ confidence: 'low', kind: 'material' }, 'info'],
  [{ kind: 'advice' }, 'info'],
  [{ severity: 'info' }, 'info'],
  [{ severity: 'error', confidence: 'low' }, 'warning'],
] as const)('a fail of %j is %s', (more, severity) => {
  expect(severityOf(demand(more))).toBe(severity)
})

test.each([
  [['organization'], 'enterprise', true],
  [['organization'], 'individual', false],
  [['social-organization'], 'foundation', true],
  [['social-organization'], 'law-firm', false],
  [['other-organization'], 'law-firm', true],
  [['other-organization'], 'government', false],
  [['any'], 'individual', true],
  [['individual-business'], 'enterprise', false],
] as const)('%j speaks to %s: %s', (entity, type, covers) => {
  expect(coversEntity(demand({ entity: [...entity] }), type, loadNation())).toBe(covers)
})

test('later layers take the place of earlier ones and drop them', () => {
  const knowledge = loadKnowledge('aliyun', 'hubei')
  const ids = layered(knowledge).map(({ layer, id }) => `${layer}/${id}`)
  expect(new Set(ids.map((id) => id.split('/')[1])).size).toBe(ids.length)
  for (const id of knowledge.province?.drop ?? [])
    expect(ids.filter((each) => each.endsWith(`/${id}`) && !each.startsWith('hubei/'))).toEqual([])
  expect(ids).toContain('hubei/minimum-age')
  expect(ids).not.toContain('national/minimum-age')
})

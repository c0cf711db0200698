import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/build/compile.ts'
import type { Layer } from '../../src/build/demands.ts'
import { readTables } from '../../src/build/tables.ts'
import { validateLayer, validateReplacements } from '../../src/build/validate.ts'
import type { Requirement } from '../../src/knowledge/requirement.ts'

const regions = fileURLToPath(new URL('../../regions', import.meta.url))
const tables = readTables(regions)
const today = '2026-11-22'

const good: Requirement = {
  id: 'minimum-age',
  kind: 'limit',
  entity: ['organization'],
  filing: ['first'],
  when: { personUses: ['responsible-person'] },
  rule: 'people/age',
  params: { min: 18 },
  confidence: 'high',
  text: { en: 'Eighteen.', zh: '十八周岁。' },
  sources: ['source'],
}
const layer = (requirement: Partial<Requirement>, more: Partial<Layer> = {}): Layer => ({
  layer: 'test',
  file: 'test.yaml',
  asOf: today,
  sources: { source: { publisher: 'P', title: 'T', url: null, date: '2022-08' } },
  requirements: [{ ...good, ...requirement } as Requirement],
  ...more,
})

test('all of regions/ is sound', () => {
  const { problems, files } = compile(regions, today)
  expect(problems).toEqual([])
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['index.json', 'national.json', 'providers/aliyun.json', 'provinces/guangdong.json']),
  )
})

describe('a mistake in the data does not build, and says where it is', () => {
  test.each([
    ['a rule that does not exist', layer({ rule: 'people/agee' }), 'test.yaml: minimum-age: no rule people/agee'],
    ['a parameter that the rule does not have', layer({ params: { minimum: 18 } }), 'params'],
    ['a parameter of the wrong kind', layer({ params: { min: 'eighteen' } }), 'params.min'],
    ['a fact that does not exist', layer({ when: { personUse: 'responsible-person' } }), 'when: no fact personUse'],
    ['a value that a fact never has', layer({ when: { personUses: 'boss' } }), 'personUses never is "boss"'],
    ['a province that does not exist', layer({ when: { region: 'guandong' } }), 'region never is "guandong"'],
    [
      'a fact of a subject that the rule does not see',
      layer({ when: { serviceKind: 'website' } }),
      'a person does not see serviceKind',
    ],
    ['a fact that cannot be compared', layer({ when: { mobile: '1' } }), 'mobile cannot be compared'],
    ['an entity type that does not exist', layer({ entity: ['companies'] }), 'unknown entity type companies'],
    [
      'a material that does not exist',
      layer({ rule: 'material/required', params: { material: 'nothing', for: 'entity' }, when: {} }),
      'unknown id nothing',
    ],
    ['a source that is not listed', layer({ sources: ['nowhere'] }), 'nowhere is cited but not listed'],
    [
      'a source that nobody cites',
      layer(
        {},
        {
          sources: {
            source: { publisher: 'P', title: 'T', url: null },
            idle: { publisher: 'P', title: 'T', url: null },
          },
        },
      ),
      'idle is listed but not cited',
    ],
    ['a date in the future', layer({}, { asOf: '2027-01-01' }), '2027-01-01 lies in the future'],
    [
      'a source later than the reading',
      layer({}, { sources: { source: { publisher: 'P', title: 'T', url: null, date: '2026-12' } } }),
      '2026-12 is later than asOf',
    ],
    ['an id twice', layer({}, { requirements: [good, good] }), 'the id stands twice'],
  ])('%s', (_, bad, message) => {
    expect(validateLayer(bad, tables, today).join('\n')).toContain(message)
  })

  test('a requirement without a rule needs an area', () => {
    const { rule: _, params: __, when: ___, ...manual } = good
    expect(validateLayer(layer({}, { requirements: [manual] }), tables, today)).toEqual([
      'test.yaml: minimum-age: a requirement without a rule needs an area',
    ])
  })

  test('the same without the mistake builds', () => {
    expect(validateLayer(layer({}), tables, today)).toEqual([])
  })
})

describe('a later layer takes the place of an earlier one only where it covers as much', () => {
  test.each([
    ['fewer entity types', { entity: ['enterprise'] }],
    ['fewer kinds of filing', { filing: ['change'] as Requirement['filing'] }],
    ['a condition of its own', { when: { personUses: ['responsible-person'], residency: 'mainland' } }],
  ])('%s', (_, narrower) => {
    expect(validateReplacements(layer({}), layer(narrower as Partial<Requirement>))).toHaveLength(1)
  })

  test.each([
    ['as much', {}],
    ['more', { entity: ['any'], filing: ['any'] as Requirement['filing'] }],
    ['something else', { id: 'other', entity: ['enterprise'] }],
  ])('%s', (_, fine) => {
    expect(validateReplacements(layer({}), layer(fine as Partial<Requirement>))).toEqual([])
  })
})

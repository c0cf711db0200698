import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read, readOne } from '../support/manifests.ts'

const sample = readFileSync(new URL('../../fixtures/filings/ready-enterprise/filing.yaml', import.meta.url), 'utf8')

describe('what is written counts', () => {
  test.each([
    ['number: 440000198512310028', '440000198512310028'],
    ['number: 11000019900307001', '11000019900307001'],
    ['number: 007', '007'],
    ['number: 0o17', '0o17'],
    ['number: 1e3', '1e3'],
    ['number: "440000198512310028"', '440000198512310028'],
  ])('%s', (line, number) => {
    const { manifest, problems } = readOne(`version: 1\npeople:\n  zhang:\n    document: {${line}}\n`)
    expect(problems).toEqual([])
    expect(manifest?.people?.zhang?.document?.number).toBe(number)
  })

  test('phones and codes too', () => {
    const { manifest } = readOne(
      'version: 1\npeople: {zhang: {mobile: 13800000000, landline: 075582345678}}\nservices: [{serviceCode: {code: 12345678901234567890}}]\n',
    )
    expect(manifest?.people?.zhang).toEqual({ mobile: '13800000000', landline: '075582345678' })
    expect(manifest?.services?.[0]?.serviceCode?.code).toBe('12345678901234567890')
  })

  test('any digits, of whatever length, stay as they are', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{1,40}$/), (digits) => {
        expect(
          readOne(`version: 1\nentity: {certificate: {number: ${digits}}}\n`).manifest?.entity?.certificate?.number,
        ).toBe(digits)
      }),
    )
  })
})

describe('forms of a file', () => {
  test('byte order mark and CRLF', () => {
    expect(readOne(`\uFEFF${sample.replaceAll('\n', '\r\n')}`).problems).toEqual([])
  })

  test('several documents, each with its own problems', () => {
    const documents = read('version: 1\n---\nversion: 1\nfilling: {}\n---\nversion: 1\nfiling: {type: first}\n')
    expect(documents.map(({ index, manifest, problems }) => [index, manifest !== null, problems.length])).toEqual([
      [0, true, 0],
      [1, false, 1],
      [2, true, 0],
    ])
  })

  test('anchors, aliases and merge keys', () => {
    const { manifest, problems, locate } = readOne(
      'version: 1\npeople:\n  zhang: &base\n    name: 张三\n    residency: mainland\n  li:\n    <<: *base\n    name: 李四\nentity: {legalRepresentative: zhang, responsiblePerson: li}\n',
    )
    expect(problems).toEqual([])
    expect(manifest?.people?.li).toEqual({ name: '李四', residency: 'mainland' })
    expect(locate('/people/li/residency').span.start).toEqual({ line: 5, column: 16 })
  })

  test('a key without a value says nothing', () => {
    expect(readOne('version: 1\nfiling:\n  type:\n  number:\nservices:\n').manifest).toEqual({ version: 1, filing: {} })
  })
})

describe('!env', () => {
  const text =
    'version: 1\nentity: {hasSeal: !env SEAL, foreignOwnership: !env SHARE}\npeople: {zhang: {document: {number: !env ZHANG_ID}}}\n'

  test('is read from the environment, for text, numbers and yes or no', () => {
    const { manifest, problems, fromEnvironment } = readOne(text, {
      ZHANG_ID: '440000198512310028',
      SEAL: 'true',
      SHARE: '12.5',
    })
    expect(problems).toEqual([])
    expect(manifest?.people?.zhang?.document?.number).toBe('440000198512310028')
    expect(manifest?.entity).toEqual({ hasSeal: true, foreignOwnership: 12.5 })
    expect(fromEnvironment.get('/people/zhang/document/number')).toBe('440000198512310028')
  })

  test('a missing variable is an error at its place', () => {
    expect(readOne(text, { SEAL: 'true', SHARE: '0' }).problems).toMatchObject([
      {
        rule: 'manifest/yaml',
        pointer: '/people/zhang/document/number',
        at: '3:42',
        en: 'The environment variable ZHANG_ID is not set.',
      },
    ])
  })

  test('names of object properties are no variables', () => {
    expect(readOne('version: 1\nentity: {name: !env constructor}\n').problems).toHaveLength(1)
  })
})

describe('no YAML', () => {
  test.each([
    ['nothing', '', '1:1', 'The file holds no filing.'],
    ['only a comment', '# empty\n', '1:1', 'The file holds no filing.'],
    ['a key twice', 'version: 1\nversion: 1\n', '2:1', 'This key stands twice in one mapping.'],
    ['an alias of nothing', 'version: 1\nfiling: *nobody\n', '2:9', 'leads to no anchor'],
    ['an unknown tag', 'version: 1\nfiling: !secret x\n', '2:9', 'This tag is not known.'],
    ['brackets without end', '['.repeat(100_000), '1:1', 'nested far deeper'],
    ['dashes without end', '- '.repeat(50_000), '1:1', 'nested far deeper'],
  ])('%s', (_, text, at, message) => {
    const [problem] = readOne(text).problems
    expect(problem).toMatchObject({ rule: 'manifest/yaml', at })
    expect(problem?.en).toContain(message)
    expect(problem?.zh).toMatch(/[\u4e00-\u9fff]/)
  })

  test('an alias bomb is refused before it unfolds', () => {
    const levels = Array.from(
      { length: 12 },
      (_, at) => `x${at}: &x${at} [${Array.from({ length: 10 }, () => (at === 0 ? 'lol' : `*x${at - 1}`)).join(', ')}]`,
    )
    const [problem] = readOne(`version: 1\n${levels.join('\n')}\n`).problems
    expect(problem?.en).toContain('unfold to far more values')
  })

  test('an alias to itself ends', () => {
    expect(readOne('version: 1\nfiling: &loop {type: *loop}\n').problems[0]?.rule).toBe('manifest/yaml')
  })
})

describe('another shape than the manifest', () => {
  test.each([
    [
      'a misspelt key',
      'version: 1\nfilling: {type: first}\n',
      '/filling',
      '2:1',
      'no field filling',
      'Did you mean filing?',
    ],
    [
      'a misspelt key deep down',
      'version: 1\nservices:\n  - domains:\n      - name: example.cn\n        expireOn: 2028-01-10\n',
      '/services/0/domains/0/expireOn',
      '5:9',
      'no field expireOn',
      'Did you mean expiresOn?',
    ],
    [
      'a misspelt word',
      'version: 1\nfiling: {type: frist}\n',
      '/filing/type',
      '2:16',
      'frist is not one of the values',
      'Did you mean first?',
    ],
    [
      'a province under another name',
      'version: 1\nfiling: {region: guandong}\n',
      '/filing/region',
      '2:18',
      'guandong is not',
      'Did you mean guangdong?',
    ],
    [
      'text for a number',
      'version: 1\ninstances: {a: {purchasedMonths: "12"}}\n',
      '/instances/a/purchasedMonths',
      '2:34',
      'This has to be a number.',
      'Write a number',
    ],
    [
      'yes for true',
      'version: 1\nentity: {hasSeal: yes}\n',
      '/entity/hasSeal',
      '2:19',
      'This has to be true or false.',
      'true or false',
    ],
    [
      'a day that does not exist',
      'version: 1\nfiling: {submitOn: 2026-02-30}\n',
      '/filing/submitOn',
      '2:20',
      'a day that exists',
      '2026-12-01',
    ],
    [
      'a list that is none',
      'version: 1\nservices: {kind: website}\n',
      '/services',
      '2:1',
      'This has to be a list.',
      'a list',
    ],
    [
      'a person whom nobody described',
      'version: 1\nentity: {responsiblePerson: wang}\npeople: {zhang: {}}\n',
      '/entity/responsiblePerson',
      '2:29',
      'There is no person wang',
      'zhang',
    ],
    [
      'an instance that is not there',
      'version: 1\nservices: [{instance: web-1}]\n',
      '/services/0/instance',
      '2:23',
      'There is no instance web-1',
      'Describe web-1',
    ],
    ['no version', 'filing: {type: first}\n', '', '1:1', 'The field version is missing.', 'Add version.'],
    ['another version', 'version: 2\n', '/version', '1:10', 'not known', 'version: 1'],
    [
      'a share of 120 percent',
      'version: 1\nentity: {foreignOwnership: 120}\n',
      '/entity/foreignOwnership',
      '2:28',
      'at most 100',
      'number',
    ],
    ['plain text', 'hello\n', '', '1:1', 'a mapping', 'a mapping'],
  ])('%s', (_, text, pointer, at, message, fix) => {
    const [problem] = readOne(text).problems
    expect(problem).toMatchObject({ rule: 'manifest/schema', pointer, at })
    expect(problem?.en).toContain(message)
    expect(problem?.fix).toContain(fix)
    expect(problem?.zh).toMatch(/[\u4e00-\u9fff]/)
  })

  test('every problem is reported, not only the first', () => {
    const { problems } = readOne(
      'version: 1\nfiling: {type: frist, regoin: x}\nentity: {hasSeal: maybe, colour: red}\n',
    )
    expect(problems.map(({ pointer }) => pointer).sort()).toEqual([
      '/entity/colour',
      '/entity/hasSeal',
      '/filing/regoin',
      '/filing/type',
    ])
  })

  test('keys that JavaScript treats specially are ordinary unknown keys', () => {
    expect(
      readOne('version: 1\n__proto__: {polluted: true}\nconstructor: 1\n').problems.map(({ pointer }) => pointer),
    ).toEqual(['/__proto__', '/constructor'])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

test('no text makes the reader throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => read(text).length > 0))
})

test('every place lies inside the text', () => {
  const lines = sample.split('\n')
  const { locate } = readOne(sample)
  for (const pointer of [
    '',
    '/filing',
    '/services/0/domains/0/holder/certificate/number',
    '/services/9/nothing',
    '/people/li/document',
    '/materials/2/person',
  ]) {
    const { span } = locate(pointer)
    expect(span.start.line).toBeLessThanOrEqual(lines.length)
    expect(span.end.column - 1).toBeLessThanOrEqual(lines[span.end.line - 1]?.length ?? 0)
  }
})

import { chmodSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { runCli } from '../support/run.ts'

const filings = fileURLToPath(new URL('../../fixtures/filings', import.meta.url))
const good = join(filings, 'ready-enterprise', 'filing.yaml')
const goodText = readFileSync(good, 'utf8')
const badText = goodText.replace('name: example.cn', 'name: example.io')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'icp-check-'))
  mkdirSync(join(folder, 'many'))
  writeFileSync(join(folder, 'filing.yaml'), goodText)
  writeFileSync(join(folder, 'many', 'a.yaml'), goodText)
  writeFileSync(join(folder, 'many', 'b.yaml'), badText)
  writeFileSync(
    join(folder, 'open.yaml'),
    'version: 1\nfiling: {type: first, region: guangdong}\naccount: {provider: aliyun}\nentity: {type: enterprise}\n',
  )
  writeFileSync(join(folder, 'broken.yaml'), 'version: 1\nversion: 1\n')
  writeFileSync(join(folder, 'large.yaml'), `# ${'x'.repeat(10 * 1024 * 1024)}\n`)
  writeFileSync(join(folder, 'utf16.yaml'), Buffer.from('\ufeffversion: 1\n', 'utf16le'))
  writeFileSync(join(folder, 'latin.yaml'), Buffer.from([0x76, 0xe9, 0x0a]))
  writeFileSync(join(folder, 'picture.yaml'), Buffer.from([0x89, 0x50, 0, 0]))
  writeFileSync(join(folder, 'secret.yaml'), goodText)
  symlinkSync('loop.yaml', join(folder, 'loop.yaml'))
})

const check = (...argv: string[]) => runCli(['check', ...argv], { cwd: folder })

describe('exit codes', () => {
  test.each([
    ['a ready filing', ['filing.yaml'], 0],
    ['the manifest beside us, when none is named', [], 0],
    ['a filing with an error', ['many/b.yaml'], 1],
    ['no YAML', ['broken.yaml'], 1],
    ['10 MB of text', ['large.yaml'], 1],
    ['facts missing', ['open.yaml'], 3],
    ['a missing file', ['filing.yml'], 2],
    ['a folder', ['many'], 2],
    ['a pattern without a match', ['nothing/*.yaml'], 2],
    ['a link to itself', ['loop.yaml'], 2],
    ['the worst of several: 1 before 3 and 0', ['filing.yaml', 'open.yaml', 'many/b.yaml'], 1],
    ['the worst of several: 3 before 0', ['filing.yaml', 'open.yaml'], 3],
    ['the worst of several: 2 before all', ['many/b.yaml', 'missing.yaml'], 2],
    ['an unknown flag', ['--nope'], 2],
    ['a day that does not exist', ['--now', '2026-02-30', 'filing.yaml'], 2],
    ['an unknown format', ['-f', 'xml', 'filing.yaml'], 2],
    ['quiet and verbose at once', ['-q', '-v', 'filing.yaml'], 2],
  ] as const)('%s', async (_, argv, code) => {
    const ran = await check(...argv)
    expect(ran.code, ran.stdout + ran.stderr).toBe(code)
    expect(ran.stderr + ran.stdout).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m)
  })

  test('the same code with every format and language', async () => {
    for (const flags of [['-f', 'json'], ['-q'], ['--lang', 'zh-CN'], ['--lang', 'both', '-v']]) {
      expect((await check('many/b.yaml', ...flags)).code).toBe(1)
      expect((await check('filing.yaml', ...flags)).code).toBe(0)
    }
  })
})

describe('what cannot be read says so, on standard error', () => {
  test.each([
    ['filing.yml', 'There is no file filing.yml. Did you mean filing.yaml?', '是否想用 filing.yaml？'],
    ['many', 'many is a folder.', 'many 是文件夹'],
    ['nothing/*.yaml', 'No file matches nothing/*.yaml.', '没有文件匹配'],
  ])('%s', async (name, english, chinese) => {
    const ran = await check(name)
    expect(ran.stdout).toBe('')
    expect(ran.stderr).toContain(english)
    expect((await check(name, '--lang', 'zh-CN')).stderr).toContain(chinese)
  })

  test.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
    chmodSync(join(folder, 'secret.yaml'), 0)
    expect((await check('secret.yaml')).stderr).toContain('permissions')
  })
})

test.each([
  ['large.yaml', 'larger than 4 MiB'],
  ['utf16.yaml', 'not encoded in UTF-8 but in UTF-16'],
  ['latin.yaml', 'not encoded in UTF-8'],
  ['picture.yaml', 'no text'],
])('%s is a finding, not a crash', async (name, message) => {
  const { filings: reports } = JSON.parse((await check(name, '-f', 'json')).stdout)
  expect(reports).toHaveLength(1)
  expect(reports[0]).toMatchObject({
    file: name,
    document: 0,
    verdict: 'not-ready',
    findings: [{ rule: 'manifest/yaml', outcome: 'fail', severity: 'error' }],
  })
  expect(reports[0].findings[0].message.en).toContain(message)
})

describe('files', () => {
  test('patterns, each file once, in order', async () => {
    const { stdout } = await check('many/*.yaml', 'many/a.yaml', '-f', 'json')
    expect(JSON.parse(stdout).filings.map((filing: { file: string }) => filing.file)).toEqual([
      'many/a.yaml',
      'many/b.yaml',
    ])
  })

  test('standard input', async () => {
    const ran = await runCli(['check', '-', '-f', 'json'], { stdin: badText })
    expect(ran.code).toBe(1)
    expect(JSON.parse(ran.stdout).filings[0].file).toBe('<stdin>')
  })

  test('other files are still checked when one is missing', async () => {
    const ran = await check('missing.yaml', 'many/b.yaml', '-f', 'json')
    expect(JSON.parse(ran.stdout).verdict).toBe('not-ready')
    expect(ran.stderr).toContain('missing.yaml')
  })
})

describe('the text report', () => {
  test('has no colour in a pipe, and colour on a terminal', async () => {
    expect((await check('filing.yaml')).stdout).not.toContain('\u001b[')
    expect((await runCli(['check', good], { terminal: true })).stdout).toContain('\u001b[')
    expect((await runCli(['check', good], { terminal: true, env: { NO_COLOR: '1' } })).stdout).not.toContain('\u001b[')
    expect((await runCli(['check', good], { env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[')
    expect((await runCli(['check', good, '--color', 'always'])).stdout).toContain('\u001b[')
    expect((await runCli(['check', good, '--color', 'never'], { terminal: true })).stdout).not.toContain('\u001b[')
  })

  test('quiet is one line for the filing and one for each error', async () => {
    const { stdout } = await check('many/b.yaml', '-q')
    expect(stdout).toMatch(/^many\/b\.yaml: NOT READY {2}/)
    expect(stdout).toContain('many/b.yaml:86:15: domain/approved-suffix: ')
  })

  test('verbose lists what passed', async () => {
    expect((await check('filing.yaml', '-v')).stdout).toMatch(/✔ .*national\//)
    expect((await check('filing.yaml')).stdout).not.toMatch(/✔ .*national\//)
  })

  test('speaks the language that is asked for', async () => {
    expect((await runCli(['check', good], { env: { ICP_LANG: 'zh-CN' } })).stdout).toContain('已就绪')
    expect((await runCli(['check', good], { env: { LANG: 'zh_CN.UTF-8' } })).stdout).toContain('已就绪')
    expect((await runCli(['check', good], { env: { LANG: 'zh_CN.UTF-8', ICP_LANG: 'en' } })).stdout).toContain('READY')
    expect((await check('filing.yaml', '--lang', 'both')).stdout).toContain('READY · 已就绪')
  })

  test('control sequences of a manifest do not reach the terminal', async () => {
    const { stdout } = await runCli(['check', '-', '-v'], {
      stdin: goodText.replace('name: 示例科技', 'name: "示例\\e[31m\\a"'),
    })
    expect(stdout).not.toContain('\u001b')
    expect(stdout).not.toContain('\u0007')
  })
})

describe('personal data', () => {
  const secrets = [
    '张三',
    '李四',
    '440000198512310028',
    '11000019900307001X',
    '13800000000',
    '15912345678',
    '13900000000',
    'zhang@example.cn',
  ]
  const broken = goodText
    .replace('role: legal-representative', 'role: boss')
    .replace('mobile: "13800000000"', 'mobile: "12800000000"')
  const wrong = goodText.replace('440000198512310028', '440000198512310029').replace('"13900000000"', '"13800000000"')

  test.each([
    ['a good filing', goodText],
    ['a filing with wrong numbers', wrong],
    ['a manifest that breaks the schema', broken],
    ['no YAML', `${goodText}\nversion: 1\n`],
  ])('are masked in every output: %s', async (_, text) => {
    for (const flags of [[], ['-v'], ['-q'], ['-f', 'json', '-v'], ['--lang', 'both']]) {
      const { stdout, stderr } = await runCli(['check', '-', ...flags], { stdin: text })
      for (const secret of [...secrets, '440000198512310029', '12800000000'])
        expect(stdout + stderr).not.toContain(secret)
    }
  })

  test('are shown when asked for', async () => {
    expect((await runCli(['check', '-', '--show-pii'], { stdin: wrong })).stdout).toContain('440000198512310029')
  })

  test('values from the environment are personal data', async () => {
    const stdin = goodText.replace('name: example.cn', 'name: !env SECRET_DOMAIN')
    const { stdout } = await runCli(['check', '-', '-v'], { stdin, env: { SECRET_DOMAIN: 'hidden-name.io' } })
    expect(stdout).toContain('domain/approved-suffix')
    expect(stdout).not.toContain('hidden-name')
  })
})

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { runCli } from '../support/run.ts'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const commands = ['check', 'schema', 'explain', 'rules', 'regions', 'providers']

describe('help', () => {
  test.each(commands)('%s has help in both languages', async (command) => {
    const english = await runCli([command, '--help'])
    const chinese = await runCli([command, '--help', '--lang', 'zh-CN'])
    expect([english.code, chinese.code]).toEqual([0, 0])
    expect(english.stdout).toContain('Usage: icp')
    expect(chinese.stdout).toContain('用法： icp')
    expect(chinese.stdout).toMatch(/[\u4e00-\u9fff]{4}/)
    expect(english.stdout).toContain('--lang')
  })

  test('the program lists every command, in the language of the environment', async () => {
    const { stdout } = await runCli(['--help'], { env: { ICP_LANG: 'zh-CN' } })
    for (const command of commands) expect(stdout).toContain(`  ${command} `)
    expect(stdout).toContain('退出码')
  })

  test('says which version it is', async () => {
    expect(await runCli(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` })
  })

  test('without a command says how to use it', async () => {
    const ran = await runCli([])
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain('Usage: icp')
  })

  test.each([
    [['chek'], "unknown command 'chek'. Did you mean check?", '未知命令 chek。是否想用 check？'],
    [
      ['check', '--ofline'],
      "unknown option '--ofline'. Did you mean --offline?",
      '未知选项 --ofline。是否想用 --offline？',
    ],
    [['explain'], "missing required argument 'id'.", '缺少参数 id。'],
    [['check', '-f', 'xml'], 'Allowed choices are text, json.', '可选：text、json。'],
    [['check', '--now'], 'argument missing', '缺少取值'],
  ])('%j is answered', async (argv, english, chinese) => {
    const ran = await runCli(argv)
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain(english)
    expect((await runCli([...argv.slice(0, 1), '--lang', 'zh-CN', ...argv.slice(1)], {})).stderr).toContain(chinese)
  })
})

describe('schema', () => {
  test('accepts the sample filing and refuses a misspelt one', async () => {
    const { stdout, code } = await runCli(['schema'])
    expect(code).toBe(0)
    const validate = new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(stdout))
    const text = readFileSync(
      fileURLToPath(new URL('../../fixtures/filings/ready-enterprise/filing.yaml', import.meta.url)),
      'utf8',
    )
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true)
    expect(validate(parse(text.replace('expiresOn', 'expireOn')))).toBe(false)
    expect(validate(parse(text.replace('type: first', 'type: frist')))).toBe(false)
    expect(validate(parse(text.replace('mobile: "13800000000"', 'mobile: 13800000000')))).toBe(true)
  })
})

describe('explain', () => {
  test.each([
    ['domain/approved-suffix', 'MIIT', '工信部'],
    ['manifest/schema', 'format', '格式'],
    ['guangdong/minimum-age', '16', '16'],
    ['minimum-age', 'national/minimum-age', 'national/minimum-age'],
    ['letter-of-authorization', 'Letter of authorization', '授权'],
    ['guangdong', 'Guangdong Communications Administration', '广东省通信管理局'],
    ['aliyun', 'Alibaba Cloud', '阿里云'],
    ['备案', 'ICP filing', '备案'],
    ['guangdong/website-construction-plan', 'guangdong/extra-material-many-sites', '方案书'],
    ['service code', 'service code', '服务码'],
    ['guangdong/website-construction-plan-contents', 'chapters', '方案书'],
  ])('%s', async (id, english, chinese) => {
    const ran = await runCli(['explain', id])
    expect(ran.code).toBe(0)
    expect(ran.stdout).toContain(english)
    expect((await runCli(['explain', id, '--lang', 'zh-CN'])).stdout).toContain(chinese)
    expect(JSON.parse((await runCli(['explain', id, '-f', 'json'])).stdout)).toBeTruthy()
  })

  test('an unknown id is answered with the nearest one', async () => {
    expect(await runCli(['explain', 'domain/aproved-suffix'])).toMatchObject({
      code: 2,
      stderr: 'icp: Nothing is known under domain/aproved-suffix. Did you mean domain/approved-suffix?\n',
    })
  })
})

describe('lists', () => {
  test('rules, all or of one area', async () => {
    const all = JSON.parse((await runCli(['rules', '-f', 'json'])).stdout)
    expect(all.length).toBeGreaterThan(70)
    for (const rule of all) expect(rule.title.zh).toMatch(/[\u4e00-\u9fff]/)
    const domain = JSON.parse((await runCli(['rules', '-f', 'json', '--area', 'domain'])).stdout)
    expect(domain.every(({ id }: { id: string }) => id.startsWith('domain/'))).toBe(true)
    expect((await runCli(['rules', '--area', 'domain'])).stdout).toContain('domain/approved-suffix')
  })

  test('regions and providers', async () => {
    const regions = JSON.parse((await runCli(['regions', '-f', 'json'])).stdout)
    expect(regions.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['beijing', 'shanghai', 'guangdong', 'fujian', 'hubei', 'hunan', 'zhejiang', 'jiangsu']),
    )
    expect((await runCli(['regions', 'guangdong'])).stdout).toContain('guangdong/minimum-age')
    expect((await runCli(['providers'])).stdout).toContain('aliyun')
    expect((await runCli(['providers', 'aliyun', '--lang', 'zh-CN'])).stdout).toContain('弹性Web托管')
  })

  test('what two provinces ask differently', async () => {
    const { stdout, code } = await runCli(['regions', '--diff', 'fujian', 'zhejiang', '-f', 'json'])
    const { onlyFirst, onlySecond, differing } = JSON.parse(stdout)
    expect(code).toBe(0)
    const layers = (demands: { layer: string }[]) => new Set(demands.map(({ layer }) => layer))
    expect([layers(onlyFirst), layers(onlySecond)]).toEqual([new Set(['fujian']), new Set(['zhejiang'])])
    expect(
      differing.every(({ first, second }: { first: { id: string }; second: { id: string } }) => first.id === second.id),
    ).toBe(true)
    expect((await runCli(['regions', '--diff', 'fujian', 'zhejiang', '--lang', 'zh-CN'])).stdout).toContain('仅福建')
    expect((await runCli(['regions', '--diff', 'fujian'])).code).toBe(2)
    expect((await runCli(['regions', '--diff', 'fujian', 'zhejang'])).stderr).toContain('Did you mean zhejiang?')
  })

  test('what has no recent source', async () => {
    const old = JSON.parse((await runCli(['regions', '--stale', '2y', '-f', 'json'])).stdout)
    expect(old.length).toBeGreaterThan(0)
    for (const { newestSource } of old) expect(newestSource ?? '').toMatch(/^$|^(20[01]\d|202[0-4])-/)
    expect((await runCli(['regions', '--stale', '2y'])).stdout).toContain('2024-11-22')
    expect((await runCli(['regions', '--stale', 'long'])).code).toBe(2)
  })

  test('a province shows what it asks by area', async () => {
    const { stdout } = await runCli(['regions', 'guangdong'])
    expect(stdout.indexOf('Filing order\n')).toBeLessThan(stdout.indexOf('People\n'))
    expect(stdout.indexOf('People\n')).toBeLessThan(stdout.indexOf('Materials\n'))
  })

  test('a misspelt province', async () => {
    expect(await runCli(['regions', 'guandong'])).toMatchObject({
      code: 2,
      stderr: 'icp: There is no province guandong. Did you mean guangdong?\n',
    })
  })
})

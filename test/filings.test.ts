import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { runCli } from './support/run.ts'

const folder = fileURLToPath(new URL('../fixtures/filings', import.meta.url))
const names = readdirSync(folder).sort()
const codes: Readonly<Record<string, number>> = { ready: 0, 'not-required': 0, bad: 1, undecided: 3 }
const codeOf = (name: string): number | undefined => Object.entries(codes).find(([kind]) => name.startsWith(kind))?.[1]

type Finding = {
  requirement: string | null
  rule: string | null
  outcome: string
  severity: string | null
  sources: unknown[]
  message: object
}

/** Whole manifests as a user could have them, with the reports that a reader has agreed with. */
describe.each(names)('%s', (name) => {
  const cwd = join(folder, name)
  const check = (...flags: string[]) =>
    runCli(['check', 'filing.yaml', '--now', '2026-11-22', '--offline', ...flags], { cwd })

  test('has the verdict of its name', async () => {
    expect(codeOf(name)).toBeDefined()
    expect((await check()).code).toBe(codeOf(name))
  })

  test('is reported as JSON', async () => {
    const { stdout } = await check('-f', 'json')
    const report = JSON.parse(stdout)
    // The versions of tool and knowledge change without the report being another.
    const stable = { ...report, tool: { ...report.tool, version: '' }, knowledge: { version: '', asOf: '' } }
    await expect(`${JSON.stringify(stable, null, 2)}\n`).toMatchFileSnapshot(join(cwd, 'expected.json'))
    for (const finding of report.filings.flatMap((filing: { findings: Finding[] }) => filing.findings))
      if (finding.requirement !== null) expect(finding.sources.length, finding.requirement).toBeGreaterThan(0)
  })

  test.each(['en', 'zh-CN'] as const)('is reported as text: %s', async (language) => {
    const { stdout } = await check('--lang', language)
    const stable = stdout.replace(/(knowledge as of|知识库日期) \S+/, '$1 …')
    await expect(stable).toMatchFileSnapshot(join(cwd, `expected.${language}.txt`))
  })
})

test('good filings have nothing to mend and nothing open', async () => {
  for (const name of names.filter((each) => each.startsWith('ready'))) {
    const { stdout } = await runCli(['check', join(folder, name, 'filing.yaml'), '--now', '2026-11-22', '-f', 'json'])
    const [filing] = JSON.parse(stdout).filings
    expect({ name, ...filing.counts }).toMatchObject({ name, error: 0, warning: 0, unknown: 0 })
  }
})

test('there are at least twelve, and each has a manifest', () => {
  expect(names.length).toBeGreaterThanOrEqual(12)
  for (const name of names) expect(existsSync(join(folder, name, 'filing.yaml'))).toBe(true)
  expect(readFileSync(join(folder, 'ready-enterprise', 'filing.yaml'), 'utf8')).toContain('version: 1')
})

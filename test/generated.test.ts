import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { coveragePage } from '../src/build/coverage-page.ts'
import { loadIndex, loadNation, loadProvider, loadProvince } from '../src/knowledge/load.ts'
import { runCli } from './support/run.ts'

test('regions/README.md says what the data hold', async () => {
  const { provinces, providers } = loadIndex()
  const page = coveragePage({
    national: loadNation().demands,
    provinces: provinces.map((entry) => ({ entry, demands: loadProvince(entry.id)?.demands ?? [] })),
    providers: providers.map((entry) => ({ entry, demands: loadProvider(entry.id)?.demands ?? [] })),
  })
  await expect(page).toMatchFileSnapshot(fileURLToPath(new URL('../regions/README.md', import.meta.url)))
})

test('the example in the README is what the program prints', async () => {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const sample = readFileSync(`${root}/fixtures/filings/ready-enterprise/filing.yaml`, 'utf8').replace(
    'name: example.cn',
    'name: example.io',
  )
  const { stdout } = await runCli(['check', '-', '--now', '2026-11-22'], { cwd: root, stdin: sample })
  const [, shown = ''] =
    /```\n\$ icp check filing\.yaml\n([\s\S]*?)\n {4}\.\.\.\n```/.exec(readFileSync(`${root}/README.md`, 'utf8')) ?? []
  expect(shown.length).toBeGreaterThan(400)
  expect(stdout.replaceAll('<stdin>', 'filing.yaml')).toContain(shown)
})

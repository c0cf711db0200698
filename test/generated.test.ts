import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { coveragePage } from '../src/build/coverage-page.ts'
import { loadIndex, loadNation, loadProvider, loadProvince } from '../src/knowledge/load.ts'

test('regions/README.md says what the data hold', async () => {
  const { provinces, providers } = loadIndex()
  const page = coveragePage({
    national: loadNation().demands,
    provinces: provinces.map((entry) => ({ entry, demands: loadProvince(entry.id)?.demands ?? [] })),
    providers: providers.map((entry) => ({ entry, demands: loadProvider(entry.id)?.demands ?? [] })),
  })
  await expect(page).toMatchFileSnapshot(fileURLToPath(new URL('../regions/README.md', import.meta.url)))
})

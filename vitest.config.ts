import { defineConfig } from 'vitest/config'

// biome-ignore lint/style/noDefaultExport: vitest reads the default export.
export default defineConfig({
  test: {
    reporters: ['default', './test/support/last-line-reporter.ts'],
    testTimeout: 30_000,
  },
})

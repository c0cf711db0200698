import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** Ends a run with one plain line that any tool can read: `N passed, N failed`. */
// biome-ignore lint/style/noDefaultExport: vitest constructs a reporter from its default export.
export default class LastLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      let failedHere = 0
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') count.passed += 1
        else if (state === 'failed') failedHere += 1
        else if (state === 'skipped') count.skipped += 1
      }
      // A file that cannot be imported has no tests, and is a failure all the same.
      count.failed += failedHere === 0 && module.state() === 'failed' ? 1 : failedHere
    }
    const skipped = count.skipped === 0 ? '' : `, ${count.skipped} skipped`
    process.once('exit', () => process.stdout.write(`\n${count.passed} passed, ${count.failed} failed${skipped}\n`))
  }
}

import type { Text } from '../core/text.ts'

/** The run itself was wrong: a flag, a file, a pattern. Ends the run with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly text: Text
  constructor(text: Text) {
    super(text.en)
    this.text = text
  }
}

import type { ScalarTag } from 'yaml'

/** A value that stands in the environment: `!env NAME`. */
export class EnvReference {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/** Reads `!env NAME` and writes it back as it was. */
export const envTag: ScalarTag = {
  tag: '!env',
  identify: (value) => value instanceof EnvReference,
  resolve: (text) => new EnvReference(text.trim()),
  stringify: ({ value }) => (value instanceof EnvReference ? value.name : String(value)),
}

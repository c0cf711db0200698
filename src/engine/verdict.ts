import type { Outcome } from './outcome.ts'

export const verdicts = ['not-ready', 'undecided', 'ready', 'not-required'] as const
export type Verdict = (typeof verdicts)[number]

/** What all outcomes of one filing amount to. */
export const verdictOf = (outcomes: readonly Outcome[]): Verdict => {
  if (outcomes.some(({ settles }) => settles)) return 'not-required'
  if (outcomes.some(({ outcome, severity }) => outcome === 'fail' && severity === 'error')) return 'not-ready'
  return outcomes.some(({ decisive }) => decisive) ? 'undecided' : 'ready'
}

/** The worst of several filings. */
export const worst = (all: readonly Verdict[]): Verdict => verdicts.find((verdict) => all.includes(verdict)) ?? 'ready'

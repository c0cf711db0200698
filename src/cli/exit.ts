import type { Verdict } from '../engine/verdict.ts'

/** The exit codes of every command. */
export const exit = { ready: 0, notReady: 1, usage: 2, undecided: 3, bug: 4 } as const

const byVerdict = {
  ready: exit.ready,
  'not-required': exit.ready,
  'not-ready': exit.notReady,
  undecided: exit.undecided,
} as const

export const exitOf = (verdict: Verdict): number => byVerdict[verdict]

const worstFirst: readonly number[] = [exit.bug, exit.usage, exit.notReady, exit.undecided, exit.ready]

/** Over several files: the first of 4, 2, 1, 3, 0 that occurs. */
export const worstExit = (codes: readonly number[]): number =>
  worstFirst.find((code) => codes.includes(code)) ?? exit.ready

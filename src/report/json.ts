import { worst } from '../engine/verdict.ts'
import type { Index } from '../knowledge/knowledge.ts'
import type { JudgedFiling } from './judged.ts'
import type { Show } from './mask.ts'
import { presentFiling } from './present.ts'
import type { Report } from './report.ts'

export type RunFacts = Readonly<{
  version: string
  index: Index
  now: string
  offline: boolean
  passes: 'with-passes' | 'without-passes'
}>

/** All filings of a run as the JSON report. */
export const jsonReport = (
  filings: readonly Readonly<{ judged: JudgedFiling; show: Show }>[],
  run: RunFacts,
): Report => ({
  formatVersion: 1,
  tool: { name: 'icp-preflight', version: run.version },
  knowledge: { version: run.index.version, asOf: run.index.asOf },
  now: run.now,
  offline: run.offline,
  verdict: worst(filings.map(({ judged }) => judged.report.verdict)),
  filings: filings.map(({ judged, show }) => presentFiling(judged.report, show, run.passes)),
})

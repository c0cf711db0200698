import type { Knowledge } from '../knowledge/knowledge.ts'
import type { ManifestDocument } from '../manifest/read.ts'
import type { PersonalValue } from './personal.ts'
import type { FilingReport } from './report.ts'

/** One judged filing: the report, whose texts still mark foreign values, and what is needed to show it. */
export type JudgedFiling = Readonly<{
  report: FilingReport
  document: ManifestDocument
  knowledge: Knowledge
  personal: readonly PersonalValue[]
}>

import { names } from '../../core/names.ts'
import type { Demand } from '../../knowledge/knowledge.ts'
import { labelled } from './finding.ts'
import { type Page, paragraph } from './page.ts'
import { words } from './words.ts'

const kinds = {
  requirement: { en: 'requirement', zh: '要求' },
  prohibition: { en: 'prohibition', zh: '禁止' },
  limit: { en: 'limit', zh: '限制' },
  material: { en: 'material', zh: '材料' },
  advice: { en: 'advice', zh: '建议' },
} as const

/** One requirement: what it asks, what judges it, and who says so. */
export const demandLines = (page: Page, demand: Demand): void => {
  const { style } = page
  const judged = demand.rule ?? page.word(words.sections.manual)
  page.lines.push(
    `  ${style.bold(`${demand.layer}/${demand.id}`)}  ${style.dim(`${page.word(kinds[demand.kind])} · ${judged}`)}`,
  )
  paragraph(page, demand.text, { indent: 4 })
  if (demand.note !== undefined) labelled(page, words.labels.note, demand.note)
  const confidence = names.confidences[demand.confidence]
  for (const { publisher, title, url, date } of demand.sources)
    page.lines.push(
      style.dim(`    ${publisher}, ${title}${date === undefined ? '' : ` (${date})`}${url === null ? '' : ` ${url}`}`),
    )
  page.lines.push(
    style.dim(`    ${page.word({ en: `confidence: ${confidence.en}`, zh: `可信度：${confidence.zh}` })}`),
    '',
  )
}

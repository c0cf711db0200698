import { join } from '../../core/text.ts'
import { areaOf } from '../../knowledge/area.ts'
import type { Demand, IndexEntry } from '../../knowledge/knowledge.ts'
import { areas } from '../../knowledge/requirement.ts'
import { demandLines } from '../../report/text/demand.ts'
import { blank, heading, type Page, paragraph } from '../../report/text/page.ts'
import { table } from '../../report/text/tables.ts'
import { words } from '../../report/text/words.ts'
import type { Io } from '../io.ts'
import type { Output } from '../output.ts'
import { pageFor, print, printJson } from './catalogue.ts'

export type Flags = Readonly<{ format: 'text' | 'json' }>

const heads = {
  id: { en: 'id', zh: '标识' },
  name: { en: 'name', zh: '名称' },
  requirements: { en: 'requirements', zh: '要求' },
  checked: { en: 'checked', zh: '自动检查' },
  manual: { en: 'by hand', zh: '人工' },
  oldest: { en: 'oldest source', zh: '最早来源' },
  asOf: { en: 'as of', zh: '截至' },
}

/** The table of all provinces or providers, and which are not covered. */
export const list = (
  entries: readonly IndexEntry[],
  flags: Flags,
  output: Output,
  io: Io,
  missing: readonly { id: string; name: { en: string; zh: string } }[],
): number => {
  if (flags.format === 'json') return printJson(entries, io)
  const page = pageFor(output)
  table(page, [
    Object.values(heads).map((head) => page.word(head)),
    ...entries.map(({ id, name, requirements, checked, manual, oldestSource, asOf }) => [
      id,
      page.word(name),
      ...[requirements, checked, manual].map(String),
      oldestSource ?? '–',
      asOf,
    ]),
  ])
  if (missing.length > 0) {
    blank(page)
    paragraph(page, {
      en: `Not covered yet: ${join(missing.map(({ name }) => name)).en}.`,
      zh: `尚未收录：${join(missing.map(({ name }) => name)).zh}。`,
    })
  }
  return print(page, io)
}

/** Requirements by the room of the report in which they are shown. */
export const demandsIn = (page: Page, demands: readonly Demand[], io: Io): number => {
  for (const area of areas) {
    const own = demands.filter((demand) => areaOf(demand) === area)
    if (own.length === 0) continue
    blank(page)
    heading(page, words.areas[area])
    for (const demand of own) demandLines(page, demand)
  }
  return print(page, io)
}

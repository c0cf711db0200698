import * as z from 'zod'
import type { Day } from '../../core/day.ts'
import { names } from '../../core/names.ts'
import { quote } from '../../core/quote.ts'
import type { Text } from '../../core/text.ts'
import { DayText } from '../../knowledge/requirement.ts'
import { defineRule } from '../define.ts'

const params = z.strictObject({
  /** Filings before this day are claimed. */
  claimBefore: DayText.optional(),
  /** First and last day of the filings that are imported. */
  importFrom: DayText.optional(),
  importUntil: DayText.optional(),
})
type Window = Readonly<{ holds: (day: Day) => boolean; text: Text }>

const windows = ({ claimBefore, importFrom, importUntil }: z.output<typeof params>) => ({
  claim: claimBefore === undefined ? undefined : before(claimBefore),
  import: importFrom === undefined || importUntil === undefined ? undefined : between(importFrom, importUntil),
})
const before = (end: Day): Window => ({
  holds: (day) => day < end,
  text: { en: `before ${end}`, zh: `${end} 之前` },
})
const between = (from: Day, until: Day): Window => ({
  holds: (day) => day >= from && day <= until,
  text: { en: `from ${from} to ${until}`, zh: `${from} 至 ${until} 期间` },
})

export const claimOrImportWindow = defineRule({
  id: 'filing/claim-or-import-window',
  title: { en: 'The filing is of the time that can be claimed or imported', zh: '备案时间在可认领或导入的期间内' },
  remedy: {
    en: 'Look up the day of the filing, and ask the provider how to bring it into the account.',
    zh: '请核对原备案日期，并向接入商咨询如何将该备案转入账号。',
  },
  each: 'filing',
  params,
  needs: ['filingType'],
  wants: ['filedOn'],
  check: ({ filingType, filedOn }, given) => {
    if (filingType !== 'claim' && filingType !== 'import') return []
    const window = windows(given)[filingType]
    if (window === undefined) return []
    if (filedOn === undefined) return [{ missing: ['/filing/filedOn'] }]
    if (window.holds(filedOn)) return []
    const other = filingType === 'claim' ? 'import' : 'claim'
    const { en, zh } = names.filingTypes[filingType]
    const better = names.filingTypes[other]
    return [
      {
        at: 'filedOn',
        message: {
          en: `The type “${en}” is for filings made ${window.text.en}; this one was made on ${quote(filedOn)}.`,
          zh: `“${zh}”只适用于 ${window.text.zh}的备案，该备案的日期为 ${quote(filedOn)}。`,
        },
        ...(windows(given)[other]?.holds(filedOn)
          ? {
              remedy: {
                en: `Set the type to “${better.en}”, which is for filings of that time.`,
                zh: `请将备案类型改为“${better.zh}”，该时间的备案适用此类型。`,
              },
            }
          : {}),
      },
    ]
  },
})

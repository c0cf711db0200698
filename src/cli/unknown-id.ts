import { quote } from '../core/quote.ts'
import { join } from '../core/text.ts'
import { likely } from '../manifest/schema-problems.ts'
import { UsageError } from './usage-error.ts'

const kinds = { region: { en: 'province', zh: '省份' }, provider: { en: 'provider', zh: '接入商' } } as const

/** An id that we have no knowledge of: a known one that is not covered yet, or a misspelt one. */
export const unknownId = (
  id: string,
  kind: keyof typeof kinds,
  all: readonly string[],
  covered: readonly string[],
): UsageError => {
  const what = kinds[kind]
  if (all.includes(id))
    return new UsageError({
      en: `The ${what.en} ${quote(id)} is not covered yet. Covered: ${join([...covered]).en}.`,
      zh: `尚未收录${what.zh} ${quote(id)}。已收录：${join([...covered]).zh}。`,
    })
  const near = likely(id, all)
  return new UsageError({
    en: `There is no ${what.en} ${quote(id)}. ${near === undefined ? `Use one of: ${join([...all]).en}.` : `Did you mean ${near}?`}`,
    zh: `没有名为 ${quote(id)} 的${what.zh}。${near === undefined ? `可选：${join([...all]).zh}。` : `是否想用 ${near}？`}`,
  })
}

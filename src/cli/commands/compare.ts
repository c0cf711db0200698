import { dayInChina } from '../../core/day.ts'
import { quote } from '../../core/quote.ts'
import type { Text } from '../../core/text.ts'
import { daysAgo, newestSource } from '../../knowledge/age.ts'
import { differenceOf } from '../../knowledge/difference.ts'
import type { Demand, ProvinceKnowledge } from '../../knowledge/knowledge.ts'
import { loadIndex, loadNation, loadProvince } from '../../knowledge/load.ts'
import { demandLines } from '../../report/text/demand.ts'
import { heading, paragraph } from '../../report/text/page.ts'
import { table } from '../../report/text/tables.ts'
import { words } from '../../report/text/words.ts'
import type { Io } from '../io.ts'
import type { Output } from '../output.ts'
import { unknownId } from '../unknown-id.ts'
import { UsageError } from '../usage-error.ts'
import { allDemands, pageFor, print, printJson } from './catalogue.ts'
import type { Flags } from './layer-pages.ts'

/** A province that is covered; an error with a suggestion for any other word. */
export const provinceOf = (slug: string): ProvinceKnowledge => {
  const province = loadProvince(slug)
  if (province !== undefined) return province
  const all = loadNation().tables.regions.regions.map(({ id }) => id)
  throw unknownId(
    slug,
    'region',
    all,
    loadIndex().provinces.map(({ id }) => id),
  )
}

/** `icp regions --diff A B`: what two provinces ask differently. */
export const diff = (slugs: readonly string[], flags: Flags, output: Output, io: Io): number => {
  const [one, other, ...more] = slugs
  if (one === undefined || other === undefined || more.length > 0)
    throw new UsageError({
      en: '--diff takes two provinces, such as --diff fujian zhejiang.',
      zh: '--diff 需要两个省份，例如 --diff fujian zhejiang。',
    })
  const [first, second] = [provinceOf(one), provinceOf(other)]
  const difference = differenceOf(first.demands, second.demands)
  if (flags.format === 'json') return printJson(difference, io)
  const page = pageFor(output)
  const only = (name: Text): Text => ({ en: `Only ${name.en}`, zh: `仅${name.zh}` })
  const section = (title: Text, demands: readonly Demand[]): void => {
    if (demands.length === 0) return
    heading(page, title)
    for (const demand of demands) demandLines(page, demand)
  }
  section(only(first.name), difference.onlyFirst)
  section(only(second.name), difference.onlySecond)
  section(
    { en: 'Both, in another way', zh: '两省均有但不同' },
    difference.differing.flatMap((pair) => [pair.first, pair.second]),
  )
  return print(page, io)
}

/** `icp regions --stale AGE`: requirements whose newest source is older than that, or has no date. */
export const stale = (age: string, flags: Flags, output: Output, io: Io): number => {
  const limit = daysAgo(age, dayInChina(io.now()))
  if (limit === undefined)
    throw new UsageError({
      en: `--stale takes an age such as 2y, 18m or 90d, not ${quote(age)}.`,
      zh: `--stale 需为时长，例如 2y、18m、90d，而不是 ${quote(age)}。`,
    })
  const old = allDemands()
    .map((demand) => ({
      requirement: `${demand.layer}/${demand.id}`,
      newestSource: newestSource(demand),
      text: demand.text,
    }))
    .filter(({ newestSource: day }) => day === null || day < limit)
    .sort((one, two) => ((one.newestSource ?? '') < (two.newestSource ?? '') ? -1 : 1))
  if (flags.format === 'json') return printJson(old, io)
  const page = pageFor(output)
  table(
    page,
    old.map(({ requirement, newestSource: day }) => [day ?? page.word(words.noDate), requirement]),
  )
  paragraph(page, {
    en: `${old.length} requirements have no source of ${limit} or later.`,
    zh: `共 ${old.length} 条要求没有 ${limit} 及以后的来源。`,
  })
  return print(page, io)
}

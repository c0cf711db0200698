import { join } from '../../core/text.ts'
import type { Demand, IndexEntry } from '../../knowledge/knowledge.ts'
import { loadIndex, loadNation, loadProvider, loadProvince } from '../../knowledge/load.ts'
import { demandLines } from '../../report/text/demand.ts'
import { blank, paragraph } from '../../report/text/page.ts'
import { table } from '../../report/text/tables.ts'
import type { Io } from '../io.ts'
import type { Output } from '../output.ts'
import { unknownId } from '../unknown-id.ts'
import { pageFor, print, printJson } from './catalogue.ts'

type Flags = Readonly<{ format: 'text' | 'json' }>

const heads = {
  id: { en: 'id', zh: '标识' },
  name: { en: 'name', zh: '名称' },
  requirements: { en: 'requirements', zh: '要求' },
  checked: { en: 'checked', zh: '自动检查' },
  manual: { en: 'by hand', zh: '人工' },
  oldest: { en: 'oldest source', zh: '最早来源' },
  asOf: { en: 'as of', zh: '截至' },
}

const list = (
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

/** `icp regions [SLUG]`: the provinces, or what one of them asks. */
export const regions = (slug: string | undefined, flags: Flags, output: Output, io: Io): number => {
  const { provinces } = loadIndex()
  const all = loadNation().tables.regions.regions
  if (slug === undefined)
    return list(
      provinces,
      flags,
      output,
      io,
      all.filter(({ id }) => !provinces.some((province) => province.id === id)),
    )
  const province = loadProvince(slug)
  if (province === undefined)
    throw unknownId(
      slug,
      'region',
      all.map(({ id }) => id),
      provinces.map(({ id }) => id),
    )
  if (flags.format === 'json') return printJson(province, io)
  const page = pageFor(output)
  page.lines.push(page.style.bold(`${page.word(province.name)} (${slug})`))
  page.lines.push(`  ${page.word(province.authority)}`)
  return demandsIn(page, province.demands, io)
}

/** `icp providers [ID]`: the cloud providers, or what one of them asks. */
export const providers = (id: string | undefined, flags: Flags, output: Output, io: Io): number => {
  const index = loadIndex()
  const all = loadNation().tables.providers.providers
  if (id === undefined)
    return list(
      index.providers,
      flags,
      output,
      io,
      all.filter((each) => !index.providers.some((provider) => provider.id === each.id)),
    )
  const provider = loadProvider(id)
  if (provider === undefined)
    throw unknownId(
      id,
      'provider',
      all.map((each) => each.id),
      index.providers.map((each) => each.id),
    )
  if (flags.format === 'json') return printJson(provider, io)
  const page = pageFor(output)
  page.lines.push(page.style.bold(`${page.word(provider.name)} (${id})`))
  blank(page)
  const months = (count: number | null): string => (count === null ? '–' : String(count))
  table(page, [
    [
      { en: 'product', zh: '产品' },
      { en: 'id', zh: '标识' },
      { en: 'months', zh: '月数' },
      { en: 'filings', zh: '可备案数' },
    ].map((head) => page.word(head)),
    ...provider.products.map((product) => [
      page.word(product.name),
      product.id,
      months(product.months),
      product.quota.count === null
        ? '–'
        : `${product.quota.count} / ${page.word(product.quota.per === 'account' ? { en: 'account', zh: '账号' } : { en: 'instance', zh: '实例' })}`,
    ]),
  ])
  return demandsIn(page, provider.demands, io)
}

const demandsIn = (page: ReturnType<typeof pageFor>, demands: readonly Demand[], io: Io): number => {
  blank(page)
  for (const demand of demands) demandLines(page, demand)
  return print(page, io)
}

import { loadIndex, loadNation, loadProvider } from '../../knowledge/load.ts'
import { blank } from '../../report/text/page.ts'
import { table } from '../../report/text/tables.ts'
import type { Io } from '../io.ts'
import type { Output } from '../output.ts'
import { unknownId } from '../unknown-id.ts'
import { pageFor, printJson } from './catalogue.ts'
import { demandsIn, type Flags, list } from './layer-pages.ts'

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

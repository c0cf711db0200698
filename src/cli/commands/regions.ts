import { loadIndex, loadNation } from '../../knowledge/load.ts'
import type { Io } from '../io.ts'
import type { Output } from '../output.ts'
import { pageFor, printJson } from './catalogue.ts'
import { diff, provinceOf, stale } from './compare.ts'
import { demandsIn, type Flags, list } from './layer-pages.ts'

/** `icp regions [SLUG]`: the provinces, or what one of them asks. */
export const regions = (
  slug: string | undefined,
  flags: Flags & Readonly<{ diff?: readonly string[]; stale?: string }>,
  output: Output,
  io: Io,
): number => {
  if (flags.diff !== undefined) return diff(flags.diff, flags, output, io)
  if (flags.stale !== undefined) return stale(flags.stale, flags, output, io)
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
  const province = provinceOf(slug)
  if (flags.format === 'json') return printJson(province, io)
  const page = pageFor(output)
  page.lines.push(page.style.bold(`${page.word(province.name)} (${slug})`))
  page.lines.push(`  ${page.word(province.authority)}`)
  return demandsIn(page, province.demands, io)
}

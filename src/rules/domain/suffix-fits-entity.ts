import * as z from 'zod'
import { quote } from '../../core/quote.ts'
import { either, join } from '../../core/text.ts'
import { defineRule } from '../define.ts'

/** In Unicode form, without a dot in front. */
const suffixes = z.array(z.string().min(2)).min(1).optional()

export const suffixFitsEntity = defineRule({
  id: 'domain/suffix-fits-entity',
  title: { en: 'The suffix may be used by this kind of entity', zh: '域名后缀与主办单位性质相符' },
  remedy: {
    en: 'File with a domain under a suffix that this kind of entity may use.',
    zh: '请换用与主办单位性质相符的域名后缀。',
  },
  each: 'domain',
  params: z.strictObject({
    /** The entity has to use one of these. */
    only: suffixes,
    refused: suffixes,
  }),
  needs: ['validHost', 'suffixListing', 'entityType'],
  check: ({ validHost: host, suffixListing: listing, entityType }, { only, refused }, { lookup }) => {
    const full = host.labels.join('.')
    const domain = quote(host.text)
    const kind = lookup.entityType(entityType)
    const written = (list: readonly string[]) => list.map((each) => `“${quote(`.${each}`)}”`)
    const under = (suffix: string) => full.endsWith(`.${suffix}`)
    if (only !== undefined && !only.some(under)) {
      const wanted = either(written(only))
      return [
        {
          at: 'validHost',
          message: {
            en: `${domain} does not end in ${wanted.en}, which this entity (${kind.en}) has to use.`,
            zh: `${domain} 的后缀不符合要求，${kind.zh}须使用${wanted.zh}。`,
          },
        },
      ]
    }
    const hit = refused?.find(under)
    if (hit !== undefined)
      return [
        {
          at: 'validHost',
          message: {
            en: `${domain} ends in ${quote(`.${hit}`)}, which is not accepted from this entity (${kind.en}).`,
            zh: `${domain} 使用后缀 ${quote(`.${hit}`)}，不受理${kind.zh}以该后缀备案。`,
          },
        },
      ]
    if (only !== undefined || refused !== undefined) return []
    const reserved = [listing.row, listing.second].find(
      (row) => row?.status === 'restricted' && row.entities !== undefined && !row.entities.includes(entityType),
    )
    if (reserved === undefined) return []
    const allowed = join((reserved.entities ?? []).map(lookup.entityType))
    return [
      {
        at: 'validHost',
        message: {
          en: `${quote(`.${reserved.suffix}`)} is reserved for: ${allowed.en}; this entity is: ${kind.en}.`,
          zh: `后缀 ${quote(`.${reserved.suffix}`)} 仅限${allowed.zh}使用，本主办单位性质为${kind.zh}。`,
        },
        confidence: reserved.confidence,
        sources: reserved.sources.flatMap((id) => listing.sources[id] ?? []),
      },
    ]
  },
})

import * as z from 'zod'
import { quote } from '../../core/quote.ts'
import { sentences } from '../../core/text.ts'
import { defineRule } from '../define.ts'

export const approvedSuffix = defineRule({
  id: 'domain/approved-suffix',
  title: { en: 'MIIT approved the suffix of the domain', zh: '域名后缀已获工信部批复' },
  remedy: {
    en: 'File with a domain under an approved suffix.',
    zh: '请换用后缀已获批复的域名备案。',
  },
  each: 'domain',
  params: z.strictObject({}),
  needs: ['suffixListing', 'validHost'],
  check: ({ suffixListing: listing, validHost: host }) => {
    const { row, second, unlisted, evidence, register } = listing
    const sources = (ids: readonly string[]) => ids.flatMap((id) => listing.sources[id] ?? [])
    const suffix = quote(`.${listing.suffix}`)
    if (row === undefined)
      return [
        {
          at: 'suffixListing',
          message: sentences({ en: `The domain ends in ${suffix}.`, zh: `该域名使用后缀 ${suffix}。` }, unlisted.text),
          remedy: {
            en: `Look ${suffix} up in the register (${register}); if it is not there, file with another domain.`,
            zh: `请在公示系统（${register}）查询 ${suffix}；查不到的，换用其他域名备案。`,
          },
          confidence: unlisted.confidence,
          sources: sources(unlisted.sources),
        },
      ]
    if (row.status === 'brand' || row.status === 'not-approved')
      return [
        {
          at: 'suffixListing',
          message: sentences(
            row.status === 'brand'
              ? {
                  en: `The suffix ${suffix} belongs to a brand; a filing needs one that is open to registration.`,
                  zh: `后缀 ${suffix} 属于品牌专用，备案须使用开放注册的后缀。`,
                }
              : {
                  en: `The suffix ${suffix} is not approved by MIIT (as of ${evidence.notApproved}); a filing needs an approved one.`,
                  zh: `后缀 ${suffix} 未获工信部批复（截至 ${evidence.notApproved}），备案须使用已获批复的后缀。`,
                },
            row.note,
          ),
          confidence: row.confidence,
          sources: sources(row.sources),
        },
      ]
    if (second?.status !== 'private' || host.isRegistrable) return []
    const zone = quote(`.${second.suffix}`)
    return [
      {
        at: 'suffixListing',
        message: sentences(
          {
            en: `${quote(host.text)} lies in the private zone ${zone}, not directly under the approved suffix ${suffix}.`,
            zh: `${quote(host.text)} 属于私营二级域 ${zone}，并非直接注册在已获批复的后缀 ${suffix} 下。`,
          },
          second.note,
        ),
        confidence: second.confidence,
        sources: sources(second.sources),
      },
    ]
  },
})

import * as z from 'zod'
import type { Text } from '../../core/text.ts'
import { defineRule, type Judgement } from '../define.ts'
import { fits, Pattern } from '../pattern.ts'
import * as texts from './address-texts.ts'

const levels = ['region', 'city', 'district'] as const
type Part = texts.Part

const place = (part: Part): string => `/entity/address/${part}`

export const address = defineRule({
  id: 'entity/address',
  title: { en: 'The postal address is complete and in the right place', zh: '通信地址完整且符合要求' },
  remedy: {
    en: 'Write the address where post reaches the entity, in the form that is asked for.',
    zh: '请按要求填写可收到信函的通信地址。',
  },
  each: 'entity',
  params: z.strictObject({
    /** Parts that may not be left blank. */
    parts: z.array(z.enum(texts.parts)).optional(),
    /** Parts that are the same as in the address on the certificate. */
    sameAsCertificate: z.array(z.enum(levels)).optional(),
    /** An individual's address is compared too. */
    individuals: z.literal(true).optional(),
    region: z.literal('filing-region').optional(),
    detailPattern: Pattern.optional(),
    refusedPattern: Pattern.optional(),
    /** Words that stand for no real place. */
    refusedWords: z.array(z.string()).optional(),
    /** Districts by names that are not used, and what is written for them. */
    districts: z.record(z.string(), z.string()).optional(),
  }),
  needs: ['postalAddress', 'certificatePlace'],
  wants: ['entityType', 'region'],
  check: ({ postalAddress, certificatePlace, entityType, region }, params, { lookup }) => {
    /** Judges a part; one that is not given is asked for. */
    const judge = (part: Part, defect: (value: string) => Text | undefined): Judgement<never> => {
      const value = postalAddress[part]
      if (value === undefined) return [{ missing: [place(part)] }]
      const message = defect(value)
      return message === undefined ? [] : [{ at: { pointer: place(part) }, message }]
    }
    const compare = (part: (typeof levels)[number], other: string | undefined, from: string, whose: Text) => {
      if (other === undefined) return [{ missing: [from] }]
      const show = part === 'region' ? lookup.region : texts.literal
      return judge(part, (value) =>
        (part === 'region' ? value === other : texts.samePlace(value, other))
          ? undefined
          : texts.differs(part, show(value), show(other), whose),
      )
    }
    const { sameAsCertificate = [], detailPattern, refusedPattern, refusedWords, districts } = params
    const shared = entityType === 'individual' && !params.individuals ? [] : sameAsCertificate
    // Addresses in the municipalities are often written without a city.
    const worded = texts.parts.filter(
      (part) => part !== 'region' && (part !== 'city' || postalAddress.city !== undefined),
    )
    return [
      ...(params.parts ?? []).flatMap((part) => judge(part, (value) => texts.blank(part, value))),
      ...(params.region === undefined ? [] : compare('region', region, '/filing/region', texts.filing)),
      ...shared.flatMap((part) =>
        compare(part, certificatePlace[part], `/entity/certificate/${part}`, texts.certificate),
      ),
      ...(detailPattern
        ? judge('detail', (value) => (fits(detailPattern, value) ? undefined : texts.wrong(value, detailPattern.form)))
        : []),
      ...(refusedPattern
        ? judge('detail', (value) =>
            fits(refusedPattern, value) ? texts.wrong(value, refusedPattern.form) : undefined,
          )
        : []),
      ...(refusedWords ? worded.flatMap((part) => judge(part, (value) => texts.refused(value, refusedWords))) : []),
      ...(districts ? judge('district', (value) => texts.renamed(value, districts)) : []),
    ]
  },
})

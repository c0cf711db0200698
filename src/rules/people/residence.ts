import * as z from 'zod'
import { names } from '../../core/names.ts'
import type { Pointer } from '../../core/pointer.ts'
import { either, type Text } from '../../core/text.ts'
import * as words from '../../core/vocabulary.ts'
import type { FactValue } from '../../facts/catalogue.ts'
import { type Context, defineRule, type Gap, type Problem } from '../define.ts'
import { validityFault } from '../validity.ts'

const kind = z.enum(words.residencePermitKinds)

export const residence = defineRule({
  id: 'people/residence',
  title: { en: 'The person has the proof of residence that is asked for', zh: '居住证明符合要求' },
  remedy: {
    en: 'Obtain such a proof of residence first and enter it under residencePermit.',
    zh: '请先取得符合要求的居住证明，并在 residencePermit 中填写。',
  },
  each: 'person',
  params: z.strictObject({
    kinds: z.array(kind).min(1).optional(),
    refusedKinds: z.array(kind).min(1).optional(),
    region: z.literal('filing-region').optional(),
    /** What must be left at submission. */
    months: z.int().min(1).optional(),
  }),
  needs: ['residencePermit', 'submitOn'],
  wants: ['region'],
  check: ({ residencePermit: permit, submitOn, region }, params, context) => {
    if (permit === null) return [{ at: 'residencePermit', message: lacking(params) }]
    return [
      ...kindFault(permit, params, context),
      ...(params.region === undefined ? [] : regionFault(permit, region, context)),
      ...endFault(permit, submitOn, params.months, context.pointer),
    ]
  },
})

type Permit = NonNullable<FactValue<'residencePermit'>>
type Kind = z.output<typeof kind>
type Findings = readonly (Problem<'residencePermit'> | Gap)[]
type Kinds = Readonly<{ kinds?: readonly Kind[] | undefined; refusedKinds?: readonly Kind[] | undefined }>

const acceptedKinds = ({ kinds = words.residencePermitKinds, refusedKinds = [] }: Kinds): readonly Kind[] =>
  kinds.filter((each) => !refusedKinds.includes(each))

const lacking = (kinds: Kinds): Text => {
  const accepted = acceptedKinds(kinds)
  if (accepted.length === words.residencePermitKinds.length)
    return { en: 'No proof of residence is given, and one is needed.', zh: '未填写居住证明，须提供。' }
  const wanted = either(accepted.map((each) => names.residencePermitKinds[each]))
  return {
    en: `No proof of residence is given; accepted: ${wanted.en}.`,
    zh: `未填写居住证明，须提供${wanted.zh}。`,
  }
}

const kindFault = (permit: Permit, kinds: Kinds, { pointer }: Context): Findings => {
  const accepted = acceptedKinds(kinds)
  if (accepted.length === words.residencePermitKinds.length) return []
  const at = `${pointer}/residencePermit/kind`
  if (permit.kind === undefined) return [{ missing: [at] }]
  if (accepted.includes(permit.kind)) return []
  const own = names.residencePermitKinds[permit.kind]
  const wanted = either(accepted.map((each) => names.residencePermitKinds[each]))
  const message = {
    en: `The proof of residence is given as ${own.en}; accepted: ${wanted.en}.`,
    zh: `居住证明为${own.zh}，须为${wanted.zh}。`,
  }
  return [{ at: 'residencePermit', message }]
}

const regionFault = (permit: Permit, region: string | undefined, { pointer, lookup }: Context): Findings => {
  const missing = [
    ...(permit.region === undefined ? [`${pointer}/residencePermit/region`] : []),
    ...(region === undefined ? ['/filing/region'] : []),
  ]
  if (permit.region === undefined || region === undefined) return [{ missing }]
  if (permit.region === region) return []
  const message = {
    en: `The proof of residence is of ${lookup.region(permit.region).en}; it has to be of ${lookup.region(region).en}.`,
    zh: `居住证明由${lookup.region(permit.region).zh}出具，须为${lookup.region(region).zh}的居住证明。`,
  }
  return [{ at: 'residencePermit', message }]
}

const endFault = ({ validUntil }: Permit, submitOn: string, months: number | undefined, at: Pointer): Findings => {
  if (validUntil === undefined) {
    const message = {
      en: 'The last day of the proof of residence is not given; write long-term for a paper that has none.',
      zh: '未填写居住证明的有效期；没有期限的请填 long-term。',
    }
    return [{ missing: [`${at}/residencePermit/validUntil`], message }]
  }
  const message = validityFault({ en: 'The proof of residence', zh: '居住证明' }, validUntil, submitOn, { months })
  return message === undefined ? [] : [{ at: 'residencePermit', message }]
}

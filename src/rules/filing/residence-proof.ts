import type { Day } from '../../core/day.ts'
import { names } from '../../core/names.ts'
import { quote } from '../../core/quote.ts'
import { either, type Text } from '../../core/text.ts'
import type { Person } from '../../manifest/schema.ts'
import type { Lookup } from '../lookup.ts'

type Permit = NonNullable<Person['residencePermit']>
type Kind = NonNullable<Permit['kind']>

/** What the province asks of a proof of residence. */
type Asked = Readonly<{
  /** Any kind where absent. */
  kinds: readonly Kind[] | undefined
  region: string
  /** The day on which it has to be valid still. */
  until: Day
}>

/** The kinds that are asked for, as people name them. */
export const askedKinds = ({ kinds }: Pick<Asked, 'kinds'>): Text =>
  kinds === undefined
    ? { en: 'a proof of residence', zh: '居住证明' }
    : either(kinds.map((kind) => names.residencePermitKinds[kind]))

/** What is wrong with a proof of residence, if anything. */
export const proofDefect = (permit: Permit | null, asked: Asked, lookup: Lookup): Text | undefined => {
  const wanted = askedKinds(asked)
  if (permit === null) return { en: `needed is ${wanted.en}, and none is given`, zh: `须提供${wanted.zh}，目前未填写` }
  const { kind, region, validUntil: last } = permit
  if (kind !== undefined && asked.kinds !== undefined && !asked.kinds.includes(kind)) {
    const has = names.residencePermitKinds[kind]
    return { en: `needed is ${wanted.en}, and given is ${has.en}`, zh: `须提供${wanted.zh}，所填为${has.zh}` }
  }
  if (region !== undefined && region !== asked.region) {
    const [has, should] = [lookup.region(region), lookup.region(asked.region)]
    return {
      en: `the proof of residence is of ${has.en}, it has to be of ${should.en}`,
      zh: `所填居住证明属于${has.zh}，须为${should.zh}的居住证明`,
    }
  }
  return last === undefined || last === 'long-term' || last >= asked.until
    ? undefined
    : {
        en: `the proof of residence ends on ${quote(last)}, it has to be valid until ${asked.until} at least`,
        zh: `居住证明有效期至 ${quote(last)}，至少须有效至 ${asked.until}`,
      }
}

/** The fields without which a proof cannot be judged. */
export const openFields = (permit: Permit | null, { kinds }: Asked): readonly (keyof Permit)[] => {
  const needed: readonly (keyof Permit)[] =
    kinds === undefined ? ['region', 'validUntil'] : ['kind', 'region', 'validUntil']
  return needed.filter((key) => permit?.[key] === undefined)
}

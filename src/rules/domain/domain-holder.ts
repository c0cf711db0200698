import { names } from '../../core/names.ts'
import { sameName } from '../../core/names-alike.ts'
import type { Pointer } from '../../core/pointer.ts'
import { quote } from '../../core/quote.ts'
import { each, either, type Text } from '../../core/text.ts'
import type { holderRelations } from '../../core/vocabulary.ts'
import { type Identity, sameNumber } from '../../facts/holder.ts'
import type { Lookup } from '../lookup.ts'

type Relation = (typeof holderRelations)[number]

const parts = {
  name: { en: 'name', zh: '名称', same: sameName },
  type: { en: 'certificate type', zh: '证件类型', same: (one: string, other: string) => one === other },
  number: { en: 'certificate number', zh: '证件号码', same: sameNumber },
} as const

/** How the holder differs from whom it should be, and the fields that the comparison lacks. */
export const compare = (
  found: Identity,
  wanted: Identity,
  lookup: Lookup,
): Readonly<{ differences: readonly Text[]; missing: readonly Pointer[] }> => {
  const differences: Text[] = []
  const missing: Pointer[] = []
  for (const key of ['name', 'type', 'number'] as const) {
    const { en, zh, same } = parts[key]
    const { value: is } = found[key]
    const { value: should } = wanted[key]
    if (is === undefined) missing.push(found[key].pointer)
    if (should === undefined) missing.push(wanted[key].pointer)
    if (is === undefined || should === undefined || same(is, should)) continue
    const show = (value: string): Text =>
      key === 'type' ? lookup.certificate(value) : { en: quote(value), zh: quote(value) }
    differences.push({
      en: `its ${en} is “${show(is).en}”, not “${show(should).en}”`,
      zh: `${zh}为“${show(is).zh}”，应为“${show(should).zh}”`,
    })
  }
  return { differences, missing }
}

export const differing = (who: Text, differences: readonly Text[]): Text => {
  const list = each((language) => differences.map((one) => one[language]).join(language === 'en' ? '; ' : '；'))
  return {
    en: `The domain holder differs from the ${who.en}: ${list.en}.`,
    zh: `域名持有者与${who.zh}不一致：${list.zh}。`,
  }
}

const shown = (holder: string | undefined): Text =>
  holder === undefined ? { en: '', zh: '' } : { en: ` “${quote(holder)}”`, zh: `“${quote(holder)}”` }
const oneOf = (relations: readonly Relation[]): Text => either(relations.map((one) => names.holderRelations[one]))

export const notAccepted = (holder: string | undefined, relation: Relation, accepted: readonly Relation[]): Text => {
  const [is, should] = [names.holderRelations[relation], oneOf(accepted)]
  return {
    en: `The domain holder${shown(holder).en} is declared as: ${is.en}; it has to be: ${should.en}.`,
    zh: `域名持有者${shown(holder).zh}与主办单位的关系为“${is.zh}”，须为${should.zh}。`,
  }
}

export const acceptedInPlaces = (holder: string | undefined, relation: Relation, sure: readonly Relation[]): Text => {
  const [is, everywhere] = [names.holderRelations[relation], oneOf(sure)]
  return {
    en: `The domain is held by: ${is.en}${shown(holder).en}; without further proof only this is accepted everywhere: ${everywhere.en}.`,
    zh: `域名持有者为${is.zh}${shown(holder).zh}；持有者为${everywhere.zh}的才普遍受理，否则可能须另附证明或不予受理。`,
  }
}

import { readable } from '../../core/pointer.ts'
import { quote } from '../../core/quote.ts'
import { join, sentences, type Text } from '../../core/text.ts'
import type { FactValue } from '../../facts/catalogue.ts'
import type { Gap } from '../define.ts'
import type { Lookup } from '../lookup.ts'
import { search } from '../material/prepared.ts'

type Papers = Readonly<{
  preparedMaterials?: FactValue<'preparedMaterials'>
  materialHolders?: FactValue<'materialHolders'>
}>

/**
 * Whether a paper makes good for a person who would not be accepted otherwise: nothing where it does, the gap where
 * that cannot be told, and else the words for what is to be prepared.
 */
export const elsePaper = (
  who: Readonly<{ key: string; person: Readonly<{ name?: string | undefined }> }>,
  message: Text,
  material: string,
  { preparedMaterials, materialHolders = [] }: Papers,
  lookup: Lookup,
): 'offered' | Gap | Readonly<{ paper: Text }> => {
  const { en, zh } = lookup.material(material)
  const person = quote(who.person.name ?? who.key)
  const open = (missing: readonly string[], hint: Text): Gap => ({ missing, message: sentences(message, hint) })
  if (preparedMaterials === undefined) {
    return open(['/materials'], {
      en: `Else this paper is needed: ${en}. List what you have prepared.`,
      zh: `否则须提供“${zh}”，请列出已准备的材料。`,
    })
  }
  const holder = materialHolders.find(({ kind, name }) => kind === 'person' && name === who.key)
  const found = search(preparedMaterials, [material], holder)
  if (found.state === 'offered') return 'offered'
  if (found.state === 'absent') return { paper: { en: `${en}, for ${person}`, zh: `${person}的“${zh}”` } }
  const places = join(found.missing.map(readable))
  return open(found.missing, {
    en: `Else this paper is needed: ${en}. One is listed that does not say for whom it is (${places.en}).`,
    zh: `否则须提供“${zh}”；清单中的该材料未注明对应人员（${places.zh}）。`,
  })
}

import { normalizeName } from '../../core/names-alike.ts'
import type { Pointer } from '../../core/pointer.ts'
import { quote } from '../../core/quote.ts'
import type { Text } from '../../core/text.ts'
import type { FactValue } from '../../facts/catalogue.ts'

/** Fields in which a word can call for a paper. */
export const wordFields = ['entity-name', 'business-scope', 'service-name', 'description', 'remarks'] as const

type Wordings = FactValue<'materialWordings'>
type Trigger = Readonly<
  { state: 'found'; because: Text } | { state: 'none' } | { state: 'open'; missing: readonly Pointer[] }
>

/** Where one of the words occurs: in the entity's texts, and in those of the service or, elsewhere, of any service. */
export const triggerOf = (
  wordings: Wordings,
  words: readonly string[],
  places: readonly (typeof wordFields)[number][],
  subject: Pointer,
): Trigger => {
  const own = wordings.filter(
    ({ of, field }) =>
      places.some((place) => place === field) &&
      (of === '/entity' || !subject.startsWith('/services/') || `${subject}/`.startsWith(`${of}/`)),
  )
  for (const { text } of own) {
    const word =
      text === undefined ? undefined : words.find((each) => normalizeName(text).includes(normalizeName(each)))
    if (word !== undefined) {
      return {
        state: 'found',
        because: { en: `, asked for because of the word ${quote(word)}`, zh: `（因含有“${quote(word)}”字样）` },
      }
    }
  }
  const missing = own.filter(({ text }) => text === undefined).map(({ pointer }) => pointer)
  return missing.length > 0 ? { state: 'open', missing } : { state: 'none' }
}

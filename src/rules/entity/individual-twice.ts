import { normalizeNumber } from '../../core/check-digits.ts'
import { sameName } from '../../core/names-alike.ts'
import { quote } from '../../core/quote.ts'
import { each, type Text } from '../../core/text.ts'
import type { FactValue } from '../../facts/catalogue.ts'
import type { Lookup } from '../lookup.ts'

/** In an individual's filing the entity is the person: what is written twice has to agree. */
export const disagreements = ({ name: person, document, entity }: FactValue<'individualPerson'>, lookup: Lookup) => {
  const { name: own, certificate = {} } = entity
  const differs = (one: string | undefined, other: string | undefined, same: (a: string, b: string) => boolean) =>
    one !== undefined && other !== undefined && !same(one, other)
  const sameNumber = (one: string, other: string) => normalizeNumber(one) === normalizeNumber(other)
  return [
    ...(differs(own, person, sameName) ? [twice('/entity/name', literal(own), literal(person))] : []),
    ...(differs(certificate.number, document.number, sameNumber)
      ? [twice('/entity/certificate/number', literal(certificate.number), literal(document.number))]
      : []),
    ...(differs(certificate.type, document.type, (one, other) => one === other)
      ? [
          twice(
            '/entity/certificate/type',
            lookup.certificate(certificate.type ?? ''),
            lookup.document(document.type ?? ''),
          ),
        ]
      : []),
  ]
}

const literal = (value = ''): Text => each(() => quote(value))

const twice = (place: string, written: Text, person: Text) => ({
  at: { pointer: place },
  message: {
    en: `In an individual's filing the entity is the person; it says “${written.en}” here and “${person.en}” with the person.`,
    zh: `个人备案的主体就是本人，此处填写“${written.zh}”，而人员信息中为“${person.zh}”。`,
  },
  remedy: {
    en: 'Correct the one that is wrong, or leave it out under entity.',
    zh: '请更正其中一处，或在 entity 下不再填写。',
  },
})

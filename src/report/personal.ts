import { normalizeNumber } from '../core/check-digits.ts'
import type { Pointer } from '../core/pointer.ts'
import type { Manifest } from '../manifest/schema.ts'

/** One personal value of a manifest: where it stands, what it is, and what kind of mask it gets. */
export type PersonalValue = Readonly<{
  pointer: Pointer
  value: string
  kind: 'name' | 'number' | 'phone' | 'email' | 'secret'
}>

const personDocumentRelations = [
  'legal-representative',
  'responsible-person',
  'shareholder',
  'senior-executive',
  'other',
]

/** All personal data of a manifest: people's names, numbers, phones and addresses, and whatever came from the environment. */
export const personalValues = (
  manifest: Manifest,
  documentTypes: readonly string[],
  fromEnvironment: ReadonlyMap<Pointer, string>,
): readonly PersonalValue[] => {
  const found: PersonalValue[] = []
  const add = (value: string | undefined, pointer: Pointer, kind: PersonalValue['kind']): void => {
    if (value !== undefined && value.trim() !== '') found.push({ pointer, value, kind })
  }
  for (const [pointer, value] of fromEnvironment) add(value, pointer, 'secret')
  for (const [key, person] of Object.entries(manifest.people ?? {})) {
    const at = `/people/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    add(person.name, `${at}/name`, 'name')
    add(person.document?.number, `${at}/document/number`, 'number')
    add(person.mobile, `${at}/mobile`, 'phone')
    add(person.emergencyPhone, `${at}/emergencyPhone`, 'phone')
    add(person.landline, `${at}/landline`, 'phone')
    add(person.email, `${at}/email`, 'email')
  }
  const { entity } = manifest
  if (entity?.type === 'individual') {
    add(entity.name, '/entity/name', 'name')
    add(manifest.account?.filedEntity, '/account/filedEntity', 'name')
    add(entity.certificate?.number, '/entity/certificate/number', 'number')
    add(entity.certificate?.address, '/entity/certificate/address', 'secret')
    add(entity.address?.detail, '/entity/address/detail', 'secret')
  }
  if (documentTypes.includes(entity?.previous?.certificate?.type ?? '')) {
    add(entity?.previous?.name, '/entity/previous/name', 'name')
    add(entity?.previous?.certificate?.number, '/entity/previous/certificate/number', 'number')
  }
  manifest.services?.forEach((service, index) => {
    service.domains?.forEach(({ holder }, at) => {
      const isPerson =
        entity?.type === 'individual' ||
        documentTypes.includes(holder?.certificate?.type ?? '') ||
        personDocumentRelations.includes(holder?.relation ?? '')
      if (!isPerson || holder?.name === entity?.name) return
      const pointer = `/services/${index}/domains/${at}/holder`
      add(holder?.name, `${pointer}/name`, 'name')
      add(holder?.certificate?.number, `${pointer}/certificate/number`, 'number')
    })
  })
  return found
}

/** Both spellings under which a number can appear in a message. */
export const spellings = ({ value, kind }: PersonalValue): readonly string[] =>
  kind === 'number' || kind === 'phone' ? [value, normalizeNumber(value)] : [value.trim()]

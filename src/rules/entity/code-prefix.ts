import { quote } from '../../core/quote.ts'
import { either, join, type Text } from '../../core/text.ts'
import type { FactValue } from '../../facts/catalogue.ts'
import type { Lookup } from '../lookup.ts'

type Facts = { certificateForm: FactValue<'certificateForm'> } & Partial<{
  [Name in 'certificateType' | 'entityType' | 'entityTypeRow']: FactValue<Name>
}>

/** What is odd about the first two characters of a unified code, which tell the kind of body that has it. */
export const strangePrefix = (number: string, facts: Facts, lookup: Lookup): Text | undefined => {
  const { certificateForm: form, certificateType = '', entityType = '', entityTypeRow } = facts
  const prefix = number.slice(0, 2)
  const row = form.prefixTypes.find((each) => each.prefix === prefix)
  const stands = row?.name ?? { en: 'nothing that we know', zh: '未知类别' }
  if (form.prefixes !== undefined && !form.prefixes.includes(prefix)) {
    const [certificate, wanted] = [lookup.certificate(certificateType), either(form.prefixes)]
    return {
      en: `The number begins with ${quote(prefix)}, which stands for: ${stands.en}. On this certificate (${certificate.en}) numbers begin with ${wanted.en}.`,
      zh: `证件号码以 ${quote(prefix)} 开头（${stands.zh}），而“${certificate.zh}”的号码以 ${join(form.prefixes).zh} 开头。`,
    }
  }
  const type = row?.entityType ?? entityType
  if (entityTypeRow === undefined || type === entityType || type === entityTypeRow.fileAs) return undefined
  const body = lookup.entityType(entityType)
  return {
    en: `The number begins with ${quote(prefix)}, which stands for: ${stands.en}. The entity is given as: ${body.en}.`,
    zh: `证件号码以 ${quote(prefix)} 开头（${stands.zh}），而主办单位性质填为“${body.zh}”。`,
  }
}

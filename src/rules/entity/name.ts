import * as z from 'zod'
import { sameName } from '../../core/names-alike.ts'
import { pointer } from '../../core/pointer.ts'
import { quote } from '../../core/quote.ts'
import type { FactValue } from '../../facts/catalogue.ts'
import { defineRule } from '../define.ts'
import { fits, Pattern } from '../pattern.ts'
import { disagreements } from './individual-twice.ts'

export const name = defineRule({
  id: 'entity/name',
  title: { en: 'The name of the entity is the registered one', zh: '主办单位名称与证件一致' },
  remedy: { en: 'Write the name exactly as the certificate has it.', zh: '请按证件上的名称逐字填写。' },
  each: 'entity',
  params: z.strictObject({
    pattern: Pattern.optional(),
    tradeName: z.literal('required').optional(),
    /** Of an individual business without a trade name. */
    sameAs: z.literal('legal-representative').optional(),
    /** What follows that person's name. */
    suffix: z.string().default(''),
  }),
  needs: ['entityName'],
  wants: ['individualPerson', 'hasTradeName', 'legalRepresentative'],
  check: ({ entityName, individualPerson, hasTradeName, legalRepresentative }, params, { lookup }) => [
    ...(individualPerson === undefined ? [] : disagreements(individualPerson, lookup)),
    ...(params.pattern === undefined || fits(params.pattern, entityName)
      ? []
      : [wrongForm(entityName, params.pattern)]),
    ...(params.tradeName === undefined ? [] : tradeNameOf(entityName, hasTradeName)),
    ...(params.sameAs === undefined ? [] : asPerson(entityName, legalRepresentative, params.suffix)),
  ],
})

const at = 'entityName' as const

const wrongForm = (entityName: string, { form }: Pattern) => ({
  at,
  message: {
    en: `The name ${quote(entityName)} does not have the form that is asked for: ${form.en}.`,
    zh: `主办单位名称“${quote(entityName)}”不符合要求：${form.zh}。`,
  },
})

const tradeNameOf = (entityName: string, hasTradeName: boolean | undefined) => {
  if (hasTradeName === undefined) return [{ missing: ['/entity/tradeName'] }]
  const message = {
    en: `The license of ${quote(entityName)} shows no trade name; one is needed.`,
    zh: `主办单位“${quote(entityName)}”的营业执照没有字号，须有字号才能备案。`,
  }
  const remedy = {
    en: 'Register a trade name and file with the new license.',
    zh: '请先登记字号并换领营业执照，再办理备案。',
  }
  return hasTradeName ? [] : [{ at, message, remedy }]
}

const asPerson = (entityName: string, representative: FactValue<'legalRepresentative'> | undefined, suffix: string) => {
  if (representative === undefined) return [{ missing: ['/entity/legalRepresentative'] }]
  const person = representative.person.name
  if (person === undefined) return [{ missing: [pointer(['people', representative.key, 'name'])] }]
  const wanted = person + suffix
  const message = {
    en: `The name is ${quote(entityName)}; without a trade name the entity files as ${quote(wanted)}.`,
    zh: `主办单位名称为“${quote(entityName)}”，无字号的应填“${quote(wanted)}”。`,
  }
  const remedy = { en: `Write ${quote(wanted)} as the name.`, zh: `请将主办单位名称改为“${quote(wanted)}”。` }
  return sameName(entityName, wanted) ? [] : [{ at, message, remedy }]
}

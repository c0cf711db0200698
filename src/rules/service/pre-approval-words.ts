import * as z from 'zod'
import type { Pointer } from '../../core/pointer.ts'
import { quote } from '../../core/quote.ts'
import { join, type Text } from '../../core/text.ts'
import { defineRule } from '../define.ts'
import { wordsIn } from './naming.ts'

const fieldNames = ['service-name', 'entity-name', 'business-scope', 'description', 'remarks'] as const
type Field = (typeof fieldNames)[number]
const shown: Readonly<Record<Field, Text>> = {
  'service-name': { en: 'The name of the service holds', zh: '服务名称' },
  'entity-name': { en: 'The name of the entity holds', zh: '主办单位名称' },
  'business-scope': { en: 'The business scope holds', zh: '经营范围' },
  description: { en: 'The description holds', zh: '内容描述' },
  remarks: { en: 'The remarks hold', zh: '备注' },
}
const placeOf = (field: Field, service: Pointer): Pointer =>
  ({
    'service-name': `${service}/name`,
    'entity-name': '/entity/name',
    'business-scope': '/entity/businessScope',
    description: `${service}/content/description`,
    remarks: `${service}/remarks`,
  })[field]

export const preApprovalWords = defineRule({
  id: 'service/pre-approval-words',
  title: { en: 'No word hints at an undeclared industry under pre-approval', zh: '未发现未声明的前置审批行业字样' },
  remedy: {
    en: 'If the service touches the industry, declare it under content.industries and bring the approval; if not, say so in the remarks.',
    zh: '确实涉及的，请在 content.industries 中声明并准备审批文件；不涉及的，建议在备注中说明。',
  },
  each: 'service',
  params: z.strictObject({
    fields: z
      .array(z.enum(fieldNames))
      .min(1)
      .default(['service-name', 'entity-name', 'business-scope', 'description']),
    /** All that stand in national rules unless listed here. */
    industries: z.array(z.string()).min(1).optional(),
  }),
  needs: ['wordings', 'industryWords'],
  wants: ['industries', 'entityType'],
  check: (facts, params, { pointer, lookup }) => {
    // An individual has no business scope, and a person's name says nothing of an industry.
    const isIndividual = facts.entityType === 'individual'
    const fields = params.fields.filter((field) => !isIndividual || !['entity-name', 'business-scope'].includes(field))
    const wordings = facts.wordings.filter(({ field }) => fields.includes(field))
    const missing = fields.filter((field) => !wordings.some((each) => each.field === field))
    const hints = facts.industryWords
      .filter(({ id, national }) => params.industries?.includes(id) ?? national)
      .filter(({ id }) => !(facts.industries ?? []).includes(id))
      .flatMap(({ id, words }) => {
        const [hit] = wordings.flatMap((each) => {
          const found = wordsIn(each.text, words, 'anywhere')
          return found.length === 0 ? [] : [{ ...each, list: join(found.map((word) => `“${quote(word)}”`)) }]
        })
        if (hit === undefined) return []
        const industry = lookup.industry(id)
        const field = shown[hit.field]
        return [
          {
            at: { pointer: hit.pointer },
            message: {
              en: `${field.en} ${hit.list.en}, which hints at an industry under pre-approval that is not declared: ${industry.en}.`,
              zh: `${field.zh}含${hit.list.zh}字样，可能涉及未声明的前置审批行业“${industry.zh}”。`,
            },
            severity: 'warning' as const,
          },
        ]
      })
    return [...hints, ...(missing.length === 0 ? [] : [{ missing: missing.map((field) => placeOf(field, pointer)) }])]
  },
})

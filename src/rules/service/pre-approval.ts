import * as z from 'zod'
import { join, sentences } from '../../core/text.ts'
import { defineRule } from '../define.ts'

export const preApproval = defineRule({
  id: 'service/pre-approval',
  title: { en: 'Industries under pre-approval have their approval', zh: '涉及前置审批的行业已取得批准' },
  remedy: {
    en: 'Obtain the approval before the filing, or have a statement that none is needed if the authority says so.',
    zh: '请先取得前置审批文件；经主管部门确认无须审批的，提供无须审批的说明。',
  },
  each: 'service',
  params: z.strictObject({
    /** All that stand in national rules unless listed here. */
    industries: z.array(z.string()).min(1).optional(),
    /** No individual is given such an approval. */
    individualsRefused: z.boolean().optional(),
  }),
  needs: ['industries', 'industryWords'],
  wants: ['preApproval', 'entityType'],
  check: (facts, params, { pointer, lookup }) => {
    const asked = params.industries ?? facts.industryWords.filter(({ national }) => national).map(({ id }) => id)
    const declared = facts.industries.filter((id) => asked.includes(id))
    if (declared.length === 0) return []
    const at = { pointer: `${pointer}/preApproval` }
    const list = join(declared.map(lookup.industry))
    if (params.individualsRefused === true && facts.entityType === undefined) return [{ missing: ['/entity/type'] }]
    if (params.individualsRefused === true && facts.entityType === 'individual')
      return [
        {
          at,
          message: {
            en: `The content touches industries under pre-approval (${list.en}), for which an individual cannot be approved.`,
            zh: `内容涉及前置审批行业（${list.zh}），个人无法取得前置审批，不得备案。`,
          },
          remedy: {
            en: 'Leave that content out, or file as an organization that has the approval.',
            zh: '请去除相关内容，或以已取得审批的单位名义备案。',
          },
        },
      ]
    if (facts.preApproval === undefined) return [{ missing: [at.pointer] }]
    const entries = facts.preApproval
    return declared
      .filter(
        (id) =>
          !entries.some(
            (entry) =>
              entry.industry === id && (entry.notRequiredStatement === true || (entry.document ?? '').trim() !== ''),
          ),
      )
      .map((id) => {
        const { en, zh } = lookup.industry(id)
        const row = facts.industryWords.find((industry) => industry.id === id)
        return {
          at,
          message: sentences(
            {
              en: `The content touches an industry under pre-approval (${en}), for which neither a document nor a statement is given.`,
              zh: `内容涉及前置审批行业“${zh}”，未填写审批文件，也没有无须审批的说明。`,
            },
            row && {
              en: `Needed: ${row.document.en}. Granted by: ${row.authority.en}.`,
              zh: `须提供：${row.document.zh}。审批部门：${row.authority.zh}。`,
            },
          ),
        }
      })
  },
})

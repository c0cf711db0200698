import * as z from 'zod'
import { quote } from '../../core/quote.ts'
import { join } from '../../core/text.ts'
import { defineRule } from '../define.ts'
import { wordsIn } from './naming.ts'

const fields = {
  'service-name': { en: 'The name holds', zh: '名称', pointer: 'name' },
  description: { en: 'The description holds', zh: '内容描述', pointer: 'content/description' },
  remarks: { en: 'The remarks hold', zh: '备注', pointer: 'remarks' },
} as const
const fieldNames = ['service-name', 'description', 'remarks'] as const

export const individualContent = defineRule({
  id: 'service/individual-content',
  title: { en: 'The content is such as an individual may file', zh: '内容适合以个人名义备案' },
  remedy: {
    en: 'Keep to personal content, or file as an organization with its own certificate.',
    zh: '请仅保留个人类内容；涉及行业、企业、组织或交互内容的，须以单位名义备案。',
  },
  each: 'service',
  params: z.strictObject({
    /** Any industry under pre-approval is refused. */
    industries: z.boolean().optional(),
    categories: z.array(z.string()).min(1).optional(),
    words: z.array(z.string().min(1)).min(1).optional(),
    in: z.array(z.enum(fieldNames)).min(1).default(['service-name', 'description']),
  }),
  needs: ['wordings'],
  wants: ['industries', 'categories'],
  check: (facts, params, { pointer, lookup }) => {
    const at = { pointer: `${pointer}/content` }
    const missing: string[] = []
    const problems = []
    if (params.industries === true && facts.industries === undefined) missing.push(`${at.pointer}/industries`)
    if (params.industries === true && facts.industries !== undefined && facts.industries.length > 0) {
      const list = join(facts.industries.map(lookup.industry))
      problems.push({
        en: `The content touches industries under pre-approval (${list.en}); an individual may file none of them.`,
        zh: `内容涉及前置审批行业（${list.zh}），不得以个人名义备案。`,
      })
    }
    if (params.categories !== undefined && facts.categories === undefined) missing.push(`${at.pointer}/categories`)
    const refused = (facts.categories ?? []).filter((each) => params.categories?.includes(each))
    if (refused.length > 0) {
      const list = join(refused.map(lookup.contentType).map(({ en, zh }) => ({ en: `“${en}”`, zh: `“${zh}”` })))
      problems.push({
        en: `The content type is: ${list.en}; an individual may not choose it.`,
        zh: `服务内容类型选择了${list.zh}，个人备案不得选择。`,
      })
    }
    for (const name of params.words === undefined ? [] : params.in) {
      const wording = facts.wordings.find(({ field }) => field === name)
      if (wording === undefined) missing.push(`${pointer}/${fields[name].pointer}`)
      const list = join(wordsIn(wording?.text ?? '', params.words, 'anywhere').map((word) => `“${quote(word)}”`))
      if (list.en === '') continue
      problems.push({
        en: `${fields[name].en} ${list.en}, which points to content that an individual may not file.`,
        zh: `${fields[name].zh}含${list.zh}字样，涉及个人不得备案的内容。`,
      })
    }
    return [...problems.map((message) => ({ at, message })), ...(missing.length === 0 ? [] : [{ missing }])]
  },
})

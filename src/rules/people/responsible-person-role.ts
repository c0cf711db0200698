import * as z from 'zod'
import { names } from '../../core/names.ts'
import { quote } from '../../core/quote.ts'
import { either, type Text } from '../../core/text.ts'
import * as words from '../../core/vocabulary.ts'
import { defineRule } from '../define.ts'
import { elsePaper } from './else-paper.ts'

export const responsiblePersonRole = defineRule({
  id: 'people/responsible-person-role',
  title: { en: 'The responsible person has a role that is accepted', zh: '主体负责人身份符合要求' },
  remedy: {
    en: 'Name a responsible person with one of these roles.',
    zh: '请更换为身份符合要求的主体负责人。',
  },
  each: 'entity',
  params: z.strictObject({
    roles: z.array(z.enum(words.roles)).min(1),
    /** A paper with which anybody else is accepted too. */
    elseMaterial: z.string().optional(),
  }),
  needs: ['responsiblePersonRole', 'responsiblePerson'],
  wants: ['preparedMaterials', 'materialHolders'],
  check: ({ responsiblePersonRole: role, responsiblePerson, ...papers }, { roles, elseMaterial }, { lookup }) => {
    if (roles.includes(role)) return []
    const at = 'responsiblePersonRole'
    const accepted = either(roles.map((each) => names.roles[each]))
    const who = quote(responsiblePerson.person.name ?? responsiblePerson.key)
    const message: Text = {
      en: `The responsible person ${who} is given as ${names.roles[role].en}; accepted: ${accepted.en}.`,
      zh: `主体负责人${who}的身份为${names.roles[role].zh}，须为${accepted.zh}。`,
    }
    if (elseMaterial === undefined) return [{ at, message }]
    const found = elsePaper(responsiblePerson, message, elseMaterial, papers, lookup)
    if (found === 'offered') return []
    if ('missing' in found) return [found]
    const remedy = {
      en: `Name somebody of an accepted role, or prepare this paper and list it: ${found.paper.en}.`,
      zh: `请由${accepted.zh}担任主体负责人，或准备${found.paper.zh}并列入材料清单。`,
    }
    return [{ at, message, remedy }]
  },
})

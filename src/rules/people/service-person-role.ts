import * as z from 'zod'
import { names } from '../../core/names.ts'
import { quote } from '../../core/quote.ts'
import { either, type Text } from '../../core/text.ts'
import * as words from '../../core/vocabulary.ts'
import { defineRule } from '../define.ts'
import { elsePaper } from './else-paper.ts'

export const servicePersonRole = defineRule({
  id: 'people/service-person-role',
  title: { en: 'The person in charge of the service is accepted', zh: '服务负责人身份符合要求' },
  remedy: {
    en: 'Name a person in charge who meets this.',
    zh: '请更换为符合要求的服务负责人。',
  },
  each: 'service',
  params: z.strictObject({
    sameAsResponsible: z.literal(true).optional(),
    differsFromResponsible: z.literal(true).optional(),
    roles: z.array(z.enum(words.roles)).min(1).optional(),
    /** A paper with which anybody else is accepted too. */
    elseMaterial: z.string().optional(),
  }),
  needs: ['personInCharge'],
  wants: ['personInChargeIsResponsiblePerson', 'personInChargeRole', 'preparedMaterials', 'materialHolders'],
  check: (
    { personInCharge: { key, person }, personInChargeIsResponsiblePerson: isSame, personInChargeRole: role, ...papers },
    { sameAsResponsible, differsFromResponsible, roles, elseMaterial },
    { lookup, pointer },
  ) => {
    const who = quote(person.name ?? key)
    const comparing = sameAsResponsible ?? differsFromResponsible
    if (comparing && isSame === undefined) return [{ missing: ['/entity/responsiblePerson'] }]
    if (roles !== undefined && role === undefined) return [{ missing: [`/people/${key}/role`] }]
    const breaches: readonly (Text | false | undefined)[] = [
      sameAsResponsible && !isSame && different(who),
      differsFromResponsible && isSame && same(who),
      roles !== undefined && role !== undefined && !roles.includes(role) && wrongRole(who, role, roles),
    ]
    const [message] = breaches.flatMap((breach) => breach || [])
    if (message === undefined) return []
    const at = { pointer: `${pointer}/personInCharge` }
    if (elseMaterial === undefined) return [{ at, message }]
    const found = elsePaper({ key, person }, message, elseMaterial, papers, lookup)
    if (found === 'offered') return []
    if ('missing' in found) return [found]
    const remedy = {
      en: `Name another person in charge, or prepare this paper and list it: ${found.paper.en}.`,
      zh: `请更换服务负责人，或准备${found.paper.zh}并列入材料清单。`,
    }
    return [{ at, message, remedy }]
  },
})

const different = (who: string): Text => ({
  en: `The person in charge of the service is ${who}, who is not the responsible person; here one person must be both.`,
  zh: `服务负责人为${who}，与主体负责人不是同一人；此处要求两者为同一人。`,
})

const same = (who: string): Text => ({
  en: `${who} is both the responsible person and the person in charge of the service; here two people must be named.`,
  zh: `${who}同时担任主体负责人和服务负责人；此处要求由不同的人担任。`,
})

const wrongRole = (who: string, role: keyof typeof names.roles, roles: readonly (typeof role)[]): Text => {
  const accepted = either(roles.map((each) => names.roles[each]))
  return {
    en: `The person in charge ${who} is given as ${names.roles[role].en}; accepted: ${accepted.en}.`,
    zh: `服务负责人${who}的身份为${names.roles[role].zh}，须为${accepted.zh}。`,
  }
}

import * as z from 'zod'
import type { Pointer } from '../../core/pointer.ts'
import { quote } from '../../core/quote.ts'
import { join } from '../../core/text.ts'
import { defineRule } from '../define.ts'
import { absent, clashes, contactFields, type People, type Slot, slots } from './contact-slots.ts'

export const contactsDistinct = defineRule({
  id: 'people/contacts-distinct',
  title: { en: 'The contacts give enough different phone numbers', zh: '各联系人的联系方式不重复' },
  remedy: {
    en: "Give each person a number of that person's own, and a further one for emergencies.",
    zh: '请为每位联系人填写本人的号码，并另填一个应急联系电话。',
  },
  each: 'entity',
  params: z.strictObject({
    /** Different phone numbers over all mobiles and emergency phones. */
    min: z.int().min(1).optional(),
    /** No two people share these. */
    distinct: z.array(z.enum(contactFields)).min(1).optional(),
    /** Nobody's emergency phone is another contact's mobile. */
    emergencyApart: z.literal(true).optional(),
  }),
  needs: ['contacts'],
  check: ({ contacts: { people, unnamed } }, { min, distinct = [], emergencyApart }) => {
    const problems = [
      ...distinct.flatMap((field) => clashes(slots(people, field), slots(people, field))),
      ...(emergencyApart ? clashes(slots(people, 'emergencyPhone'), slots(people, 'mobile'), 'both ways') : []),
    ]
    const compared = [...distinct, ...(emergencyApart ? (['mobile', 'emergencyPhone'] as const) : [])]
    const missing = people.length > 1 ? new Set(compared.flatMap((field) => absent(people, field))) : new Set<Pointer>()
    const phones = [...slots(people, 'mobile'), ...slots(people, 'emergencyPhone')]
    const different = [...new Map(phones.map((slot) => [slot.key, slot])).values()]
    if (min !== undefined && different.length < min) {
      const open = [...absent(people, 'mobile'), ...absent(people, 'emergencyPhone')]
      // Whoever is not named yet can bring two numbers.
      if (different.length + open.length + 2 * unnamed.length >= min)
        for (const at of [...open, ...unnamed]) missing.add(at)
      else problems.push(tooFew(different, min, people))
    }
    return [...problems, ...(missing.size > 0 ? [{ missing: [...missing] }] : [])]
  },
})

const tooFew = (different: readonly Slot[], min: number, people: People) => {
  const given = join(different.map(({ value }) => quote(value)))
  return {
    at: { pointer: `${people.at(-1)?.pointer ?? '/people'}/mobile` },
    message: {
      en: `Different phone numbers of the contacts: ${different.length} (${given.en}); at least ${min} are needed.`,
      zh: `各联系人共填写 ${different.length} 个不同的号码（${given.zh}），至少需要 ${min} 个。`,
    },
  }
}

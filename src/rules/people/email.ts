import * as z from 'zod'
import { defineRule } from '../define.ts'
import { shown } from './shown.ts'

export const email = defineRule({
  id: 'people/email',
  title: { en: 'The email address is well-formed', zh: '电子邮箱格式正确' },
  remedy: { en: 'Enter an address at which the person reads mail.', zh: '请填写本人可正常收信的电子邮箱。' },
  each: 'person',
  params: z.strictObject({}),
  needs: ['email', 'phoneForms'],
  check: ({ email: address, phoneForms }) => {
    const { pattern, form } = phoneForms.email
    if (new RegExp(pattern, 'u').test(address.trim())) return []
    const message = {
      en: `${shown(address).en} is no email address; it should look like ${form.en}.`,
      zh: `${shown(address).zh}不是有效的电子邮箱，应${form.zh}。`,
    }
    return [{ at: 'email', message }]
  },
})

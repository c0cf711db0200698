import * as z from 'zod'
import { defineRule } from '../define.ts'

export const chinaSite = defineRule({
  id: 'account/china-site',
  title: { en: "The account is of the provider's China site", zh: '账号属于接入商中国站' },
  remedy: {
    en: "File through an account of the provider's China site, which also has to own the instance or be given a service code for it.",
    zh: '请改用接入商中国站账号提交备案，实例须在该账号下，或由实例所属账号提供备案服务码。',
  },
  each: 'account',
  params: z.strictObject({}),
  needs: ['accountEdition'],
  check: ({ accountEdition }) =>
    accountEdition === 'china'
      ? []
      : [
          {
            at: 'accountEdition',
            message: {
              en: 'The account is of the international site; only accounts of the China site can file.',
              zh: '当前账号为国际站账号，只有中国站账号可以办理备案。',
            },
          },
        ],
})

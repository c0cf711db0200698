import * as z from 'zod'
import { defineRule } from '../define.ts'

export const personInCharge = defineRule({
  id: 'service/person-in-charge',
  title: { en: 'The service has a person in charge', zh: '已指定互联网信息服务负责人' },
  remedy: {
    en: 'Name one of the people as personInCharge; it may be the person responsible for the entity.',
    zh: '请在 personInCharge 指定服务负责人，可与主体负责人为同一人。',
  },
  each: 'service',
  params: z.strictObject({}),
  needs: ['personInChargeGiven'],
  check: ({ personInChargeGiven }) =>
    personInChargeGiven
      ? []
      : [
          {
            at: 'personInChargeGiven',
            message: {
              en: 'The service names no person in charge; it needs one.',
              zh: '该服务未填写互联网信息服务负责人，须指定一人。',
            },
          },
        ],
})

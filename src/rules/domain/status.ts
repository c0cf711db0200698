import * as z from 'zod'
import { quote } from '../../core/quote.ts'
import { sentences } from '../../core/text.ts'
import { defineRule, type Judgement } from '../define.ts'

export const status = defineRule({
  id: 'domain/status',
  title: { en: 'No status of the domain stands in the way', zh: '域名状态不影响备案' },
  remedy: {
    en: 'Ask the registrar what has to be done until the status is gone, then submit.',
    zh: '请联系注册商处理，待该状态解除后再提交备案。',
  },
  each: 'domain',
  params: z.strictObject({}),
  needs: ['statusCodes'],
  check: ({ statusCodes }, _, { pointer }) =>
    statusCodes.flatMap(({ code, row }): Judgement<'statusCodes'> => {
      if (row === undefined)
        return [
          {
            missing: [`${pointer}/status`],
            message: {
              en: `The status code ${quote(code)} is not known; write the codes as the registry does, such as ok or clientHold.`,
              zh: `无法识别域名状态 ${quote(code)}，请按注册局的写法填写，例如 ok、clientHold。`,
            },
          },
        ]
      if (row.filing === 'pass') return []
      return [
        {
          at: 'statusCodes',
          message: sentences(
            row.filing === 'fail'
              ? {
                  en: `The status of the domain is ${quote(code)}, with which it cannot be filed.`,
                  zh: `域名状态为 ${quote(code)}，不能备案。`,
                }
              : {
                  en: `The status of the domain is ${quote(code)}, which can hold up the filing.`,
                  zh: `域名状态为 ${quote(code)}，可能影响备案。`,
                },
            row.meaning,
          ),
          ...(row.filing === 'warn' ? { severity: 'warning' as const } : {}),
        },
      ]
    }),
})

import * as z from 'zod'
import { quote } from '../../core/quote.ts'
import { defineRule } from '../define.ts'

export const mainland = defineRule({
  id: 'instance/mainland',
  title: { en: 'The instance lies in mainland China', zh: '实例位于中国内地' },
  remedy: {
    en: 'File with an instance in a mainland region; a service that stays outside the mainland needs no filing.',
    zh: '请使用中国内地地域的实例备案；仅部署在内地以外的服务无需备案。',
  },
  each: 'instance',
  params: z.strictObject({}),
  needs: ['instanceRegion', 'instanceLocation'],
  check: ({ instanceRegion, instanceLocation }) =>
    instanceLocation === 'mainland'
      ? []
      : [
          {
            at: 'instanceRegion',
            message: {
              en: `The region ${quote(instanceRegion)} lies outside mainland China; only an instance in the mainland can carry a filing.`,
              zh: `地域 ${quote(instanceRegion)} 位于中国内地以外，只有内地地域的实例可用于备案。`,
            },
          },
        ],
})

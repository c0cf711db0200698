import * as z from 'zod'
import { names } from '../../core/names.ts'
import { quote } from '../../core/quote.ts'
import { defineRule } from '../define.ts'

export const serviceCode = defineRule({
  id: 'instance/service-code',
  title: { en: 'The service code is unused', zh: '备案服务码可用' },
  remedy: {
    en: 'Request a new service code for the instance: a code serves one service once.',
    zh: '请为该实例重新申请备案服务码；一个服务码只能用于一个服务，且只能用一次。',
  },
  each: 'service',
  params: z.strictObject({}),
  needs: ['serviceCode', 'repeatedServiceCode'],
  check: ({ serviceCode: { code = '', status }, repeatedServiceCode }, _, { pointer }) => {
    const shown = quote(code)
    const repeated = {
      en: `The service code ${shown} is also given for an earlier service of this order; each service needs one of its own.`,
      zh: `备案服务码 ${shown} 已用于本单中的另一服务，每个服务须使用各自的服务码。`,
    }
    const state = names.serviceCodeStatuses[status ?? 'unused']
    const spent = {
      en: `The service code ${shown} is ${state.en}; it has to be ${names.serviceCodeStatuses.unused.en}.`,
      zh: `备案服务码 ${shown} 的状态为${state.zh}，须为${names.serviceCodeStatuses.unused.zh}的服务码。`,
    }
    return [
      ...(repeatedServiceCode ? [{ at: 'repeatedServiceCode' as const, message: repeated }] : []),
      ...(status === undefined ? [{ missing: [`${pointer}/serviceCode/status`] }] : []),
      ...(status !== undefined && status !== 'unused' ? [{ at: 'serviceCode' as const, message: spent }] : []),
    ]
  },
})

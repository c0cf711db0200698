import * as z from 'zod'
import { defineRule } from '../define.ts'

export const servicesPerOrder = defineRule({
  id: 'filing/services-per-order',
  title: { en: 'The order has no more services than one order may have', zh: '单次提交的服务数未超限' },
  remedy: {
    en: 'Keep as many services as allowed in this order and file the others in orders of their own, one after another.',
    zh: '请按上限保留本单的服务，其余服务在本单通过后另行提交。',
  },
  each: 'filing',
  params: z.strictObject({
    max: z.int().min(1),
    /** Services on file count too, where the limit also holds for new access. */
    count: z.enum(['new', 'all']).default('new'),
  }),
  needs: ['newServiceCount', 'orderSize'],
  check: ({ newServiceCount, orderSize }, { max, count }) => {
    const services = count === 'new' ? newServiceCount : orderSize.services
    if (services <= max) return []
    return [
      {
        at: 'newServiceCount',
        message: {
          en: `The order has ${services} ${count === 'new' ? 'new services' : 'services'}; ${max} can be submitted at a time.`,
          zh: `本单${count === 'new' ? '新增' : '共有'} ${services} 个服务，单次最多可提交 ${max} 个。`,
        },
      },
    ]
  },
})

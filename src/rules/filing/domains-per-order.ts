import * as z from 'zod'
import { defineRule } from '../define.ts'

export const domainsPerOrder = defineRule({
  id: 'filing/domains-per-order',
  title: { en: 'The order has no more domains than one order may have', zh: '单次提交的域名数未超限' },
  remedy: {
    en: 'Keep as many domains as allowed in this order and file the others in later orders.',
    zh: '请按上限保留本单的域名，其余域名在本单通过后另行提交。',
  },
  each: 'filing',
  params: z.strictObject({
    max: z.int().min(1),
    /** Domains of services on file count too, where the limit also holds for new access. */
    count: z.enum(['new', 'all']).default('new'),
  }),
  needs: ['newDomainCount', 'orderSize'],
  check: ({ newDomainCount, orderSize }, { max, count }) => {
    const domains = count === 'new' ? newDomainCount : orderSize.domains
    if (domains <= max) return []
    return [
      {
        at: 'newDomainCount',
        message: {
          en: `The order has ${domains} ${count === 'new' ? 'new domains' : 'domains'}; ${max} can be submitted at a time.`,
          zh: `本单${count === 'new' ? '新增' : '共有'} ${domains} 个域名，单次最多可提交 ${max} 个。`,
        },
      },
    ]
  },
})

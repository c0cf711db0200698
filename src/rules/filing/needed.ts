import * as z from 'zod'
import { defineRule } from '../define.ts'

export const needed = defineRule({
  id: 'filing/needed',
  title: { en: 'A filing is needed', zh: '需要办理备案' },
  remedy: { en: 'Nothing needs to be filed.', zh: '无需办理备案。' },
  each: 'filing',
  params: z.strictObject({}),
  needs: ['hostingOfServices'],
  check: ({ hostingOfServices: services }) => {
    const inMainland = services.some(
      ({ hosting, cdn }) =>
        (hosting.known && hosting.value === 'mainland') || (cdn.known && ['mainland', 'global'].includes(cdn.value)),
    )
    if (services.length === 0 || inMainland) return []
    const open = services.flatMap(({ hosting, cdn }) => [hosting, cdn]).filter((fact) => !fact.known)
    if (open.length === 0)
      return [
        {
          settled: {
            en: 'Every service runs outside mainland China and uses no CDN nodes inside it: no ICP filing is needed.',
            zh: '所有服务均部署在中国内地以外，且未使用中国内地 CDN 节点，无需办理 ICP 备案。',
          },
          at: '/services/0/instance',
        },
      ]
    const missing = open.flatMap((fact) => (fact.known ? [] : fact.missing))
    // Without the provider's regions nothing can be told; that the provider is not known is told elsewhere.
    return missing.length === 0 ? [] : [{ missing, message: whether }]
  },
})

const whether = {
  en: 'Whether a filing is needed depends on where each service runs and whether a CDN serves it inside mainland China.',
  zh: '是否需要备案，取决于各服务部署在哪里、是否使用中国内地 CDN 加速。',
}

import * as z from 'zod'
import { plural } from '../../core/text.ts'
import { defineRule } from '../define.ts'

export const singleFiling = defineRule({
  id: 'filing/single-filing',
  title: { en: 'The entity has no filing yet where only one is allowed', zh: '只允许一个备案的省份，主体尚无备案' },
  remedy: {
    en: 'Use the service on file, or cancel it before this one is filed. Ask the administration if in doubt.',
    zh: '请沿用已备案的服务，或注销后再提交本单；不确定的请向管局核实。',
  },
  each: 'filing',
  params: z.strictObject({}),
  needs: ['newServiceCount', 'region'],
  wants: ['filedServices', 'filedRegions'],
  check: ({ newServiceCount, region, filedServices, filedRegions }, _, { lookup }) => {
    if (newServiceCount === 0) return []
    const { en, zh } = lookup.region(region)
    const filed = filedServices !== undefined && filedServices > 0
    if (filed)
      return [
        {
          at: 'filedServices',
          message: {
            en: `The entity has ${plural(filedServices, 'service')} on file and this order adds ${newServiceCount}; ${en} allows an entity one filing only.`,
            zh: `该主体已备案服务 ${filedServices} 个，本单又新增 ${newServiceCount} 个；${zh}同一主体只允许有一个备案。`,
          },
        },
      ]
    if (filedRegions?.includes(region))
      return [
        {
          at: 'filedRegions',
          message: {
            en: `The entity already has a filing in ${en}, which allows an entity one only.`,
            zh: `该主体在${zh}已有备案，${zh}同一主体只允许有一个备案。`,
          },
        },
      ]
    return filedServices === undefined ? [{ missing: ['/filing/filedServices'] }] : []
  },
})

import * as z from 'zod'
import type { Text } from '../../core/text.ts'
import { defineRule } from '../define.ts'

const sums = {
  services: { en: 'services, on file and new', zh: '已备案和本单新增的服务' },
  'filed-services': { en: 'services on file', zh: '已备案的服务' },
  domains: {
    en: 'domains, one for each service on file and the new ones',
    zh: '已备案（按每个服务一个计）和本单新增的域名',
  },
  'domain-prefixes': {
    en: 'different domain prefixes, one for each service on file and the new ones',
    zh: '已备案（按每个服务一个计）和本单新增的不同前缀域名',
  },
} as const satisfies Record<string, Text>

export const servicesPerEntity = defineRule({
  id: 'filing/services-per-entity',
  title: { en: 'The entity has no more services than allowed', zh: '主体的服务总数未超限' },
  remedy: {
    en: 'File fewer services, or first cancel those that are no longer used.',
    zh: '请减少本单的服务，或先注销不再使用的服务。',
  },
  each: 'filing',
  params: z
    .strictObject({
      /** More are refused. */
      max: z.int().min(1).optional(),
      /** More need the material. */
      explainAbove: z.int().min(0).optional(),
      material: z.string().optional(),
      count: z.enum(['services', 'filed-services', 'domains', 'domain-prefixes']).default('services'),
    })
    .refine(({ max, explainAbove }) => max !== undefined || explainAbove !== undefined, 'needs max or explainAbove')
    .refine(({ explainAbove, material }) => explainAbove === undefined || material !== undefined, 'needs material'),
  needs: ['newServiceCount', 'newDomainCount', 'domainPrefixCount'],
  wants: ['filedServices', 'preparedMaterials'],
  check: (facts, { max = Infinity, explainAbove = Infinity, material = '', count }, { lookup }) => {
    const { filedServices, preparedMaterials } = facts
    const added = {
      services: facts.newServiceCount,
      'filed-services': 0,
      domains: facts.newDomainCount,
      'domain-prefixes': facts.domainPrefixCount,
    }[count]
    const total = added + (filedServices ?? 0)
    const limit = total > max ? max : explainAbove
    // Names on file may share their prefix with a new one: then there are fewer than we count.
    const doubt = count === 'domain-prefixes' && added <= limit ? ({ severity: 'warning' } as const) : {}
    const sum = {
      en: `The entity has ${total} ${sums[count].en}`,
      zh: `该主体${sums[count].zh}合计 ${total} 个`,
    }
    if (total > max) {
      const message = { en: `${sum.en}; the limit is ${max}.`, zh: `${sum.zh}，上限为 ${max} 个。` }
      return [{ at: 'newServiceCount', ...doubt, message }]
    }
    const explained = preparedMaterials?.some((prepared) => prepared.material === material)
    if (total <= limit || explained) return filedServices === undefined ? [{ missing: ['/filing/filedServices'] }] : []
    if (preparedMaterials === undefined) return [{ missing: ['/materials'] }]
    const { en, zh } = lookup.material(material)
    return [
      {
        at: 'newServiceCount',
        ...doubt,
        message: {
          en: `${sum.en}; above ${limit} this has to be handed in and is not among the materials: ${en}.`,
          zh: `${sum.zh}，超过 ${limit} 个须提供“${zh}”，材料清单中没有。`,
        },
        remedy: {
          en: `Prepare it and list it under materials: ${en}.`,
          zh: `请准备“${zh}”并列入材料清单。`,
        },
      },
    ]
  },
})

import { defineRule } from '../define.ts'
import { isPrepared } from '../prepared.ts'
import { otherNameOr } from './naming.ts'
import { brokenPoints, NamingParams } from './naming-points.ts'

export const name = defineRule({
  id: 'service/name',
  title: { en: 'The name of the service keeps to the naming rules', zh: '服务名称符合命名规则' },
  remedy: {
    en: 'Choose a name that says what the service is and keeps to the rule; an organization is safest with its own name.',
    zh: '请更换为符合要求且能反映内容的名称；单位建议使用全称或简称。',
  },
  each: 'service',
  params: NamingParams,
  needs: ['serviceName', 'domainInName'],
  wants: ['entityType', 'entityName', 'responsiblePerson', 'personInCharge', 'preparedMaterials'],
  check: (facts, params, { lookup }) => {
    const { serviceName, preparedMaterials } = facts
    const { points, missing } = brokenPoints(facts, params)
    const { elseMaterial } = params
    const gaps = missing.length === 0 ? [] : [{ missing }]
    if (points.length === 0 && gaps.length === 0) return []
    if (elseMaterial === undefined)
      return [...points.map((message) => ({ at: 'serviceName', message }) as const), ...gaps]
    if (preparedMaterials === undefined) return points.length === 0 ? gaps : [{ missing: ['/materials'] }]
    if (isPrepared(preparedMaterials, [elseMaterial], { kind: 'service', name: serviceName })) return []
    const remedy = otherNameOr(lookup.material(elseMaterial))
    return [...points.map((message) => ({ at: 'serviceName', message, remedy }) as const), ...gaps]
  },
})

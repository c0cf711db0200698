import * as z from 'zod'
import { sameName } from '../../core/names-alike.ts'
import { quote } from '../../core/quote.ts'
import { defineRule } from '../define.ts'

export const superiorUnit = defineRule({
  id: 'entity/superior-unit',
  title: { en: 'The investor or superior unit is given as asked', zh: '投资者或主管单位填写正确' },
  remedy: {
    en: 'Write the full name of the superior unit.',
    zh: '请填写上级主管单位的全称。',
  },
  each: 'entity',
  params: z.strictObject({
    required: z.boolean().default(false),
    /** Whole values that are no answer. */
    refused: z.array(z.string()).optional(),
    /** The entity itself cannot stand here. */
    notEntity: z.literal(true).optional(),
    /** The legal representative and the responsible person cannot stand here. */
    notPerson: z.literal(true).optional(),
  }),
  needs: [],
  wants: ['superiorUnit', 'entityName', 'legalRepresentative', 'responsiblePerson'],
  check: (facts, { required, refused = [], notEntity, notPerson }) => {
    const { superiorUnit: unit, entityName, legalRepresentative, responsiblePerson } = facts
    const at = 'superiorUnit' as const
    if (unit === undefined) return required ? [{ missing: ['/entity/superiorUnit'] }] : []
    if (unit.trim() === '') return required ? [{ at, message: blank }] : []
    const is = (name: string | undefined): boolean => name !== undefined && sameName(unit, name)
    const reason = refused.some(is)
      ? { en: 'that is no unit', zh: '不是单位名称' }
      : notEntity && is(entityName)
        ? { en: 'that is the entity itself', zh: '不能填写本单位' }
        : notPerson && [legalRepresentative, responsiblePerson].some((each) => is(each?.person.name))
          ? { en: 'that is a person', zh: '不能填写个人' }
          : undefined
    if (reason === undefined) return []
    const message = {
      en: `The superior unit is given as ${quote(unit)}: ${reason.en}, and the full name of a superior unit is asked for.`,
      zh: `投资者或主管单位填为“${quote(unit)}”，${reason.zh}，须填写上级主管单位的全称。`,
    }
    return [{ at, message }]
  },
})

const blank = { en: 'The superior unit is left blank.', zh: '未填写投资者或主管单位。' }

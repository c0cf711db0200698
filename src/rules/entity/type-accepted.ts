import * as z from 'zod'
import { either } from '../../core/text.ts'
import { defineRule } from '../define.ts'

export const typeAccepted = defineRule({
  id: 'entity/type-accepted',
  title: { en: 'The type of the entity is accepted', zh: '主办单位性质可以受理' },
  remedy: {
    en: 'File for an entity of another type, or ask the administration which way is open.',
    zh: '请以其他性质的主体备案，或向管局咨询可行的办理方式。',
  },
  each: 'entity',
  params: z.strictObject({
    accepted: z.array(z.string()).min(1).optional(),
    refused: z.array(z.string()).min(1).optional(),
    /** The type under which the console has it: told, never failed. */
    fileAs: z.string().optional(),
  }),
  needs: ['entityType'],
  check: ({ entityType }, { accepted, refused, fileAs }, { lookup }) => {
    const is = lookup.entityType(entityType)
    const at = 'entityType' as const
    if (accepted !== undefined && !accepted.includes(entityType)) {
      const wanted = either(accepted.map(lookup.entityType))
      const message = {
        en: `The entity is of the type “${is.en}”; accepted: ${wanted.en}.`,
        zh: `主办单位性质为“${is.zh}”，仅受理：${wanted.zh}。`,
      }
      return [{ at, message }]
    }
    if (refused?.includes(entityType)) {
      const message = {
        en: `Filings of entities of this type are not accepted here: ${is.en}.`,
        zh: `当地不受理“${is.zh}”的备案。`,
      }
      return [{ at, message }]
    }
    if (fileAs === undefined || fileAs === entityType) return []
    const called = lookup.entityType(fileAs)
    return [
      {
        at,
        severity: 'info',
        message: {
          en: `The entity is of the type “${is.en}”; the filing system has it under “${called.en}”.`,
          zh: `主办单位性质为“${is.zh}”，备案系统中按“${called.zh}”填报。`,
        },
        remedy: { en: `Choose “${called.en}” when you fill in the order.`, zh: `填写订单时请选择“${called.zh}”。` },
      },
    ]
  },
})

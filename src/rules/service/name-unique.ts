import * as z from 'zod'
import { readable } from '../../core/pointer.ts'
import { quote } from '../../core/quote.ts'
import { defineRule } from '../define.ts'

export const nameUnique = defineRule({
  id: 'service/name-unique',
  title: { en: 'No two services of one kind share a name', zh: '同类服务名称不重复' },
  remedy: {
    en: 'Give each service a name of its own.',
    zh: '请为每个服务填写不同的名称。',
  },
  each: 'service',
  params: z.strictObject({}),
  needs: ['serviceName', 'namesakes'],
  wants: ['serviceKind'],
  check: ({ serviceName, namesakes, serviceKind }, _, { pointer }) => {
    // A website and an app of one entity may well have the same name.
    const certain = namesakes.find(({ kind }) => kind !== undefined && kind === serviceKind)
    if (certain !== undefined)
      return [
        {
          at: 'serviceName',
          message: {
            en: `The name “${quote(serviceName)}” is also that of ${readable(certain.pointer)}; the two have to differ.`,
            zh: `名称“${quote(serviceName)}”与本单 ${readable(certain.pointer)} 的名称重复，须使用不同的名称。`,
          },
        },
      ]
    const unsure = namesakes.filter(({ kind }) => kind === undefined || serviceKind === undefined)
    return unsure.length === 0
      ? []
      : [
          {
            missing: [
              ...(serviceKind === undefined ? [`${pointer}/kind`] : []),
              ...unsure.flatMap((each) => (each.kind === undefined ? [`${each.pointer}/kind`] : [])),
            ],
          },
        ]
  },
})

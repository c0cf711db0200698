import * as z from 'zod'
import { names } from '../../core/names.ts'
import { defineRule } from '../define.ts'

export const cdn = defineRule({
  id: 'instance/cdn',
  title: { en: 'A mainland CDN has an instance that carries the filing', zh: '使用内地 CDN 时有可备案的实例' },
  remedy: {
    en: 'Name an instance in mainland China for the filing, or serve through a CDN outside the mainland only.',
    zh: '请为备案填写一个位于中国内地的实例，或仅使用境外 CDN 加速。',
  },
  each: 'service',
  params: z.strictObject({}),
  needs: ['carrier'],
  wants: ['cdn'],
  check: ({ carrier, cdn: coverage }, _, { pointer }) => {
    if (carrier.location === 'mainland') return []
    if (coverage === undefined) return [{ missing: [`${pointer}/cdn`] }]
    if (coverage !== 'mainland' && coverage !== 'global') return []
    if (carrier.location === 'unknown') return carrier.missing.length > 0 ? [{ missing: carrier.missing }] : []
    const { en, zh } = names.cdnCoverages[coverage]
    const absent = carrier.location === 'none'
    return [
      {
        at: 'cdn',
        message: {
          en: `The service uses a ${en}, for which it must be filed, but ${absent ? 'it has no instance' : 'its instance lies outside mainland China'}: a CDN carries no filing, an instance in the mainland does.`,
          zh: `该服务使用${zh}，须先备案，但${absent ? '未填写实例' : '其实例位于中国内地以外'}；CDN 不能用于备案，须使用内地实例。`,
        },
      },
    ]
  },
})

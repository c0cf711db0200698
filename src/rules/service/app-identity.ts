import * as z from 'zod'
import { quote } from '../../core/quote.ts'
import type { Text } from '../../core/text.ts'
import { appPlatforms } from '../../core/vocabulary.ts'
import { defineRule } from '../define.ts'
import { fits, Pattern } from '../pattern.ts'

const fields = {
  packageName: { en: 'package name', zh: '包名' },
  bundleId: { en: 'Bundle ID', zh: '应用标识（Bundle ID）' },
  certificateMd5: { en: 'MD5 digest of the signing certificate', zh: '签名证书 MD5 指纹' },
  certificateSha1: { en: 'SHA-1 digest of the signing certificate', zh: '签名证书 SHA-1 指纹' },
  publicKey: { en: 'public key', zh: '公钥' },
} as const satisfies Readonly<Record<string, Text>>
const fieldNames = ['packageName', 'bundleId', 'certificateMd5', 'certificateSha1', 'publicKey'] as const
type Field = (typeof fieldNames)[number]
/** What people put in each other's place. */
const swapped: Readonly<Partial<Record<Field, Field>>> = {
  certificateMd5: 'certificateSha1',
  certificateSha1: 'certificateMd5',
}
const isForm = (pattern: Pattern | undefined, value: string): boolean => pattern !== undefined && fits(pattern, value)

export const appIdentity = defineRule({
  id: 'service/app-identity',
  title: { en: 'The app is identified on each of its platforms', zh: 'APP 各平台特征信息完整且格式正确' },
  remedy: {
    en: 'Take the value from the released package, signed with the release certificate.',
    zh: '请从正式发布的安装包中提取，须使用发布证书。',
  },
  each: 'service',
  params: z.strictObject({
    /** The fields that each platform needs; a platform without an entry is not judged. */
    platforms: z.partialRecord(z.enum(appPlatforms), z.array(z.enum(fieldNames)).min(1)),
    patterns: z.partialRecord(z.enum(fieldNames), Pattern),
  }),
  needs: ['serviceKind'],
  wants: ['app'],
  check: ({ serviceKind, app }, { platforms, patterns }, { pointer }) => {
    if (serviceKind !== 'app') return []
    const at = { pointer: `${pointer}/app` }
    if (app === undefined) return [{ missing: [at.pointer] }]
    if (app.platforms === undefined) return [{ missing: [`${at.pointer}/platforms`] }]
    if (app.platforms.length === 0)
      return [
        {
          at,
          message: {
            en: 'The app names no platform; it needs at least one.',
            zh: 'APP 未填写运行平台，至少须填写一个。',
          },
          remedy: { en: 'List the platforms on which the app is offered.', zh: '请填写 APP 上架的运行平台。' },
        },
      ]
    const needed = [...new Set(app.platforms.flatMap((platform) => platforms[platform] ?? []))]
    // A blank text is judged by the form, where there is one.
    const isBlank = (field: Field): boolean =>
      patterns[field] === undefined ? (app[field] ?? '').trim() === '' : app[field] === undefined
    const missing = needed.filter(isBlank).map((field) => `${at.pointer}/${field}`)
    const problems = needed.flatMap((field) => {
      const [value, pattern] = [app[field], patterns[field]]
      if (value === undefined || pattern === undefined || fits(pattern, value)) return []
      const { en, zh } = fields[field]
      const other = swapped[field]
      const mistaken = other !== undefined && isForm(patterns[other], value) ? fields[other] : undefined
      return [
        {
          at,
          message: {
            en: `The ${en} is “${quote(value)}”${mistaken === undefined ? '' : `, which is the ${mistaken.en}`}; it has to be ${pattern.form.en}.`,
            zh: `${zh}填写为“${quote(value)}”，${mistaken === undefined ? '格式不正确' : `这是${mistaken.zh}`}，应填写：${pattern.form.zh}。`,
          },
        },
      ]
    })
    return [...problems, ...(missing.length === 0 ? [] : [{ missing }])]
  },
})

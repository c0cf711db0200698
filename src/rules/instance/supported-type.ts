import * as z from 'zod'
import { quote } from '../../core/quote.ts'
import { either, join } from '../../core/text.ts'
import { defineRule } from '../define.ts'

export const supportedType = defineRule({
  id: 'instance/supported-type',
  title: { en: 'The product can carry a filing', zh: '该产品可用于备案' },
  remedy: {
    en: 'File with an instance of a product that the provider lists.',
    zh: '请改用接入商支持备案的产品。',
  },
  each: 'instance',
  params: z.strictObject({}),
  needs: ['instanceType', 'productTypes'],
  wants: ['product'],
  check: ({ instanceType, productTypes, product }) => {
    const shown = productTypes.map(({ id, name }) => ({ en: `${id} (${name.en})`, zh: `${id}（${name.zh}）` }))
    if (product === undefined) {
      return [
        {
          at: 'instanceType',
          message: {
            en: `${quote(instanceType)} is not among the products of the provider that can carry a filing: ${either(shown).en}.`,
            zh: `${quote(instanceType)} 不在接入商可备案的产品之列，可选：${join(shown).zh}。`,
          },
        },
      ]
    }
    if (product.inNewestEdition) return []
    return [
      {
        at: 'instanceType',
        severity: 'warning',
        message: {
          en: `${product.name.en} stands in an older edition of the provider's table only; the newest edition does not list it.`,
          zh: `“${product.name.zh}”仅见于接入商较早版本的产品表，最新版本未列出。`,
        },
        remedy: {
          en: 'Ask the provider before you buy or renew it, or file with a product that the newest edition lists.',
          zh: '购买或续费前请先向接入商确认，或改用最新版本列出的产品备案。',
        },
        sources: product.sources,
      },
    ]
  },
})

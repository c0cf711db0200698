import * as z from 'zod'
import { quote } from '../../core/quote.ts'
import { defineRule } from '../define.ts'

export const name = defineRule({
  id: 'domain/name',
  title: { en: 'The domain name is a valid host name', zh: '域名书写正确' },
  remedy: {
    en: 'Write the domain as it is registered, such as example.cn.',
    zh: '按注册的域名填写，例如 example.cn。',
  },
  each: 'domain',
  params: z.strictObject({}),
  needs: ['host'],
  check: ({ host }) => {
    const text = quote(host.text)
    if (host.isIp)
      return [
        {
          at: 'host',
          message: {
            en: `${text} is an IP address; a filing through a provider needs a domain name.`,
            zh: `${text} 是 IP 地址，通过接入商备案须填写域名。`,
          },
          remedy: {
            en: 'Register a domain for the site, or file it with the local communications administration, which takes sites reached by IP address.',
            zh: '请为网站注册域名；仅以 IP 地址访问的网站，须直接向当地通信管理局办理备案。',
          },
        },
      ]
    // An ideographic full stop is no dot, but tells what was meant.
    const meant = host.suffix.includes('.') ? host.suffix : host.registrable
    if (host.isPublicSuffix && host.suffix !== '' && !host.suffix.includes('.'))
      return [
        {
          at: 'host',
          message: {
            en: `${text} is a suffix alone; what is filed is a domain registered below it.`,
            zh: `${text} 只是域名后缀，须填写在该后缀下注册的完整域名。`,
          },
        },
      ]
    // No registry takes an underscore, and a last label of digits belongs to an address.
    const isOdd = host.labels.some((label) => label.includes('_')) || /^\d+$/.test(host.suffix)
    if (host.isHostName && !isOdd) return []
    return [
      {
        at: 'host',
        message: {
          en: `“${text}” is not a valid host name; it has to look like example.cn.`,
          zh: `“${text}”不是有效的域名，应写成 example.cn 这样的形式。`,
        },
        ...(meant === null || isOdd
          ? {}
          : { remedy: { en: `Write the domain alone: ${quote(meant)}.`, zh: `只填域名本身：${quote(meant)}。` } }),
      },
    ]
  },
})

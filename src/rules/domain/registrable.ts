import * as z from 'zod'
import { quote } from '../../core/quote.ts'
import { defineRule } from '../define.ts'

export const registrable = defineRule({
  id: 'domain/registrable',
  title: { en: 'A website is filed under its registrable domain', zh: '网站以注册域名备案' },
  remedy: {
    en: 'Write the registrable domain; its subdomains need no filing of their own.',
    zh: '请改填注册域名，其下的子域名无须单独备案。',
  },
  each: 'domain',
  params: z.strictObject({}),
  needs: ['validHost', 'serviceKind', 'suffixListing'],
  check: ({ validHost: host, serviceKind, suffixListing }) => {
    // Of a private zone such as cn.com the rule on suffixes says what is wrong; an app names the level that it calls.
    if (serviceKind !== 'website' || suffixListing.second?.status === 'private') return []
    if (host.isRegistrable || host.registrable === null) return []
    const domain = quote(host.registrable)
    return [
      {
        at: 'validHost',
        message: {
          en: `${quote(host.text)} is a subdomain; a website is filed under its registrable domain, ${domain}.`,
          zh: `${quote(host.text)} 是子域名，网站须以注册域名 ${domain} 备案。`,
        },
        remedy: {
          en: `Write ${domain}; its subdomains, www included, need no filing of their own.`,
          zh: `请改填 ${domain}，其下的子域名（包括 www）无须单独备案。`,
        },
      },
    ]
  },
})

import * as z from 'zod'
import { quote } from '../../core/quote.ts'
import { sentences } from '../../core/text.ts'
import { defineRule } from '../define.ts'

export const approvedRegistrar = defineRule({
  id: 'domain/approved-registrar',
  title: { en: 'MIIT approved the registrar of the domain', zh: '域名注册商已获工信部批准' },
  remedy: {
    en: 'Transfer the domain to an approved registrar in mainland China and have its real name verified there.',
    zh: '请将域名转入境内获批的注册商，并在该注册商完成实名认证。',
  },
  each: 'domain',
  params: z.strictObject({}),
  needs: ['registrarListing'],
  wants: ['registrarEdition'],
  check: ({ registrarListing: listing, registrarEdition }) => {
    const { row, register } = listing
    const registrar = `“${quote(listing.registrar)}”`
    const found = {
      at: 'registrarListing',
      ...(row === undefined
        ? {}
        : { confidence: row.confidence, sources: row.sources.flatMap((id) => listing.sources[id] ?? []) }),
    } as const
    // Stated by the manifest, so no less sure than the requirement itself.
    if (registrarEdition === 'international')
      return [
        {
          at: 'registrarListing',
          message: {
            en: `The domain was registered with ${registrar} on an international site; it has to be with a registrar in mainland China.`,
            zh: `该域名在国际站注册（${registrar}），须由境内获批的注册商管理才能备案。`,
          },
        },
      ]
    if (row?.status === 'not-approved')
      return [
        {
          ...found,
          message: sentences(
            {
              en: `${registrar} is not a registrar that MIIT approved.`,
              zh: `${registrar}不是工信部批准的注册商。`,
            },
            row.note,
          ),
        },
      ]
    if (row !== undefined) return []
    return [
      {
        ...found,
        message: {
          en: `${registrar} is on none of our lists, so it cannot be told whether MIIT approved it.`,
          zh: `已收录的注册商名单中没有${registrar}，无法确认其是否获工信部批准。`,
        },
        remedy: {
          en: `Look the registrar up in the register (${register}); if it is not there, transfer the domain to one that is.`,
          zh: `请在公示系统（${register}）查询该注册商；查不到的，将域名转入获批的注册商。`,
        },
        severity: 'warning',
      },
    ]
  },
})

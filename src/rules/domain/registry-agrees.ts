import * as z from 'zod'
import { sameName } from '../../core/names-alike.ts'
import { quote } from '../../core/quote.ts'
import { defineRule } from '../define.ts'

export const registryAgrees = defineRule({
  id: 'domain/registry-agrees',
  title: { en: 'The registry says the same of the domain', zh: '域名信息与注册局登记一致' },
  remedy: {
    en: 'Correct the manifest, or have the registrar correct its data.',
    zh: '请更正清单内容，或联系注册商更正登记信息。',
  },
  each: 'domain',
  params: z.strictObject({}),
  needs: ['registration'],
  wants: ['registrar', 'registrarListing', 'domainExpiresOn', 'holderName'],
  check: ({ registration, registrar, registrarListing, domainExpiresOn, holderName }) => {
    const spellings = [registrar ?? '', ...(registrarListing?.row?.names ?? [])]
    const parts = [
      {
        at: 'registrar',
        what: { en: 'registrar', zh: '注册商' },
        ours: registrar,
        theirs: registration.registrar,
        alike: spellings,
      },
      {
        at: 'domainExpiresOn',
        what: { en: 'last day', zh: '到期日' },
        ours: domainExpiresOn,
        theirs: registration.expiresOn,
        alike: [domainExpiresOn ?? ''],
      },
      {
        at: 'holderName',
        what: { en: 'holder', zh: '持有者' },
        ours: holderName,
        theirs: registration.holder,
        alike: [holderName ?? ''],
      },
    ] as const
    return parts.flatMap(({ at, what, ours, theirs, alike }) =>
      ours === undefined || theirs === undefined || alike.some((each) => sameName(each, theirs))
        ? []
        : [
            {
              at,
              message: {
                en: `The manifest gives “${quote(ours)}” as the ${what.en} of the domain, the registry “${quote(theirs)}”.`,
                zh: `清单中域名${what.zh}为“${quote(ours)}”，注册局登记为“${quote(theirs)}”。`,
              },
            },
          ],
    )
  },
})

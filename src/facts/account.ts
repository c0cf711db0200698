import * as z from 'zod'
import * as words from '../core/vocabulary.ts'
import { fact, follow, given, known, unknown } from './fact.ts'

const text = z.string()

export const accountFacts = {
  coveredProvider: fact({
    subject: 'account',
    about: { en: 'provider whose requirements we know', zh: '已收录要求的接入商' },
    path: '/account/provider',
    derive: ({ case: of }) =>
      follow(given(of.manifest.account?.provider, '/account/provider'), (provider, at) =>
        of.knowledge.provider !== undefined
          ? known(provider, at)
          : unknown(at, {
              en: `The requirements of the provider ${provider} are not covered yet: its products and its review were not checked.`,
              zh: `尚未收录接入商 ${provider} 的要求，未检查其产品和初审规则。`,
            }),
      ),
  }),
  provider: fact({
    subject: 'account',
    about: { en: 'cloud provider that submits the filing', zh: '接入商' },
    path: '/account/provider',
    matches: text,
    derive: ({ case: of }) => given(of.manifest.account?.provider, '/account/provider'),
  }),
  accountEdition: fact({
    subject: 'account',
    about: { en: 'site of the account: China or international', zh: '账号所属站点' },
    path: '/account/edition',
    matches: z.enum(words.editions),
    derive: ({ case: of }) => given(of.manifest.account?.edition, '/account/edition'),
  }),
  accountVerifiedAs: fact({
    subject: 'account',
    about: { en: 'real-name verification of the account', zh: '账号实名类型' },
    path: '/account/verifiedAs',
    matches: z.enum(words.verifications),
    derive: ({ case: of }) => given(of.manifest.account?.verifiedAs, '/account/verifiedAs'),
  }),
  filedEntity: fact({
    subject: 'account',
    about: { en: 'entity already filed through the account, if any', zh: '账号下已备案的主体' },
    path: '/account/filedEntity',
    derive: ({ case: of }) => known(of.manifest.account?.filedEntity ?? null, '/account/filedEntity'),
  }),
}

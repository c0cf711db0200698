import * as z from 'zod'
import { defineRule } from '../define.ts'

// Whether it is covered is a matter of the fact: an uncovered provider leaves it unknown, with the reason.
export const providerCovered = defineRule({
  id: 'account/provider-covered',
  title: { en: "The provider's requirements are known", zh: '已收录该接入商的要求' },
  remedy: {
    en: 'Ask the provider for its own requirements: only those of the nation and the province were checked.',
    zh: '请另行向接入商核实其要求，目前只检查了全国和管局的要求。',
  },
  each: 'account',
  params: z.strictObject({}),
  needs: ['coveredProvider'],
  check: () => [],
})

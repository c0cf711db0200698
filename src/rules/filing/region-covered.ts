import * as z from 'zod'
import { defineRule } from '../define.ts'

// Whether it is covered is a matter of the fact: an uncovered province leaves it unknown, with the reason.
export const regionCovered = defineRule({
  id: 'filing/region-covered',
  title: { en: "The province's requirements are known", zh: '已收录备案省份的管局要求' },
  remedy: {
    en: "Look up the province's own requirements: only those of the nation and the provider were checked.",
    zh: '请另行查阅该省管局的要求，目前只检查了全国和接入商的要求。',
  },
  each: 'filing',
  params: z.strictObject({}),
  needs: ['coveredRegion'],
  check: () => [],
})

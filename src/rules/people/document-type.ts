import * as z from 'zod'
import { names } from '../../core/names.ts'
import { either } from '../../core/text.ts'
import * as words from '../../core/vocabulary.ts'
import { defineRule } from '../define.ts'

export const documentType = defineRule({
  id: 'people/document-type',
  title: { en: 'The identity document suits the person', zh: '证件类型符合人员身份' },
  remedy: {
    en: 'Enter a document of an accepted type.',
    zh: '请改用可接受类型的证件。',
  },
  each: 'person',
  params: z.strictObject({
    /** Document ids by residency; a residency without an entry is not judged. */
    accepted: z.partialRecord(z.enum(words.residencies), z.array(z.string()).min(1)),
    refusedResidencies: z.array(z.enum(words.residencies)).optional(),
  }),
  needs: ['residency'],
  wants: ['documentType'],
  check: ({ residency, documentType: type }, { accepted, refusedResidencies = [] }, { lookup, pointer }) => {
    const who = names.residencies[residency]
    if (refusedResidencies.includes(residency)) {
      const others = words.residencies.filter((each) => !refusedResidencies.includes(each))
      const allowed = either(others.map((each) => names.residencies[each]))
      return [
        {
          at: 'residency',
          message: {
            en: `A person of this residency is not accepted here: ${who.en}; accepted: ${allowed.en}.`,
            zh: `此处不受理${who.zh}担任负责人，可由${allowed.zh}担任。`,
          },
          remedy: { en: 'Name another person.', zh: '请更换负责人。' },
        },
      ]
    }
    const documents = accepted[residency]
    if (documents === undefined) return []
    if (type === undefined) return [{ missing: [`${pointer}/document/type`] }]
    if (documents.includes(type)) return []
    const wanted = either(documents.map(lookup.document))
    return [
      {
        at: 'documentType',
        message: {
          en: `The document of a ${who.en} is given as ${lookup.document(type).en}; accepted: ${wanted.en}.`,
          zh: `${who.zh}填写的证件类型为${lookup.document(type).zh}，须使用${wanted.zh}。`,
        },
      },
    ]
  },
})

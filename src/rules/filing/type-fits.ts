import * as z from 'zod'
import { names } from '../../core/names.ts'
import { join, sentences, type Text } from '../../core/text.ts'
import { defineRule } from '../define.ts'
import { fittingType, labelOf, situationOf } from './filing-situation.ts'
import * as texts from './filing-texts.ts'

export const typeFits = defineRule({
  id: 'filing/type-fits',
  title: { en: 'The filing type fits what is on file', zh: '备案类型与已备案情况相符' },
  remedy: {
    en: 'Look up what is on file, and set the type accordingly.',
    zh: '请查询已备案情况，并据此选择备案类型。',
  },
  each: 'filing',
  params: z.strictObject({}),
  needs: ['filingType', 'filingNumber', 'currentProvider'],
  wants: ['filedServices', 'servicesOnFile', 'provider'],
  check: (facts, _, { lookup }) => {
    const { filingType: type, filingNumber: number, currentProvider: current } = facts
    const { brings, services, filed, added, entityFiled, evidence, sameProvider } = situationOf(facts)
    const fits = (servicesFiled: boolean): Text => fittingType({ entityFiled, servicesFiled, sameProvider })
    const fail = (reason: Text, remedy: Text) => {
      const { en, zh } = names.filingTypes[type]
      const message = { en: `The type is “${en}”, but ${reason.en}.`, zh: `备案类型为“${zh}”，但${reason.zh}。` }
      return [{ at: 'filingType' as const, message, remedy }]
    }
    const allFiled = services.length > 0 && filed.length === services.length
    const declaredNew = filed.filter(({ status }) => status === 'new').map(labelOf)

    if (type === 'first' && entityFiled) return fail(texts.hasFiling(evidence), fits(allFiled))
    if (declaredNew.length > 0)
      return fail(texts.wronglyNew(join(declaredNew)), sentences(texts.setFiled, brings ? fits(true) : undefined))
    if (!brings && added.length > 0)
      return fail(
        texts.hasNew(join(added.map(labelOf))),
        added.length === services.length ? fits(false) : texts.ownOrder,
      )
    if (type === 'new-service' && allFiled) return fail(texts.nothingNew, fits(true))
    if (type === 'new-access' && current === null) return fail(texts.noProvider, texts.addProvider)
    if (type === 'new-access' && sameProvider) return fail(texts.filedHere(lookup.provider(current ?? '')), fits(true))
    if (number === null && (type === 'new-service' || type === 'change'))
      return fail(texts.noNumber, entityFiled ? texts.addNumber : sentences(texts.addNumber, texts.neverFiled))
    if (brings && facts.servicesOnFile?.length === 0) return fail(texts.noService, texts.addService)
    const missing = [
      ...(number === null && type !== 'first' ? ['/filing/number'] : []),
      ...(brings && facts.servicesOnFile === undefined ? ['/services'] : []),
      ...(type === 'new-access' && sameProvider === undefined ? ['/account/provider'] : []),
    ]
    return missing.length === 0 ? [] : [{ missing }]
  },
})

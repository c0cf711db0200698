import * as z from 'zod'
import { names } from '../../core/names.ts'
import { holderRelations } from '../../core/vocabulary.ts'
import { isMeant } from '../../facts/holder.ts'
import { defineRule } from '../define.ts'
import { acceptedInPlaces, compare, differing, notAccepted } from './domain-holder.ts'

const relationsOf = z.array(z.enum(holderRelations)).min(1)
/** There is one of each; shareholders and executives can be several, of whom the manifest may name some. */
const single: readonly string[] = ['legal-representative', 'responsible-person']

export const holder = defineRule({
  id: 'domain/holder',
  title: { en: 'The entity, or somebody accepted in its place, holds the domain', zh: '域名持有者与主办单位一致' },
  remedy: {
    en: 'Have the registrar correct the holder or transfer the domain to the right one, then verify its real name again.',
    zh: '请在注册商处更正持有者信息或过户域名，并重新完成实名认证。',
  },
  each: 'domain',
  params: z.strictObject({
    relations: relationsOf,
    /** Accepted in some places only: a warning. */
    warnRelations: relationsOf.optional(),
  }),
  needs: ['holder'],
  check: ({ holder: { found, entity, people, ...held } }, { relations, warnRelations = [] }, { pointer, lookup }) => {
    const at = { pointer: `${pointer}/holder` }
    const accepted = [...relations, ...warnRelations]
    const name = found.name.value
    const lacksName = name === undefined ? [found.name.pointer] : []
    const isEntity = isMeant(found, entity) || accepted.every((each) => each === 'entity')
    const relation = held.relation ?? (isEntity ? 'entity' : undefined)
    if (relation === undefined) return [{ missing: [...lacksName, `${at.pointer}/relation`] }]
    if (!accepted.includes(relation)) return [{ at, message: notAccepted(name, relation, relations) }]
    const what = names.holderRelations[relation]
    const alike = people.filter((each) => each.relations.includes(relation))
    const person = alike.find((each) => isMeant(found, each)) ?? (single.includes(relation) ? alike[0] : undefined)
    const wanted = relation === 'entity' ? entity : person
    if (wanted === undefined)
      return [
        {
          missing: lacksName.length > 0 && alike.length > 0 ? lacksName : ['/people'],
          message: {
            en: `The domain is declared to be held by: ${what.en}; add that person under people so that it can be compared.`,
            zh: `域名持有者声明为${what.zh}，请在 people 中补充该人员的信息以便核对。`,
          },
        },
      ]
    const { differences, missing } = compare(found, wanted, lookup)
    const gaps = missing.length === 0 ? [] : [{ missing }]
    const self = held.isIndividual
      ? { en: 'individual who files', zh: '主办者本人' }
      : { en: 'filing entity', zh: '主办单位' }
    if (differences.length > 0)
      return [{ at, message: differing(relation === 'entity' ? self : what, differences) }, ...gaps]
    if (!warnRelations.includes(relation)) return gaps
    const remedy = {
      en: 'Prepare the proof of the domain holder that the province asks for, or transfer the domain.',
      zh: '请按当地管局要求准备域名持有者证明，或将域名过户。',
    }
    return [{ at, message: acceptedInPlaces(name, relation, relations), remedy, severity: 'warning' }, ...gaps]
  },
})

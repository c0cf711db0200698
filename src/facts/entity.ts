import * as z from 'zod'
import * as words from '../core/vocabulary.ts'
import type { Entity } from '../manifest/schema.ts'
import { fact, follow, given, known, map, moot, unknown } from './fact.ts'
import { individual } from './individual.ts'
import type { Subject } from './subject.ts'

const entityOf = (subject: Subject<'entity'>): Entity => subject.case.manifest.entity ?? {}
const text = z.string()

export const entityFacts = {
  entityType: fact({
    subject: 'entity',
    about: { en: 'kind of the filing entity', zh: '主办单位性质' },
    path: '/entity/type',
    matches: text,
    derive: (subject) => given(entityOf(subject).type, '/entity/type'),
  }),
  entityTypeRow: fact({
    subject: 'entity',
    about: { en: 'certificates of the entity type, and the type it is filed as', zh: '该单位性质的证件及填报类型' },
    path: '/entity/type',
    derive: (subject) =>
      follow(given(entityOf(subject).type, '/entity/type'), (type, at) => {
        const { entityTypes } = subject.case.knowledge.nation.tables.entityTypes
        const row = entityTypes.find(({ id }) => id === type)
        return row === undefined ? moot : known({ certificates: row.certificates, fileAs: row.fileAs }, at)
      }),
  }),
  entityName: fact({
    subject: 'entity',
    about: { en: 'full registered name of the entity', zh: '主办单位名称' },
    path: '/entity/name',
    derive: (subject) => {
      const person = individual(subject.case)
      const own = entityOf(subject).name
      return own === undefined && person !== undefined
        ? given(person.person.name, `${person.pointer}/name`)
        : given(own, '/entity/name')
    },
  }),
  /** The person that an individual's filing is about, for the comparison with what is written under `entity`. */
  individualPerson: fact({
    subject: 'entity',
    about: { en: 'the person of an individual filing', zh: '个人备案的本人信息' },
    path: '/entity/responsiblePerson',
    derive: (subject) => {
      const person = individual(subject.case)
      return person === undefined
        ? unknown('/entity/responsiblePerson')
        : known(
            { name: person.person.name, document: person.person.document ?? {}, entity: entityOf(subject) },
            person.pointer,
          )
    },
  }),
  hasTradeName: fact({
    subject: 'entity',
    about: { en: 'whether the license shows a trade name', zh: '执照是否有字号' },
    path: '/entity/tradeName',
    matches: z.boolean(),
    derive: (subject) =>
      map(given(entityOf(subject).tradeName, '/entity/tradeName'), (name) => !['none', '无', ''].includes(name.trim())),
  }),
  tradeName: fact({
    subject: 'entity',
    about: { en: 'trade name on the license', zh: '字号' },
    path: '/entity/tradeName',
    derive: (subject) => given(entityOf(subject).tradeName, '/entity/tradeName'),
  }),
  registeredIn: fact({
    subject: 'entity',
    about: { en: 'where the entity is registered', zh: '主体登记地' },
    path: '/entity/registeredIn',
    matches: z.enum(words.jurisdictions),
    derive: (subject) => given(entityOf(subject).registeredIn, '/entity/registeredIn'),
  }),
  postalAddress: fact({
    subject: 'entity',
    about: { en: 'postal address', zh: '通信地址' },
    path: '/entity/address',
    derive: (subject) => known(entityOf(subject).address ?? {}, '/entity/address'),
  }),
  addressRegion: fact({
    subject: 'entity',
    about: { en: 'province of the postal address', zh: '通信地址所在省份' },
    path: '/entity/address/region',
    matches: text,
    derive: (subject) => given(entityOf(subject).address?.region, '/entity/address/region'),
  }),
  addressCity: fact({
    subject: 'entity',
    about: { en: 'city of the postal address', zh: '通信地址所在城市' },
    path: '/entity/address/city',
    derive: (subject) => given(entityOf(subject).address?.city, '/entity/address/city'),
  }),
  addressDistrict: fact({
    subject: 'entity',
    about: { en: 'district of the postal address', zh: '通信地址所在区县' },
    path: '/entity/address/district',
    derive: (subject) => given(entityOf(subject).address?.district, '/entity/address/district'),
  }),
  addressDetail: fact({
    subject: 'entity',
    about: { en: 'street and number of the postal address', zh: '通信地址详细信息' },
    path: '/entity/address/detail',
    derive: (subject) => given(entityOf(subject).address?.detail, '/entity/address/detail'),
  }),
  foreignOwnership: fact({
    subject: 'entity',
    about: { en: 'foreign share in percent', zh: '外资比例（%）' },
    path: '/entity/foreignOwnership',
    matches: z.number(),
    derive: (subject) => given(entityOf(subject).foreignOwnership, '/entity/foreignOwnership'),
  }),
  hasSeal: fact({
    subject: 'entity',
    about: { en: 'whether the entity owns an official seal', zh: '是否有公章' },
    path: '/entity/hasSeal',
    matches: z.boolean(),
    derive: (subject) => given(entityOf(subject).hasSeal, '/entity/hasSeal'),
  }),
  businessScope: fact({
    subject: 'entity',
    about: { en: 'business scope', zh: '经营范围' },
    path: '/entity/businessScope',
    derive: (subject) => given(entityOf(subject).businessScope, '/entity/businessScope'),
  }),
  superiorUnit: fact({
    subject: 'entity',
    about: { en: 'investor or superior unit', zh: '投资者或主管单位' },
    path: '/entity/superiorUnit',
    derive: (subject) => given(entityOf(subject).superiorUnit, '/entity/superiorUnit'),
  }),
}

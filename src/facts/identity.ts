import * as z from 'zod'
import { hasCheckDigits, normalizeNumber } from '../core/check-digits.ts'
import { ageOn, type Day, isDay } from '../core/day.ts'
import * as words from '../core/vocabulary.ts'
import { type Fact, fact, follow, given, known, map, moot, unknown } from './fact.ts'
import type { Subject } from './subject.ts'

type PersonSubject = Subject<'person'>
const text = z.string()

const documentType = (subject: PersonSubject): Fact<string> =>
  given(subject.person.document?.type, `${subject.pointer}/document/type`)
const documentNumber = (subject: PersonSubject): Fact<string> =>
  map(given(subject.person.document?.number, `${subject.pointer}/document/number`), normalizeNumber)

const documentRow = (subject: PersonSubject): Fact<Row> =>
  follow(documentType(subject), (type, at) => {
    const row = subject.case.knowledge.nation.tables.documents.documents.find(({ id }) => id === type)
    return row === undefined ? moot : known(row, at)
  })
type Row = Subject['case']['knowledge']['nation']['tables']['documents']['documents'][number]

/** 18 characters, check digit right, date exists: else the rule on the number says so and age has nothing to add. */
const birthDateInNumber = (subject: PersonSubject): Fact<Day> =>
  follow(documentNumber(subject), (number, at) => {
    const date = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
    return number.length === 18 && hasCheckDigits('gb11643', number) && isDay(date) ? known(date, at) : moot
  })

const birthDate = (subject: PersonSubject): Fact<Day> => {
  if (subject.person.birthDate !== undefined) return known(subject.person.birthDate, `${subject.pointer}/birthDate`)
  const row = documentRow(subject)
  if (row.known && !row.value.holdsBirthDate) return unknown(`${subject.pointer}/birthDate`)
  const inNumber = birthDateInNumber(subject)
  // Older cards of some kinds have shorter numbers without a birth date: ask for it.
  return !inNumber.known && inNumber.moot && hasShortForm(subject) ? unknown(`${subject.pointer}/birthDate`) : inNumber
}

/** A number that fits the form of its document and yet has not the 18 characters that hold a birth date. */
const hasShortForm = (subject: PersonSubject): boolean => {
  const row = documentRow(subject)
  const number = documentNumber(subject)
  if (!row.known || !number.known || number.value.length === 18) return false
  const form = subject.case.knowledge.nation.tables.documents.numbers.find(({ id }) => id === row.value.number)
  return form !== undefined && new RegExp(form.pattern, 'u').test(number.value)
}

/** The province where a resident identity number was first issued. */
const idRegion = (subject: PersonSubject): Fact<string> =>
  follow(documentRow(subject), (row) =>
    row.residencies.includes('mainland')
      ? follow(documentNumber(subject), (number, at) => {
          const { regions } = subject.case.knowledge.nation.tables.regions
          const region = regions.find(({ code }) => code.slice(0, 2) === number.slice(0, 2))
          return region === undefined ? moot : known(region.id, at)
        })
      : moot,
  )

const submitOn = ({ case: of }: PersonSubject): Day => of.manifest.filing?.submitOn ?? of.now

export const identityFacts = {
  documentType: fact({
    subject: 'person',
    about: { en: 'type of the identity document', zh: '证件类型' },
    path: '/people/*/document/type',
    matches: text,
    derive: documentType,
  }),
  documentNumber: fact({
    subject: 'person',
    about: { en: 'number of the identity document', zh: '证件号码' },
    path: '/people/*/document/number',
    derive: documentNumber,
  }),
  documentForm: fact({
    subject: 'person',
    about: { en: 'form of the document number', zh: '证件号码格式' },
    path: '/people/*/document/type',
    derive: (subject) =>
      follow(documentRow(subject), (row, at) => {
        const { documents } = subject.case.knowledge.nation.tables
        const form = documents.numbers.find(({ id }) => id === row.number)
        return form === undefined
          ? moot
          : known(
              {
                ...form,
                holdsBirthDate: row.holdsBirthDate,
                residencies: row.residencies,
                regionCodes: documents.regionCodes,
              },
              at,
            )
      }),
  }),
  documentValidUntil: fact({
    subject: 'person',
    about: { en: 'last day of the identity document', zh: '证件有效期' },
    path: '/people/*/document/validUntil',
    derive: (subject) => given(subject.person.document?.validUntil, `${subject.pointer}/document/validUntil`),
  }),
  age: fact({
    subject: 'person',
    about: { en: 'age in full years at submission', zh: '提交日周岁' },
    path: '/people/*/document/number',
    matches: z.number(),
    derive: (subject) => map(birthDate(subject), (born) => ageOn(born, submitOn(subject))),
  }),
  sex: fact({
    subject: 'person',
    about: { en: 'sex', zh: '性别' },
    path: '/people/*/sex',
    matches: z.enum(words.sexes),
    derive: (subject) => {
      if (subject.person.sex !== undefined) return known(subject.person.sex, `${subject.pointer}/sex`)
      const inNumber = birthDateInNumber(subject)
      const row = documentRow(subject)
      if (!row.known || !row.value.holdsBirthDate || !inNumber.known) return unknown(`${subject.pointer}/sex`)
      return map(documentNumber(subject), (number) =>
        Number(number[16]) % 2 === 1 ? ('male' as const) : ('female' as const),
      )
    },
  }),
  idRegion: fact({
    subject: 'person',
    about: { en: 'province in which the identity number was issued', zh: '身份证号码所属省份' },
    path: '/people/*/document/number',
    matches: text,
    derive: idRegion,
  }),
  idRegionIsFilingRegion: fact({
    subject: 'person',
    about: { en: 'whether the identity number is of the filing province', zh: '身份证是否属于备案省份' },
    path: '/people/*/document/number',
    matches: z.boolean(),
    derive: (subject) =>
      follow(idRegion(subject), (region, at) => {
        const filing = subject.case.manifest.filing?.region
        return filing === undefined ? unknown('/filing/region') : known(region === filing, at)
      }),
  }),
}

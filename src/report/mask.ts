import stringWidth from 'string-width'
import { hasCheckDigits } from '../core/check-digits.ts'
import { escapeControls } from '../core/quote.ts'
import { type PersonalValue, spellings } from './personal.ts'

/** Makes foreign text fit for an output: personal data masked, control characters escaped. */
export type Show = (text: string) => string

/** Shows everything, for `--show-pii`. */
export const showAll: Show = escapeControls

const identityNumber = /\d{17}[\dXx]/g
const mobileNumber = /(?<!\d)1[3-9]\d{9}(?!\d)/g

/** Masks every personal value of a manifest wherever it appears, and whatever looks like an identity or mobile number. */
export const masking = (values: readonly PersonalValue[]): Show => {
  const masks = new Map(
    values.flatMap((value) => spellings(value).map((spelling) => [spelling, mask(spelling, value.kind)] as const)),
  )
  const known = [...masks.keys()].filter((spelling) => spelling !== '').sort((one, other) => other.length - one.length)
  const pattern = known.length === 0 ? undefined : new RegExp(known.map(bounded).join('|'), 'gu')
  return (text) => {
    const replaced = pattern === undefined ? text : text.replace(pattern, (found) => masks.get(found) ?? '***')
    return escapeControls(maskNumbers(replaced))
  }
}

/** Masks identity numbers with a right check digit and mobile numbers in any text. */
export const maskNumbers = (text: string): string =>
  text
    .replace(identityNumber, (found) =>
      hasCheckDigits('gb11643', found.toUpperCase()) ? mask(found, 'number') : found,
    )
    .replace(mobileNumber, (found) => mask(found, 'phone'))

const special = /[\\^$.*+?()[\]{}|/]/g

/** Latin names are words: `Li` must not be found inside `Licence`. */
const bounded = (spelling: string): string => {
  const escaped = spelling.replace(special, '\\$&')
  const before = /^[\p{L}\p{N}]/u.test(spelling) && /^[\p{ASCII}]/u.test(spelling) ? '(?<![A-Za-z0-9])' : ''
  const after = /[A-Za-z0-9]$/.test(spelling) ? '(?![A-Za-z0-9])' : ''
  return before + escaped + after
}

const mask = (value: string, kind: PersonalValue['kind']): string => {
  const characters = [...value]
  const keep = (first: number, last: number): string =>
    characters.length <= first + last + 2
      ? '*'.repeat(Math.max(3, characters.length))
      : characters.map((character, at) => (at < first || at >= characters.length - last ? character : '*')).join('')
  switch (kind) {
    case 'name':
      return value
        .split(/\s+/)
        .map((word) => `${[...word][0] ?? ''}${'*'.repeat(Math.max(1, [...word].length - 1))}`)
        .join(' ')
    case 'number':
      return keep(2, 2)
    case 'phone':
      return keep(3, 2)
    case 'email':
      return `${characters[0] ?? ''}***${value.includes('@') ? value.slice(value.lastIndexOf('@')) : ''}`
    case 'secret':
      return '***'
  }
}

/** As many stars as the text is wide, so that what stands below keeps its column. */
export const starsFor = (text: string): string => '*'.repeat(stringWidth(text))

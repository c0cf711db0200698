import type { PersonalValue } from './personal.ts'

const personalKeys =
  /(?:^|[\s{,])["']?(?:name|number|mobile|emergencyPhone|landline|email|detail|address)["']?\s*:\s*("[^"\n]*"|'[^'\n]*'|(?!!env\b)[^\s"'{}[\],#][^,}\n#]*)/g

/**
 * What could be personal in a text that is no manifest: every value behind a key that holds personal data, with its
 * range. The path of a value is not known there, so more is masked than has to be.
 */
export const likelyPersonal = (text: string): readonly (PersonalValue & { range: { start: number; end: number } })[] =>
  [...text.matchAll(personalKeys)].map((match) => {
    const raw = match[1] ?? ''
    const end = match.index + match[0].length
    return {
      pointer: '',
      value: raw.trim().replace(/^["']|["']$/g, ''),
      kind: 'secret' as const,
      range: { start: end - raw.length, end },
    }
  })

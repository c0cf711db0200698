import { normalizeName } from '../../core/names-alike.ts'
import { quote } from '../../core/quote.ts'
import { each, either, join, plural, type Text } from '../../core/text.ts'
import { fits, type Pattern } from '../pattern.ts'

const quoted = (words: readonly string[]): readonly string[] => words.map((word) => `“${quote(word)}”`)
const about = (name: string, en: string, zh: string): Text => ({
  en: `The name “${quote(name)}” ${en}`,
  zh: `名称“${quote(name)}”${zh}`,
})

/** The words that a name begins with or holds; of words within one another the longest. */
export const wordsIn = (name: string, words: readonly string[] = [], where: 'prefix' | 'anywhere'): string[] => {
  const plain = normalizeName(name)
  const hits = words.filter((word) =>
    where === 'prefix' ? plain.startsWith(normalizeName(word)) : plain.includes(normalizeName(word)),
  )
  return hits.filter((word) => !hits.some((other) => other !== word && other.includes(word)))
}

export const tooShort = (name: string, min: number): Text[] => {
  const count = name.match(/\p{Script=Han}/gu)?.length ?? 0
  if (count >= min) return []
  return [
    about(
      name,
      `has ${plural(count, 'Chinese character')}; it needs at least ${min}.`,
      `只有 ${count} 个汉字，至少须有 ${min} 个汉字。`,
    ),
  ]
}

export const ofRefusedForm = (name: string, patterns: readonly Pattern[]): Text[] =>
  patterns
    .filter((pattern) => fits(pattern, name))
    .map(({ form }) => about(name, `is not accepted (${form.en}).`, `不予通过（${form.zh}）。`))

export const withOddCharacters = (name: string, allowed: Pattern): Text[] => {
  if (fits(allowed, name)) return []
  const odd = [...new Set(name)].filter((character) => !fits(allowed, character))
  const list = join(quoted(odd.length === 0 ? [name] : odd))
  return [
    about(
      name,
      `holds ${list.en}; it may consist of ${allowed.form.en} only.`,
      `含有${list.zh}，只能使用${allowed.form.zh}。`,
    ),
  ]
}

export const beginningWith = (name: string, words: readonly string[]): Text => {
  const list = join(quoted(words))
  return about(name, `begins with ${list.en}, which is reserved for others.`, `以${list.zh}开头，该字样不得使用。`)
}

export const holding = (name: string, words: readonly string[]): Text => {
  const list = join(quoted(words))
  return about(name, `holds ${list.en}, which is not accepted.`, `含${list.zh}字样，不得使用。`)
}

export const withoutSuffix = (name: string, words: readonly string[], suffixes: readonly string[]): Text => {
  const [list, ends] = [join(quoted(words)), either(quoted(suffixes))]
  return about(name, `holds ${list.en} and so has to end in ${ends.en}.`, `含${list.zh}字样，须以${ends.zh}结尾。`)
}

export const withDomain = (name: string, domain: string): Text =>
  about(
    name,
    `is or holds the domain ${quote(domain)}; a name in words is needed.`,
    `是域名或含有域名 ${quote(domain)}，应使用文字名称。`,
  )

export const withPerson = (name: string, people: readonly string[]): Text => {
  const list = join(quoted(people))
  return about(
    name,
    `holds a person's name (${list.en}), which is not accepted.`,
    `含有个人姓名${list.zh}，不得以姓名命名。`,
  )
}

/** The registered name, or its characters in the same order with some left out. */
export const isShortFor = (name: string, full: string): boolean => {
  const rest = [...normalizeName(full)]
  return [...normalizeName(name)].every((character) => {
    const at = rest.indexOf(character)
    rest.splice(0, at + 1)
    return at >= 0
  })
}

export const notShortFor = (name: string, full: string): Text =>
  about(
    name,
    `is neither the registered name of the entity, “${quote(full)}”, nor short for it.`,
    `既不是主办单位全称“${quote(full)}”，也不是其简称。`,
  )

/** The remedy where a paper stands for a name that is not accepted by itself. */
export const otherNameOr = (paper: Text): Text =>
  each((language) =>
    language === 'en' ? `Choose another name, or prepare: ${paper.en}.` : `请更换名称，或准备${paper.zh}。`,
  )

/** A registered name as it is compared: half-width, one kind of bracket, no spaces, no case. */
export const normalizeName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[〔［【﹝[]/gu, '(')
    .replace(/[〕］】﹞\]]/gu, ')')
    .toLowerCase()

/** Two spellings of one registered name. */
export const sameName = (one: string, other: string): boolean => normalizeName(one) === normalizeName(other)

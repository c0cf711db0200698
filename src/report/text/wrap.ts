import stringWidth from 'string-width'

// A line does not begin with closing punctuation.
const closing = /^[，。、；：？！）》」』”’,.;:?!)\]}%]/u
const pieces = /\s+|[^\s\u{2e80}-\u{ffef}]+|./gsu

/** Breaks a text into lines no wider than `columns` on a terminal: between words, or between Chinese characters. */
export const wrap = (text: string, columns: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(pieces) ?? []) {
    const fits = stringWidth(line + piece.trimEnd()) <= columns
    if (fits || (closing.test(piece) && line !== '')) {
      if (line !== '' || piece.trim() !== '') line += piece
      continue
    }
    if (line.trim() !== '') lines.push(line.trimEnd())
    line = piece.trimStart()
    // A word wider than a line, such as an address, is cut.
    while (stringWidth(line) > columns) {
      const cut = head(line, columns)
      lines.push(cut)
      line = line.slice(cut.length)
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}

const head = (text: string, columns: number): string => {
  let taken = ''
  for (const character of text) {
    if (stringWidth(taken + character) > columns && taken !== '') break
    taken += character
  }
  return taken
}

/** The text with spaces behind it up to a width on a terminal. */
export const pad = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - stringWidth(text)))

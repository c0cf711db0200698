const deepest = 100

/**
 * Whether brackets or indentation nest deeper than any manifest: the YAML parser recurses, so a text of brackets alone
 * could exhaust the stack. Brackets inside quotes are counted too, which only a text made for it would notice.
 */
export const isTooDeep = (text: string): boolean => {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === openBracket || code === openBrace) depth += 1
    else if (code === closeBracket || code === closeBrace) depth = Math.max(0, depth - 1)
    else if (code === lineFeed && depth === 0 && isDeepLine(text, at + 1)) return true
    if (depth > deepest) return true
  }
  return isDeepLine(text, 0)
}

const openBracket = '['.charCodeAt(0)
const openBrace = '{'.charCodeAt(0)
const closeBracket = ']'.charCodeAt(0)
const closeBrace = '}'.charCodeAt(0)
const lineFeed = '\n'.charCodeAt(0)

/** A line that opens more sequences than fit, `- - - -`, or stands further right. */
const isDeepLine = (text: string, from: number): boolean => {
  let dashes = 0
  for (let at = from; ; at += 1) {
    const character = text[at]
    if (character === '-' || character === '?') dashes += 1
    else if (character !== ' ') return false
    if (dashes > deepest) return true
  }
}

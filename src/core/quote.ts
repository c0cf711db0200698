/**
 * Foreign text inside our own messages. What comes from a manifest, a server or a file is wrapped in two private-use
 * characters when a message is built; the report unwraps it, and there alone decides what to mask and what to escape.
 */
const open = '\u{E000}'
const close = '\u{E001}'
const wrapped = /\u{E000}([^\u{E000}\u{E001}]*)\u{E001}/gu
const marks = /[\u{E000}\u{E001}]/gu
const longest = 200

/** Marks a foreign value for the report; longer values than a message can carry are cut. */
export const quote = (value: string | number | boolean): string => {
  const text = String(value).replace(marks, '')
  return open + (text.length > longest ? `${text.slice(0, longest)}…` : text) + close
}

/** Replaces each marked value of a message by what `show` makes of it. */
export const unquote = (message: string, show: (value: string) => string): string =>
  message.replace(wrapped, (_, value: string) => show(value)).replace(marks, '')

const isControl = (code: number): boolean =>
  code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0x2028 || code === 0x2029 || isFormat(code)

// Zero-width and direction-changing characters can make a terminal or an editor show something else than is there.
const isFormat = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  code === 0xfeff

/** Writes control and invisible characters as `\u{1b}`, so that foreign text cannot steer a terminal. */
export const escapeControls = (text: string): string => {
  let escaped = ''
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    escaped += isControl(code) ? `\\u{${code.toString(16)}}` : character
  }
  return escaped
}

import stringWidth from 'string-width'
import { escapeControls } from '../../core/quote.ts'
import type { Span } from '../../core/span.ts'
import type { Range } from '../../manifest/finding.ts'
import { maskNumbers, starsFor } from '../mask.ts'

const widest = 72

export type FrameSource = Readonly<{
  text: string
  /** Ranges that hold personal data. */
  hidden: readonly Range[]
  showsAll: boolean
}>

/**
 * The line before and the line of a place, with a caret below. The caret counts columns as a terminal draws them: a
 * Chinese character is two.
 */
export const frame = (span: Span, source: FrameSource): readonly string[] => {
  if (source.text === '') return []
  const starts = lineStarts(source.text)
  const last = span.start.line
  const first = Math.max(1, last - 1)
  const gutter = String(last).length
  const rows: string[] = []
  for (let line = first; line <= last; line += 1) {
    const raw = lineAt(source.text, starts, line)
    if (line < last && raw.trim() === '') continue
    const from = starts[line - 1] ?? 0
    const { shown, caret } = cut(raw, from, line === last ? span : undefined, source)
    rows.push(`${String(line).padStart(gutter)} | ${shown}`)
    if (caret !== undefined) rows.push(`${' '.repeat(gutter)} | ${caret}`)
  }
  return rows
}

const lineStarts = (text: string): readonly number[] => {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

const lineAt = (text: string, starts: readonly number[], line: number): string =>
  text.slice(starts[line - 1] ?? text.length, (starts[line] ?? text.length + 1) - 1).replace(/\r$/, '')

const plain = (text: string, source: FrameSource): string => {
  const untabbed = text.replaceAll('\t', '  ')
  return escapeControls(source.showsAll ? untabbed : maskNumbers(untabbed))
}

/** A part of a line with what is hidden replaced by stars of the same width. */
const visible = (raw: string, from: number, begin: number, end: number, source: FrameSource): string => {
  let shown = ''
  let at = begin
  for (const { start, end: stop } of source.hidden) {
    const [first, last] = [Math.max(start - from, at), Math.min(stop - from, end)]
    if (first >= last) continue
    shown += plain(raw.slice(at, first), source) + starsFor(raw.slice(first, last))
    at = last
  }
  return shown + plain(raw.slice(at, end), source)
}

const cut = (
  raw: string,
  from: number,
  span: Span | undefined,
  source: FrameSource,
): { shown: string; caret?: string } => {
  if (span === undefined) return { shown: shorten(visible(raw, from, 0, raw.length, source)) }
  const begin = Math.min(span.start.column - 1, raw.length)
  const end =
    span.end.line === span.start.line ? Math.max(begin, Math.min(span.end.column - 1, raw.length)) : raw.length
  // A long line is shown from shortly before the place on.
  const skip = stringWidth(raw.slice(0, begin)) > widest / 2 ? Math.max(0, begin - 20) : 0
  const lead = (skip > 0 ? '…' : '') + visible(raw, from, skip, begin, source)
  const marked = visible(raw, from, begin, end, source)
  const shown = shorten(lead + marked + visible(raw, from, end, raw.length, source))
  const room = Math.max(1, widest - stringWidth(lead))
  return { shown, caret: ' '.repeat(stringWidth(lead)) + '^'.repeat(Math.max(1, Math.min(stringWidth(marked), room))) }
}

const shorten = (text: string): string => {
  if (stringWidth(text) <= widest) return text
  let short = ''
  for (const character of text) {
    if (stringWidth(short + character) >= widest) break
    short += character
  }
  return `${short}…`
}

import { expect, test } from 'vitest'
import { escapeControls, quote, unquote } from '../../src/core/quote.ts'

test('a marked value is shown as the report decides', () => {
  expect(unquote(`name: ${quote('张三')}.`, (value) => `<${value}>`)).toBe('name: <张三>.')
})

test('foreign text cannot forge the marks', () => {
  expect(unquote(quote('a\u{E001}b\u{E000}c'), (value) => `<${value}>`)).toBe('<abc>')
})

test('a value longer than a message is cut', () => {
  expect(unquote(quote('x'.repeat(500)), (value) => value)).toBe(`${'x'.repeat(200)}…`)
})

test.each([
  ['\u001b[31mred', '\\u{1b}[31mred'],
  ['a\u202eb', 'a\\u{202e}b'],
  ['a\u200bb', 'a\\u{200b}b'],
  ['line\nline', 'line\\u{a}line'],
  ['\u0085', '\\u{85}'],
  ['备案 é 𠀀', '备案 é 𠀀'],
])('controls are written out: %j', (text, shown) => {
  expect(escapeControls(text)).toBe(shown)
})

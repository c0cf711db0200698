import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { check } from '../src/index.ts'

const text = readFileSync(new URL('../fixtures/filings/ready-enterprise/filing.yaml', import.meta.url), 'utf8')

test('a program gets the JSON report', () => {
  const report = check(text, { now: '2026-11-22' })
  expect(report).toMatchObject({ formatVersion: 1, offline: true, now: '2026-11-22', verdict: 'ready' })
  expect(report.filings).toMatchObject([
    {
      file: 'filing.yaml',
      document: 0,
      type: 'first',
      region: 'guangdong',
      provider: 'aliyun',
      entityType: 'enterprise',
    },
  ])
})

test('what is no manifest is a finding, not an error', () => {
  expect(check('[').filings[0]?.findings[0]?.rule).toBe('manifest/yaml')
})

test('passes are reported when asked for, and personal data only then', () => {
  expect(check(text).filings[0]?.findings.some(({ outcome }) => outcome === 'pass')).toBe(false)
  expect(check(text, { verbose: true }).filings[0]?.findings.some(({ outcome }) => outcome === 'pass')).toBe(true)
  const wrong = text.replace('440000198512310028', '440000198512310029')
  expect(JSON.stringify(check(wrong))).not.toContain('440000198512310029')
  expect(JSON.stringify(check(wrong, { showPii: true }))).toContain('440000198512310029')
})

test('variables are read from what is handed in, never from the process', () => {
  const wanting = text.replace('name: 张三', 'name: !env PATH')
  expect(check(wanting).filings[0]?.findings[0]?.rule).toBe('manifest/yaml')
  expect(check(wanting, { environment: { PATH: '张三' }, now: '2026-11-22' }).verdict).toBe('ready')
})

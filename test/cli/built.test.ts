import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const bin = fileURLToPath(new URL('../../bin/icp.js', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
const good = 'fixtures/filings/ready-enterprise/filing.yaml'

const icp = (argv: readonly string[], input = '', env: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, [bin, ...argv], {
    cwd: root,
    encoding: 'utf8',
    input,
    env: { ...env, PATH: '/usr/bin:/bin' },
  })

/** The program as it is installed: the compiled code, a process of its own. */
describe('the built command', () => {
  test('checks a filing and ends with its code', () => {
    const ran = icp(['check', good, '--now', '2026-11-22'])
    expect([ran.status, ran.stderr]).toEqual([0, ''])
    expect(ran.stdout).toContain('READY')
  })

  test('reads standard input', () => {
    const ran = icp(['check', '-', '-f', 'json'], 'version: 1\nfilling: {}\n')
    expect(ran.status).toBe(1)
    expect(JSON.parse(ran.stdout).filings[0].findings[0].rule).toBe('manifest/schema')
  })

  test('needs neither a locale nor a home', () => {
    expect(icp(['check', good, '--now', '2026-11-22'], '', { LC_ALL: 'C', HOME: '/nonexistent' }).status).toBe(0)
  })

  test('a reader that closes the pipe early is no error', () => {
    const ran = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${bin}" check "${good}" -v --now 2026-11-22 | head -1`],
      { cwd: root, encoding: 'utf8' },
    )
    expect(ran.status).toBe(0)
    expect(ran.stdout).toBe(`${good}\n`)
    expect(ran.stderr).toBe('')
  })
})

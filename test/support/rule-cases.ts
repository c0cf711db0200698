import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { checkText } from '../../src/check.ts'
import { unquote } from '../../src/core/quote.ts'
import { Requirement } from '../../src/knowledge/requirement.ts'
import { inspectFiles } from '../../src/materials/inspect.ts'

export const rulesFolder = fileURLToPath(new URL('../../fixtures/rules', import.meta.url))

const folders = (path: string): readonly string[] =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && entry.name !== 'files')
        .map((entry) => entry.name)
        .sort()
    : []

export type RuleCase = Readonly<{ rule: string; name: string; folder: string }>

/** Every case folder under `fixtures/rules/<subject>/<rule>/`. */
export const ruleCases = (): readonly RuleCase[] =>
  folders(rulesFolder).flatMap((subject) =>
    folders(join(rulesFolder, subject)).flatMap((rule) =>
      folders(join(rulesFolder, subject, rule)).map((name) => ({
        rule: `${subject}/${rule}`,
        name,
        folder: join(rulesFolder, subject, rule, name),
      })),
    ),
  )

const requirementFor = ({ folder }: RuleCase) => {
  const own = join(folder, 'requirement.yaml')
  const text = readFileSync(existsSync(own) ? own : join(folder, '..', 'requirement.yaml'), 'utf8')
  const filled = {
    id: 'fixture',
    entity: ['any'],
    filing: ['any'],
    text: { en: 'Fixture.', zh: '用例。' },
    sources: ['fixture'],
    ...parse(text),
  }
  return {
    ...Requirement.parse(filled),
    layer: 'national',
    sources: [{ publisher: 'Fixture', title: 'Fixture', url: null }],
  }
}

/** What the case's requirement makes of its manifest: the outcomes that a reader has to agree with. */
export const judgeCase = (ruleCase: RuleCase) => {
  const text = readFileSync(join(ruleCase.folder, 'manifest.yaml'), 'utf8')
  const files = existsSync(join(ruleCase.folder, 'files'))
  const [judged, ...more] = checkText(text, {
    file: 'manifest.yaml',
    now: '2026-11-22',
    environment: {},
    demands: [requirementFor(ruleCase)],
    ...(files ? { inspect: (manifest) => inspectFiles(manifest, ruleCase.folder) } : {}),
  })
  if (judged === undefined || more.length > 0) throw new Error(`${ruleCase.folder}: one document, please`)
  const plain = (message: string): string => unquote(message, (value) => value)
  return judged.report.findings.map(({ outcome, severity, pointer, missing, message, remedy, rule }) => ({
    ...(rule === ruleCase.rule ? {} : { rule }),
    outcome,
    severity,
    pointer,
    ...(missing === undefined ? {} : { missing }),
    message: { en: plain(message.en), zh: plain(message.zh) },
    ...(remedy === null ? {} : { remedy: { en: plain(remedy.en), zh: plain(remedy.zh) } }),
  }))
}

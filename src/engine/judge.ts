import { type Pointer, readable } from '../core/pointer.ts'
import { quote } from '../core/quote.ts'
import { join, type Text } from '../core/text.ts'
import { factOf } from '../facts/catalogue.ts'
import { type Case, type Subject, subjects } from '../facts/subject.ts'
import type { Demand } from '../knowledge/knowledge.ts'
import type { Gap, Problem, Rule } from '../rules/define.ts'
import { ruleOf } from '../rules/index.ts'
import type { Lookup } from '../rules/lookup.ts'
import type { Outcome } from './outcome.ts'
import { lessSure, milder, severityOf } from './severity.ts'
import { applies } from './when.ts'

/** Judges one requirement for every subject that it is about. */
export const judge = (demand: Demand, of: Case, lookup: Lookup): readonly Outcome[] => {
  if (demand.rule === undefined) return manual(demand, of)
  const rule = ruleOf(demand.rule)
  if (rule === undefined)
    throw new Error(`requirement ${demand.layer}/${demand.id} names a rule that does not exist: ${demand.rule}`)
  const params = rule.params.parse(demand.params ?? {})
  return subjects(rule.each(params), of).flatMap((subject) => judgeSubject({ demand, rule, params, subject, lookup }))
}

/** A requirement of which it is open whether it speaks to this filing at all. */
export const unjudged = (demand: Demand, of: Case, missing: readonly Pointer[]): readonly Outcome[] => {
  const filing: Subject = { kind: 'filing', case: of, pointer: '/filing', name: 'filing' }
  if (demand.rule === undefined) return []
  const outcome: Outcome = {
    ...base(demand, filing),
    outcome: 'unknown',
    pointer: missing[0] ?? '',
    missing,
    message: demand.text,
    remedy: null,
    decisive: severityOf(demand) === 'error',
  }
  return [outcome]
}

type Task = Readonly<{ demand: Demand; rule: Rule; params: unknown; subject: Subject; lookup: Lookup }>

const manual = (demand: Demand, of: Case): readonly Outcome[] => {
  const kind = subjectOfArea(demand)
  const about = subjects(kind, of)
  const relevant = about.filter((subject) => applies(demand.when, subject).holds !== false)
  const [first] = relevant
  if (first === undefined) return []
  const place = demand.area === 'material' ? { subject: 'materials', pointer: '/materials' } : {}
  return [{ ...base(demand, first), ...place, outcome: 'manual', message: demand.text, remedy: demand.remedy ?? null }]
}

/** The kind of subject whose facts a manual requirement's `when` may name. */
export const subjectOfArea = (demand: Pick<Demand, 'area'>): Subject['kind'] => {
  switch (demand.area) {
    case undefined:
    case 'material':
      return 'filing'
    case 'people':
      return 'person'
    default:
      return demand.area
  }
}

const base = (demand: Demand, subject: Subject) => ({
  demand,
  severity: null,
  subject: subject.name,
  pointer: subject.pointer,
  missing: [] as readonly Pointer[],
  confidence: demand.confidence,
  sources: demand.sources,
  decisive: false,
})

const judgeSubject = (task: Task): readonly Outcome[] => {
  const { demand, rule, params, subject } = task
  const scope = applies(demand.when, subject)
  if (scope.holds === false) return []
  if (scope.holds === 'unknown') return [unknownOutcome(task, scope.missing, scope.reason)]
  const facts: Record<string, unknown> = {}
  const places = new Map<string, Pointer>()
  const missing: Pointer[] = []
  let reason: Text | undefined
  for (const name of [...rule.needs, ...rule.wants]) {
    const fact = factOf(name, subject)
    if (fact.known) {
      facts[name] = fact.value
      places.set(name, fact.pointer)
    } else if (rule.needs.includes(name)) {
      // Another rule already says what is wrong with this field.
      if (fact.moot) return []
      missing.push(...fact.missing)
      reason ??= fact.reason
    }
  }
  if (missing.length > 0) return [unknownOutcome(task, missing, reason)]
  const judgement = rule.check(facts, params, { pointer: subject.pointer, subject: subject.name, lookup: task.lookup })
  if (judgement.length === 0) return [passed(task, places)]
  return judgement.flatMap((each): readonly Outcome[] => {
    if ('notAsked' in each) return []
    if ('settled' in each)
      return [{ ...passed(task, places), severity: 'info', pointer: each.at, message: each.settled, settles: true }]
    return ['missing' in each ? unknownOutcome(task, each.missing, each.message) : failed(task, each, places)]
  })
}

const materialOf = ({ rule, params, subject }: Task, state: 'provided' | 'missing' | 'defective') => {
  if (rule.material === undefined) return {}
  const id = rule.material(params) ?? (subject.kind === 'material' ? subject.material.material : undefined)
  return id === undefined
    ? {}
    : { material: { id, for: subject.kind === 'material' ? ownerOf(subject) : subject.name, state } }
}

/** Whom a prepared paper names; empty where it names nobody. */
const ownerOf = ({ material, case: of }: Subject<'material'>): string => {
  if (material.person !== undefined) return `people.${material.person}`
  const service = subjects('service', of).find(
    (each) => each.kind === 'service' && each.service.name === material.service,
  )
  const domain = subjects('domain', of).find((each) => each.kind === 'domain' && each.domain.name === material.domain)
  return (
    (material.service === undefined ? undefined : service?.name) ??
    (material.domain === undefined ? undefined : domain?.name) ??
    ''
  )
}

const passed = (task: Task, places: ReadonlyMap<string, Pointer>): Outcome => ({
  ...base(task.demand, task.subject),
  outcome: 'pass',
  pointer: places.get(task.rule.needs[0] ?? '') ?? task.subject.pointer,
  message: task.rule.title,
  remedy: null,
  ...materialOf(task, 'provided'),
})

const failed = (task: Task, problem: Problem, places: ReadonlyMap<string, Pointer>): Outcome => {
  const { demand, subject, rule } = task
  const confidence = lessSure(demand.confidence, problem.confidence)
  return {
    ...base(demand, subject),
    outcome: 'fail',
    severity: milder(severityOf(demand, confidence), problem.severity),
    pointer: typeof problem.at === 'string' ? (places.get(problem.at) ?? subject.pointer) : problem.at.pointer,
    message: problem.message,
    remedy: problem.remedy ?? demand.remedy ?? rule.remedy,
    confidence,
    sources: [
      ...demand.sources,
      ...(problem.sources ?? []).filter((source) => !demand.sources.some(({ title }) => title === source.title)),
    ],
    ...materialOf(task, problem.defective ? 'defective' : 'missing'),
  }
}

/** What would have to be added before a rule can judge. */
const lacking = (missing: readonly Pointer[], title: Text): Text => {
  const fields = join([...new Set(missing)].map((pointer) => quote(readable(pointer))))
  return {
    en: `Add ${fields.en}, so that this can be judged: ${title.en}.`,
    zh: `请补充 ${fields.zh}，以便判断：${title.zh}。`,
  }
}

const unknownOutcome = (task: Task, missing: Gap['missing'], message: Text | undefined): Outcome => {
  const { demand, rule, subject } = task
  return {
    ...base(demand, subject),
    outcome: 'unknown',
    pointer: missing[0] ?? subject.pointer,
    missing,
    message: message ?? lacking(missing, rule.title),
    remedy: null,
    decisive: severityOf(demand) === 'error',
    ...materialOf(task, 'missing'),
  }
}

import type * as z from 'zod'
import type { Pointer } from '../core/pointer.ts'
import type { Text } from '../core/text.ts'
import type { Confidence, Severity } from '../core/vocabulary.ts'
import type { FactName, FactValue } from '../facts/catalogue.ts'
import type { SubjectKind } from '../facts/subject.ts'
import type { Source } from '../knowledge/requirement.ts'
import type { Lookup } from './lookup.ts'

/**
 * What a rule finds wrong. `severity` and `confidence` can only lower what the requirement says; `sources` are added to
 * the requirement's own.
 */
export type Problem<Name extends string = string> = Readonly<{
  /** The fact whose place in the manifest the finding points at; a pointer where a list has places of its own. */
  at: Name | { pointer: Pointer }
  message: Text
  remedy?: Text
  severity?: Severity
  confidence?: Confidence
  sources?: readonly Source[]
  /** Of a material that was prepared but is not as demanded. */
  defective?: boolean
}>

/** What a rule could not judge although the facts it needs are there: the fields to add. */
export type Gap = Readonly<{ missing: readonly Pointer[]; message?: Text }>

/** Nothing else is judged: the filing is not needed at all, and this says why. */
export type Settled = Readonly<{ settled: Text; at: Pointer }>

/** The requirement does not ask anything of this subject after all. */
export type NotAsked = Readonly<{ notAsked: true }>
export const notAsked: readonly NotAsked[] = [{ notAsked: true }]

/** Empty: the required good state holds, as far as the manifest tells. */
export type Judgement<Name extends string = string> = readonly (Problem<Name> | Gap | Settled | NotAsked)[]

type Values<Names extends FactName> = { readonly [Name in Names]: FactValue<Name> }

type Spec<Needs extends FactName, Wants extends FactName, Params extends z.ZodObject> = Readonly<{
  /** Public for ever; states the required good state. */
  id: string
  title: Text
  /** What to do about it, where a finding does not say it better. */
  remedy: Text
  /** What is judged one by one; a material is judged for whom it is asked. */
  each: SubjectKind | ((params: z.output<Params>) => SubjectKind)
  params: Params
  /** The material that the requirement is about, for rules about materials. */
  material?: (params: z.output<Params>) => string | undefined
  /** Facts without which nothing can be said: any of them unknown makes the outcome unknown. */
  needs: readonly Needs[]
  /** Facts that help; unknown ones are not there. */
  wants?: readonly Wants[]
  check: (
    facts: Values<Needs> & Partial<Values<Wants>>,
    params: z.output<Params>,
    context: Context,
  ) => Judgement<Needs | Wants>
}>

/** The subject's place, and the names of the ids in messages. */
export type Context = Readonly<{ pointer: Pointer; subject: string; lookup: Lookup }>

/** A kind of check. It is pure and synchronous, and knows no region, no provider, no clock and no other rule. */
export type Rule = Readonly<{
  id: string
  title: Text
  remedy: Text
  each: (params: unknown) => SubjectKind
  params: z.ZodObject
  material?: (params: unknown) => string | undefined
  needs: readonly FactName[]
  wants: readonly FactName[]
  check: (facts: Readonly<Record<string, unknown>>, params: unknown, context: Context) => Judgement
}>

/** Declares a rule; the facts that its check is given are exactly those it names. */
export const defineRule = <
  const Needs extends FactName,
  Params extends z.ZodObject,
  const Wants extends FactName = never,
>(
  spec: Spec<Needs, Wants, Params>,
): Rule => {
  const { each, material } = spec
  return {
    id: spec.id,
    title: spec.title,
    remedy: spec.remedy,
    params: spec.params,
    needs: spec.needs,
    ...(material === undefined ? {} : { material: (params) => material(params as z.output<Params>) }),
    wants: spec.wants ?? [],
    each: typeof each === 'function' ? (params) => each(params as z.output<Params>) : () => each,
    check: (facts, params, context) =>
      spec.check(facts as Values<Needs> & Partial<Values<Wants>>, params as z.output<Params>, context),
  }
}

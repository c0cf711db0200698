import type * as z from 'zod'
import type { Pointer } from '../core/pointer.ts'
import type { Text } from '../core/text.ts'
import type { Subject, SubjectKind } from './subject.ts'

/** Who says it: the manifest, or the domain's registry. */
export type Origin = 'manifest' | 'registry'

/**
 * What we know of one subject. `moot` means that another rule already says what is wrong here, so that judging on
 * would only repeat it.
 */
export type Fact<Value> =
  | Readonly<{ known: true; value: Value; pointer: Pointer; from: Origin }>
  | Readonly<{ known: false; missing: readonly Pointer[]; reason?: Text; moot?: boolean }>

/** One entry of the catalogue: what the fact is, where the manifest gives it, and how it follows from there. */
export type FactSpec<Kind extends SubjectKind, Value> = Readonly<{
  subject: Kind
  about: Text
  /** The manifest path that provides it, `*` for any index or key. */
  path: string
  /** What a requirement's `when` may compare it with; absent for facts that only rules read. */
  matches?: z.ZodType
  derive: (subject: Subject<Kind>) => Fact<Value>
}>

/** Declares a fact; the type of its value follows from the derivation. */
export const fact = <const Kind extends SubjectKind, Value>(spec: FactSpec<Kind, Value>): FactSpec<Kind, Value> => spec

export const known = <Value>(value: Value, pointer: Pointer, from: Origin = 'manifest'): Fact<Value> => ({
  known: true,
  value,
  pointer,
  from,
})
export const unknown = (missing: Pointer | readonly Pointer[], reason?: Text): Fact<never> => ({
  known: false,
  missing: typeof missing === 'string' ? [missing] : missing,
  ...(reason === undefined ? {} : { reason }),
})
export const moot: Fact<never> = { known: false, missing: [], moot: true }

/** A value of the manifest as a fact: unknown where the manifest has none. */
export const given = <Value>(value: Value | undefined, pointer: Pointer): Fact<Value> =>
  value === undefined ? unknown(pointer) : known(value, pointer)

/** A fact that follows from another one. */
export const follow = <From, To>(fact: Fact<From>, derive: (value: From, pointer: Pointer) => Fact<To>): Fact<To> =>
  fact.known ? derive(fact.value, fact.pointer) : fact

/** The same, where the value always follows. */
export const map = <From, To>(fact: Fact<From>, derive: (value: From) => To): Fact<To> =>
  fact.known ? { ...fact, value: derive(fact.value) } : fact

import type { Calendar } from '../core/workdays.ts'
import type { NationalTables } from './national.ts'
import type { Product, Provider } from './provider.ts'
import type { Province } from './region.ts'
import type { Requirement, Source } from './requirement.ts'

/** A requirement of one layer with its sources written out and its entity groups resolved to entity types. */
export type Demand = Readonly<Omit<Requirement, 'sources'>> &
  Readonly<{
    /** national, a provider id or a region slug. */
    layer: string
    sources: readonly Source[]
  }>

export type Nation = Readonly<{ tables: NationalTables; calendar: Calendar; demands: readonly Demand[] }>
export type ProviderKnowledge = Readonly<Omit<Provider, 'requirements' | 'sources' | 'products'>> &
  Readonly<{
    products: readonly (Omit<Product, 'sources'> & { sources: readonly Source[] })[]
    demands: readonly Demand[]
  }>
export type ProvinceKnowledge = Readonly<Omit<Province, 'requirements' | 'sources'>> &
  Readonly<{ demands: readonly Demand[] }>

/** What can be known before any file of a province or provider is read. */
export type Index = Readonly<{
  /** Version of the compiled data. */
  version: string
  /** The newest day of all files. */
  asOf: string
  providers: readonly IndexEntry[]
  provinces: readonly IndexEntry[]
}>
export type IndexEntry = Readonly<{
  id: string
  name: Readonly<Record<'en' | 'zh', string>>
  asOf: string
  requirements: number
  checked: number
  manual: number
  oldestSource: string | null
}>

/** The knowledge that one filing needs: the nation's, and that of its provider and province where we have it. */
export type Knowledge = Readonly<{
  index: Index
  nation: Nation
  provider?: ProviderKnowledge
  province?: ProvinceKnowledge
}>

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { IndexEntry } from '../knowledge/knowledge.ts'
import { Provider } from '../knowledge/provider.ts'
import { Province } from '../knowledge/region.ts'
import { RequirementFile } from '../knowledge/requirement.ts'
import { demandsOf, type Layer } from './demands.ts'
import { holidays } from './holidays.ts'
import { readData } from './read.ts'
import { readTables } from './tables.ts'
import { validateLayer, validateReplacements } from './validate.ts'

const yamlFiles = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => join(folder, name))
    : []

/** The compiled files by name, and every problem of the data with its file and requirement. */
export type Compiled = Readonly<{ files: Readonly<Record<string, unknown>>; problems: readonly string[] }>

/** Reads all of `regions/` and checks it; a file that breaks its schema throws a `DataError`. */
export const compile = (folder: string, today: string): Compiled => {
  const tables = readTables(folder)
  const national: Layer[] = yamlFiles(join(folder, 'national', 'requirements')).map((file) => ({
    layer: 'national',
    file,
    ...readData(file, RequirementFile),
  }))
  const providers = yamlFiles(join(folder, 'providers')).map((file) => ({ file, data: readData(file, Provider) }))
  const provinces = yamlFiles(join(folder, 'provinces')).map((file) => ({ file, data: readData(file, Province) }))
  const whole: Layer = {
    layer: 'national',
    file: join(folder, 'national', 'requirements'),
    asOf:
      national
        .map(({ asOf }) => asOf)
        .sort()
        .at(-1) ?? today,
    sources: {},
    requirements: national.flatMap(({ requirements }) => requirements),
  }
  const providerLayers = providers.map(({ file, data }) => ({
    layer: data.provider,
    file,
    ...data,
    alsoCited: citedByProvider(data),
  }))
  const provinceLayers = provinces.map(({ file, data }) => ({ layer: data.region, file, ...data }))
  const problems = [
    ...[...national, ...providerLayers, ...provinceLayers].flatMap((layer) => validateLayer(layer, tables, today)),
    ...repeated(whole),
    ...[...providerLayers, ...provinceLayers].flatMap((layer) => validateReplacements(whole, layer)),
    ...provinces
      .filter(({ file, data }) => !file.endsWith(`${data.region}.yaml`))
      .map(({ file }) => `${file}: the region does not match the file name`),
    ...providers
      .filter(({ file, data }) => !file.endsWith(`${data.provider}.yaml`))
      .map(({ file }) => `${file}: the provider does not match the file name`),
  ]
  const layers = [...national, ...providerLayers, ...provinceLayers]
  const asOf =
    layers
      .map((layer) => layer.asOf)
      .sort()
      .at(-1) ?? today
  const files = {
    'index.json': {
      version: asOf.replaceAll('-', '.'),
      asOf,
      providers: providerLayers.map((layer) => entry(layer, layer.name)),
      provinces: provinceLayers.map((layer) => entry(layer, layer.name)),
    },
    'national.json': { tables, calendar: holidays(asOf), demands: national.flatMap(demandsOf) },
    ...Object.fromEntries(
      providerLayers.map(({ requirements: _, sources, file: __, layer: ___, alsoCited: ____, ...data }, at) => [
        `providers/${data.provider}.json`,
        {
          ...data,
          products: data.products.map((product) => ({
            ...product,
            sources: product.sources.flatMap((id) => sources[id] ?? []),
          })),
          demands: demandsOf(providerLayers[at] ?? whole),
        },
      ]),
    ),
    ...Object.fromEntries(
      provinceLayers.map(({ requirements: _, sources: __, file: ___, layer: ____, ...data }, at) => [
        `provinces/${data.region}.json`,
        { ...data, demands: demandsOf(provinceLayers[at] ?? whole) },
      ]),
    ),
  }
  return { files, problems }
}

const repeated = ({ requirements, file }: Layer): readonly string[] =>
  requirements
    .filter(({ id }, at) => requirements.findIndex((other) => other.id === id) < at)
    .map(({ id }) => `${file}: ${id}: the id stands twice`)

const citedByProvider = ({ products, regions, uploads }: Provider): readonly string[] => [
  ...products.flatMap(({ sources }) => sources),
  ...regions.sources,
  ...(uploads?.sources ?? []),
]

const entry = (layer: Layer, name: IndexEntry['name']): IndexEntry => {
  const checked = layer.requirements.filter(({ rule }) => rule !== undefined).length
  const dates = Object.values(layer.sources).flatMap(({ date }) => date?.match(/\d{4}(-\d{2}){0,2}/)?.[0] ?? [])
  return {
    id: layer.layer,
    name,
    asOf: layer.asOf,
    requirements: layer.requirements.length,
    checked,
    manual: layer.requirements.length - checked,
    oldestSource: dates.sort().at(0) ?? null,
  }
}

import { sameName } from '../core/names-alike.ts'
import type { FactValue } from '../facts/catalogue.ts'

/** Whether one of the materials is there, for this service or domain or for none in particular. */
export const isPrepared = (
  materials: FactValue<'preparedMaterials'>,
  ids: readonly string[],
  of: Readonly<{ kind: 'service' | 'domain'; name: string }>,
): boolean =>
  materials.some(
    (each) =>
      each.material !== undefined &&
      ids.includes(each.material) &&
      (each[of.kind] === undefined || sameName(each[of.kind] ?? '', of.name)),
  )

import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { FileEvidence, Files } from '../facts/evidence.ts'
import type { Manifest } from '../manifest/schema.ts'
import { looksOf } from './looks.ts'

// Enough for the headers that tell type and size; a photo is never read whole.
const headBytes = 64 * 1024

/** What the files of a manifest's materials are; they are looked for below `baseDir` and nowhere else. Never throws. */
export const inspectFiles = (manifest: Manifest, baseDir: string): Files => {
  const paths = (manifest.materials ?? []).flatMap(({ file, files }) => files ?? (file === undefined ? [] : [file]))
  return new Map([...new Set(paths)].map((path) => [path, inspect(path, baseDir)]))
}

const inspect = (path: string, baseDir: string): FileEvidence => {
  try {
    const base = realpathSync(baseDir)
    const wanted = resolve(base, path)
    // Before anything is touched: a path that leaves the folder does not even tell whether it exists.
    if (!isBelow(wanted, base)) return { state: 'outside' }
    const real = realpathSync(wanted)
    if (!isBelow(real, base)) return { state: 'outside' }
    return statSync(real).isFile() ? read(real) : { state: 'not-a-file' }
  } catch (error) {
    return { state: isAbsent(error) ? 'missing' : 'unreadable' }
  }
}

const isBelow = (path: string, base: string): boolean => {
  const way = relative(base, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code))

const read = (path: string): FileEvidence => {
  // Should the file have become a pipe or a link since it was looked at, opening it neither waits nor follows.
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0))
  try {
    const stat = fstatSync(handle)
    if (!stat.isFile()) return { state: 'not-a-file' }
    return { state: 'read', bytes: stat.size, ...looksOf(head(handle)) }
  } finally {
    closeSync(handle)
  }
}

const head = (handle: number): Uint8Array => {
  const buffer = new Uint8Array(headBytes)
  let filled = 0
  while (filled < headBytes) {
    const count = readSync(handle, buffer, filled, headBytes - filled, filled)
    if (count === 0) break
    filled += count
  }
  return buffer.subarray(0, filled)
}

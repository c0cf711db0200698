import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { quote } from '../core/quote.ts'
import type { Text } from '../core/text.ts'
import { largestManifest } from '../manifest/read-yaml.ts'
import { likely } from '../manifest/schema-problems.ts'
import type { Io } from './io.ts'

/** A file to check, or why a name given on the command line is none. */
export type Input = Readonly<{ name: string; bytes: Uint8Array } | { name: string; trouble: Text }>

const isPattern = (name: string): boolean => /[*?[\]{}!]/.test(name)

/** The files that names, patterns and `-` stand for, each once, in the order given. */
export const inputNames = async (
  given: readonly string[],
  io: Io,
): Promise<readonly (string | { name: string; trouble: Text })[]> => {
  const names: (string | { name: string; trouble: Text })[] = []
  for (const name of given) {
    if (name === '-' || !isPattern(name) || exists(resolve(io.cwd, name))) names.push(name)
    else {
      const { glob } = await import('tinyglobby')
      const found = (await glob(name.replaceAll('\\', '/'), { cwd: io.cwd, onlyFiles: true, dot: false })).sort()
      if (found.length === 0)
        names.push({ name, trouble: { en: `No file matches ${quote(name)}.`, zh: `没有文件匹配 ${quote(name)}。` } })
      names.push(...found)
    }
  }
  return names.filter((name, at) => typeof name !== 'string' || names.indexOf(name) === at)
}

const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined

/** Reads one input; what cannot be read says so, and no more than a manifest's size is read of anything. */
export const readInput = async (name: string, io: Io): Promise<Input> => {
  if (name === '-') return { name: '<stdin>', bytes: await io.readStdin(largestManifest + 1) }
  const path = resolve(io.cwd, name)
  try {
    if (statSync(path).isDirectory())
      return {
        name,
        trouble: {
          en: `${quote(name)} is a folder. Name a manifest in it, such as ${quote(`${name.replace(/\/$/, '')}/filing.yaml`)}.`,
          zh: `${quote(name)} 是文件夹，请指定其中的清单文件，例如 ${quote(`${name.replace(/\/$/, '')}/filing.yaml`)}。`,
        },
      }
    return { name, bytes: readAtMost(path, largestManifest + 1) }
  } catch (error) {
    return { name, trouble: troubleOf(error as NodeJS.ErrnoException, name, path) }
  }
}

const readAtMost = (path: string, most: number): Uint8Array => {
  const file = openSync(path, 'r')
  try {
    const chunks: Uint8Array[] = []
    let total = 0
    while (total < most) {
      const chunk = new Uint8Array(Math.min(65_536, most - total))
      const count = readSync(file, chunk, 0, chunk.length, null)
      if (count === 0) break
      chunks.push(chunk.subarray(0, count))
      total += count
    }
    return Buffer.concat(chunks)
  } finally {
    closeSync(file)
  }
}

const troubleOf = (error: NodeJS.ErrnoException, name: string, path: string): Text => {
  if (error.code === 'ENOENT') {
    const near = likely(basename(path), filesIn(dirname(path)))
    return {
      en: `There is no file ${quote(name)}.${near === undefined ? '' : ` Did you mean ${quote(near)}?`}`,
      zh: `文件 ${quote(name)} 不存在。${near === undefined ? '' : `是否想用 ${quote(near)}？`}`,
    }
  }
  if (error.code === 'EACCES' || error.code === 'EPERM')
    return {
      en: `The file ${quote(name)} may not be read: its permissions forbid it.`,
      zh: `没有读取文件 ${quote(name)} 的权限。`,
    }
  return {
    en: `The file ${quote(name)} cannot be read (${error.code ?? error.message}).`,
    zh: `无法读取文件 ${quote(name)}（${error.code ?? error.message}）。`,
  }
}

const filesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).slice(0, 1000)
  } catch {
    return []
  }
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dayInChina } from '../core/day.ts'
import { compile } from './compile.ts'
import { DataError } from './read.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Compiles `regions/` to `dist/data/`; a problem in the data stops the build with its place. */
const main = (): number => {
  try {
    const { files, problems } = compile(join(root, 'regions'), dayInChina(new Date()))
    if (problems.length > 0) throw new DataError(problems.join('\n'))
    for (const [name, data] of Object.entries(files)) {
      const file = join(root, 'dist', 'data', name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify(data))
    }
    return 0
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
}

process.exitCode = main()

import * as z from 'zod'
import { quote } from '../../core/quote.ts'
import type { Text } from '../../core/text.ts'
import type { FileEvidence } from '../../facts/evidence.ts'
import { defineRule, type Gap, type Problem } from '../define.ts'
import { extensionOf, type Limits, typeOfExtension, wrongFormat, wrongSize } from './upload-limits.ts'

export const file = defineRule({
  id: 'material/file',
  title: { en: 'The file can be uploaded', zh: '材料文件可上传' },
  remedy: {
    en: 'Scan or photograph the original in colour again and save it in an accepted format.',
    zh: '请重新彩色扫描或拍摄原件，并保存为可接受的格式。',
  },
  each: 'material',
  /** What is not given is taken from the provider's limits for uploads. */
  params: z.strictObject({
    formats: z.array(z.string()).min(1).optional(),
    maxBytes: z.int().min(1).optional(),
    minBytes: z.int().min(1).optional(),
    /** Pixels of the shorter side. */
    minSide: z.int().min(1).optional(),
    /** Greyscale is refused. */
    colour: z.literal(true).optional(),
  }),
  needs: ['materialFiles'],
  wants: ['uploads'],
  check: ({ materialFiles, uploads }, params) => {
    const limits: Limits = {
      formats: params.formats ?? uploads?.formats,
      maxBytes: params.maxBytes ?? uploads?.maxBytes ?? undefined,
      minBytes: params.minBytes ?? uploads?.minBytes ?? undefined,
      minSide: params.minSide,
      colour: params.colour,
    }
    return materialFiles.flatMap(({ path, evidence, pointer }): readonly (Problem<never> | Gap)[] => {
      const { open, message, remedy } = judge(path, evidence, limits)
      if (open) return [{ missing: [pointer], ...(message === undefined ? {} : { message }) }]
      const advice = remedy === undefined ? {} : { remedy }
      return message === undefined ? [] : [{ at: { pointer }, message, ...advice, defective: true }]
    })
  },
})

type Judged = Readonly<{ open?: true; message?: Text | undefined; remedy?: Text }>

const otherPath: Text = { en: 'Correct the path, or put the file there.', zh: '请更正路径，或将文件放到该位置。' }

const judge = (path: string, evidence: FileEvidence | undefined, limits: Limits): Judged => {
  const shown = quote(path)
  switch (evidence?.state) {
    case undefined:
      return { open: true }
    case 'outside': {
      const en = `${shown} lies outside the manifest's folder, where no file is looked at.`
      return { open: true, message: { en, zh: `${shown} 位于清单所在目录之外，未予读取。` } }
    }
    case 'missing':
      return { message: { en: `There is no file ${shown}.`, zh: `找不到文件 ${shown}。` }, remedy: otherPath }
    case 'unreadable':
      return {
        message: { en: `The file ${shown} cannot be read.`, zh: `文件 ${shown} 无法读取。` },
        remedy: { en: 'See that the file may be read.', zh: '请检查文件的读取权限。' },
      }
    case 'not-a-file':
      return {
        message: { en: `${shown} is a folder or device, no file.`, zh: `${shown} 是文件夹或设备，不是文件。` },
        remedy: otherPath,
      }
    case 'read': {
      if (evidence.bytes === 0)
        return { message: { en: `The file ${shown} is empty.`, zh: `文件 ${shown} 是空文件。` } }
      const message = typeFault(path, evidence.type) ?? wrongFormat(path, evidence.type, limits)
      if (message !== undefined) return { message }
      const size = wrongSize(path, evidence, limits)
      return size === 'open' ? { open: true } : { message: size }
    }
  }
}

/** What is inside must be what the name says; a name without a known ending says nothing. */
const typeFault = (path: string, type: string | null): Text | undefined => {
  const named = typeOfExtension(extensionOf(path))
  if (named === undefined || named === type) return undefined
  const inside =
    type === null
      ? { en: 'no picture that we recognise', zh: '无法识别的内容' }
      : { en: quote(type), zh: ` ${quote(type)}` }
  return {
    en: `${quote(path)} is named as ${quote(named)}, but inside it is ${inside.en}.`,
    zh: `${quote(path)} 的扩展名为 ${quote(named)}，实际内容为${inside.zh}。`,
  }
}

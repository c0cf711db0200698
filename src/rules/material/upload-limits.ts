import { quote } from '../../core/quote.ts'
import { either, join, type Text } from '../../core/text.ts'
import type { FileEvidence } from '../../facts/evidence.ts'

export type Limits = Readonly<{
  formats: readonly string[] | undefined
  maxBytes: number | undefined
  minBytes: number | undefined
  minSide: number | undefined
  colour: true | undefined
}>

/** The ending of a file name, in lower case and without its dot. */
export const extensionOf = (path: string): string => /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''

/** Endings that mean the same content. */
const contents: Readonly<Record<string, string>> = {
  jpg: 'jpg',
  jpeg: 'jpg',
  jpe: 'jpg',
  png: 'png',
  gif: 'gif',
  bmp: 'bmp',
  webp: 'webp',
  tif: 'tiff',
  tiff: 'tiff',
  pdf: 'pdf',
}

/** The content that a file name's ending promises; nothing for one that we do not know. */
export const typeOfExtension = (extension: string): string | undefined =>
  Object.hasOwn(contents, extension) ? contents[extension] : undefined

export const wrongFormat = (path: string, type: string | null, { formats }: Limits): Text | undefined => {
  if (formats === undefined) return undefined
  const accepted = new Set(formats.map((each) => typeOfExtension(each.toLowerCase()) ?? each.toLowerCase()))
  const own = type ?? extensionOf(path)
  if (accepted.has(own)) return undefined
  const wanted = { en: either(formats).en, zh: join(formats).zh }
  return {
    en: `${quote(path)} is of the format ${quote(own)}; accepted: ${wanted.en}.`,
    zh: `${quote(path)} 的格式为 ${quote(own)}，可接受的格式：${wanted.zh}。`,
  }
}

type Read = Extract<FileEvidence, { state: 'read' }>

/** Too many or too few bytes or pixels, or no colour; `open` where the header does not tell what is asked. */
export const wrongSize = (path: string, evidence: Read, limits: Limits): Text | 'open' | undefined => {
  const { bytes, width, height, greyscale } = evidence
  const { maxBytes, minBytes, minSide, colour } = limits
  const shown = quote(path)
  if (maxBytes !== undefined && bytes > maxBytes) {
    const [size, most] = amounts(bytes, maxBytes)
    return {
      en: `${shown} has ${size}; at most ${most} is accepted.`,
      zh: `${shown} 大小为 ${size}，不得超过 ${most}。`,
    }
  }
  if (minBytes !== undefined && bytes < minBytes) {
    const [size, least] = amounts(bytes, minBytes)
    return {
      en: `${shown} has ${size}; at least ${least} is needed.`,
      zh: `${shown} 大小为 ${size}，不得小于 ${least}。`,
    }
  }
  const side = width === undefined || height === undefined ? undefined : Math.min(width, height)
  if (minSide !== undefined && side !== undefined && side < minSide) {
    const pixels = `${quote(width ?? 0)} × ${quote(height ?? 0)}`
    return {
      en: `${shown} has ${pixels} pixels; the shorter side needs at least ${minSide}.`,
      zh: `${shown} 的像素为 ${pixels}，短边不得少于 ${minSide} 像素。`,
    }
  }
  if (colour && greyscale) {
    return {
      en: `${shown} is greyscale; a scan or photo in colour is needed.`,
      zh: `${shown} 为灰度图像，须为彩色扫描件或照片。`,
    }
  }
  const isPicture = evidence.type !== 'pdf'
  const open = isPicture && ((minSide !== undefined && side === undefined) || (colour && greyscale === undefined))
  return open ? 'open' : undefined
}

const kilobyte = 1024

/** Two sizes as people read them; in bytes where they would look the same. */
const amounts = (bytes: number, limit: number): readonly [string, string] => {
  const [size, bound] = [amount(bytes), amount(limit)]
  return size === bound ? [quote(`${bytes} B`), `${limit} B`] : [quote(size), bound]
}

const amount = (bytes: number): string => {
  if (bytes < kilobyte) return `${bytes} B`
  const [value, unit] = bytes < kilobyte ** 2 ? [bytes / kilobyte, 'KB'] : [bytes / kilobyte ** 2, 'MB']
  return `${Number(value.toFixed(1))} ${unit}`
}

import { imageSize } from 'image-size'

/** What the first bytes of a file tell about it; `type` is null where nothing is recognised. */
export type Looks = Readonly<{ type: string | null; width?: number; height?: number; greyscale?: boolean }>

/** Type, pixels and colour channels by content; whatever the bytes are, it answers. */
export const looksOf = (head: Uint8Array): Looks => {
  const type = signatureOf(head)
  if (type === 'pdf') return { type }
  const greyscale = type === 'jpg' ? hasOneComponent(head) : type === 'png' ? hasGreyColourType(head) : undefined
  const colour = greyscale === undefined ? {} : { greyscale }
  try {
    const size = imageSize(head)
    const found = type ?? (size.type !== undefined && telling.has(size.type) ? size.type : null)
    return found === null ? { type: null } : { type: found, width: size.width, height: size.height, ...colour }
  } catch {
    // The frame of a photo can lie behind more metadata than we read: its type is known all the same.
    return { type, ...colour }
  }
}

// Kinds that the package tells by a signature; others, such as tga, it takes for almost anything.
const telling: ReadonlySet<string> = new Set(['webp', 'tiff', 'heif', 'heic', 'avif', 'psd', 'jp2', 'jxl', 'svg'])

const signatures = [
  ['jpg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['bmp', [0x42, 0x4d]],
  // %PDF-
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
] as const

const signatureOf = (head: Uint8Array): string | null =>
  signatures.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte))?.[0] ?? null

/** The colour type stands in the header chunk: 0 is grey, 4 is grey with transparency. */
const hasGreyColourType = (head: Uint8Array): boolean | undefined =>
  head.length < 26 ? undefined : head[25] === 0 || head[25] === 4

/** Walks the segments of a JPEG to its frame header, which counts the colour components. */
const hasOneComponent = (head: Uint8Array): boolean | undefined => {
  for (let at = 2; at + 9 < head.length && head[at] === 0xff; ) {
    const marker = head[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) return head[at + 9] === 1
    // A fill byte before a marker stands alone.
    at += marker === 0xff ? 1 : 2 + (head[at + 2] ?? 0) * 256 + (head[at + 3] ?? 0)
  }
  return undefined
}

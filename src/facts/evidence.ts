/** What the file of a material turned out to be; nothing of its content leaves the machine. */
export type FileEvidence =
  | Readonly<{ state: 'missing' | 'unreadable' | 'not-a-file' | 'outside' }>
  | Readonly<{
      state: 'read'
      bytes: number
      /** By content, such as `jpg`, `png`, `pdf`; null where nothing is recognised. */
      type: string | null
      /** Pixels. */
      width?: number
      height?: number
      /** The picture has no colour channels, by its header. */
      greyscale?: boolean
    }>

/** Evidence by the path as the manifest writes it. */
export type Files = ReadonlyMap<string, FileEvidence>

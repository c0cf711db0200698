/** 1-based; columns count UTF-16 units, as editors do. */
export type Position = Readonly<{ line: number; column: number }>

/** A range of the manifest's text, end exclusive. */
export type Span = Readonly<{ start: Position; end: Position }>

import type { Text } from '../core/text.ts'

/** What people call the ids of the knowledge base; an id that nobody named stands for itself. */
export type Lookup = Readonly<
  Record<
    'region' | 'provider' | 'entityType' | 'certificate' | 'document' | 'industry' | 'contentType' | 'material',
    (id: string) => Text
  >
>

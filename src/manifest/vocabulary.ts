/** The ids that the knowledge base gives to the manifest's closed sets. */
export type Vocabulary = Readonly<{
  regions: readonly string[]
  providers: readonly string[]
  entityTypes: readonly string[]
  certificateTypes: readonly string[]
  documentTypes: readonly string[]
  industries: readonly string[]
  contentTypes: readonly string[]
  materials: readonly string[]
}>

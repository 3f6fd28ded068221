/** A part of a fingerprint: one of the things that decide a build's content. */
export interface Part {
  /** A document is known by its content wherever it lies: its name is for people and decides nothing. */
  readonly kind: 'parent' | 'architecture' | 'setting' | 'document' | 'component'
  /** `parent`, `architecture`, the name of a recipe setting, the path of a document, the ARN of a component without its version. */
  readonly name: string
  /** AMI id, architecture, version and build of a component; else a hash. */
  readonly value: string
}

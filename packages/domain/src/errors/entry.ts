/** What is told of an error that a user can mend, whatever the particulars. */
export interface ErrorEntry {
  /** What is wrong, in a sentence without particulars. */
  readonly what: string
  /** How it usually comes about. */
  readonly cause: string
  /** What to do next. */
  readonly remedy: string
}

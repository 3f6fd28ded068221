/** What was changed in the repository between two releases. */
import type { Unknown } from '../unknown.ts'

export interface Commit {
  /** 40 hex digits. */
  readonly sha: string
  /** First line of the message, untrusted text. */
  readonly subject: string
  /** Login, or the name that Git knows when GitHub knows no login; untrusted text. */
  readonly author: string
}
export interface CommitRange {
  /** Newest first; not always all of them. */
  readonly commits: readonly Commit[]
  /** How many there are. */
  readonly total: number
  /** Commits that the release left behind: it was built from a branch without them, or goes back. */
  readonly behind: number
  /** The comparison on GitHub. */
  readonly url: string
}
export type CommitsBetween = CommitRange | Unknown

/** Where a release was built from, as its tags say. */
export interface Origin {
  /** `owner/name` */
  readonly repository: string
  readonly commit: string
}

/** Why two releases cannot be compared; undefined: they can. */
export const incomparable = (repository: string, from: Origin | undefined, to: Origin | undefined): string | undefined => {
  if (!to) return 'the tags of the new image say no commit'
  if (!from) return 'the tags of the present image say no commit'
  const foreign = [from, to].find(origin => origin.repository.toLowerCase() !== repository.toLowerCase())
  return foreign && `${foreign.commit.slice(0, 12)} is a commit of ${foreign.repository}, not of ${repository}`
}

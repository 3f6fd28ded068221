/** What was changed in the repository between two releases. */
import { isUnknown, type Unknown, unknownBecause } from '../unknown.ts'

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

/**
 * What two releases were built from; or why they cannot be compared.
 * @param from of the present image; undefined: its tags do not say
 * @param to of the new one
 */
export const comparable = (
  repository: string,
  from: Origin | Unknown | undefined,
  to: Origin | Unknown | undefined,
): { readonly from: Origin; readonly to: Origin } | Unknown => {
  if (!to) return unknownBecause('the tags of the new image say no commit')
  if (isUnknown(to)) return unknownBecause(`nobody knows which commit the new image was built from: ${to.why}`)
  if (!from) return unknownBecause('the tags of the present image say no commit')
  if (isUnknown(from)) return unknownBecause(`nobody knows which commit the present image was built from: ${from.why}`)
  const foreign = [from, to].find(origin => origin.repository.toLowerCase() !== repository.toLowerCase())
  if (foreign) return unknownBecause(`${foreign.commit.slice(0, 12)} is a commit of ${foreign.repository}, not of ${repository}`)
  return { from, to }
}

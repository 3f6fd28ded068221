/**
 * The commits of the rehearsed repository. The first one is the folder as it is; each push adds one that says which files it changes.
 * Workflows are always those of the folder.
 */
import { createHash } from 'node:crypto'

export interface Commit {
  /** 40 hex digits. */
  readonly sha: string
  readonly parent: string | undefined
  readonly message: string
  /** Login. */
  readonly author: string
  /** ms since the epoch */
  readonly at: number
  /** Content of every file that differs from the folder, by path. */
  readonly files: ReadonlyMap<string, string>
  /** Paths that it changes; undefined of the first one, which has all of them. */
  readonly changed: readonly string[] | undefined
}
export interface Push {
  readonly branch: string
  readonly message: string
  readonly author: string
  /** ms since the epoch */
  readonly at: number
  /** New content by path. */
  readonly changes: Readonly<Record<string, string>>
}

export class Commits {
  readonly #bySha = new Map<string, Commit>()
  readonly #heads = new Map<string, string>()
  readonly #defaultBranch: string

  constructor(sha: string, defaultBranch: string, author: string, at: number) {
    this.#defaultBranch = defaultBranch
    this.#add({ sha, parent: undefined, message: 'Rehearsed push', author, at, files: new Map(), changed: undefined }, defaultBranch)
  }
  /** A branch that nobody has pushed to is where the default branch was first. */
  head(branch: string): Commit {
    return this.find(branch) ?? this.find(this.#defaultBranch)!
  }
  /** By sha, branch, `refs/heads/<branch>` or `HEAD`. */
  find(ref: string): Commit | undefined {
    const name = ref === 'HEAD' ? this.#defaultBranch : ref.replace(/^(refs\/)?heads\//, '')
    return this.#bySha.get(name) ?? this.#bySha.get(this.#heads.get(name) ?? '')
  }
  /** The same pushes have the same commits. */
  push({ branch, message, author, at, changes }: Push): Commit {
    const parent = this.head(branch)
    const sha = createHash('sha1')
      .update(JSON.stringify([parent.sha, message, author, at, changes]))
      .digest('hex')
    return this.#add(
      {
        ...{ sha, parent: parent.sha, message, author, at },
        files: new Map([...parent.files, ...Object.entries(changes)]),
        changed: Object.entries(changes).flatMap(([path, content]) => (parent.files.get(path) === content ? [] : path)),
      },
      branch,
    )
  }
  /** What `head` has and `base` has not, oldest first. */
  between(base: Commit, head: Commit): readonly Commit[] {
    const known = new Set(this.#line(base).map(({ sha }) => sha))
    return this.#line(head)
      .filter(({ sha }) => !known.has(sha))
      .toReversed()
  }
  #line(commit: Commit): readonly Commit[] {
    const line: Commit[] = []
    for (let next: Commit | undefined = commit; next; next = this.#bySha.get(next.parent ?? '')) line.push(next)
    return line
  }
  #add(commit: Commit, branch: string): Commit {
    this.#bySha.set(commit.sha, commit)
    this.#heads.set(branch, commit.sha)
    return commit
  }
}

/** What `uses: acme/golden-ami/actions/promote@v1` downloads: the tree of a commit, without what `.gitattributes` keeps out of it. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The root of this checkout. */
export const CHECKOUT = resolve(import.meta.dirname, '../../../..')

/** Whose actions they are, and which tag; the tree lies where the runner puts it. */
export const OWNER = 'acme/golden-ami'
export const TAG = 'v1'

export interface Archive {
  /** Absolute; the runner's `_actions` folder. */
  readonly actions: string
  /** Absolute; the tree. */
  readonly tree: string
  readonly bytes: number
  remove(): void
}

/** The tree of HEAD with the actions as they lie here, of an index of its own: for a build that is not committed yet. */
export const workingTree = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'runner-index-'))
  try {
    const git = (...words: string[]): string => {
      const { status, stdout, stderr } = spawnSync('git', words, {
        ...{ cwd: CHECKOUT, encoding: 'utf8' },
        env: { ...process.env, GIT_INDEX_FILE: join(folder, 'index') },
      })
      if (status !== 0) throw new Error(`git ${words[0]}: ${stderr.trim()}`)
      return stdout.trim()
    }
    git('read-tree', 'HEAD')
    git('add', '--all', 'actions')
    return git('write-tree')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * GitHub makes the archive by `git archive`, so `export-ignore` holds for it.
 * @throws Error where the checkout has no git, or its HEAD no built actions
 * @see https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/ActionManager.cs (DownloadRepositoryActionAsync)
 */
export const archive = (commit = 'HEAD'): Archive => {
  const made = spawnSync('git', ['archive', '--format=tar', commit], { cwd: CHECKOUT, maxBuffer: 1 << 30 })
  if (made.status !== 0) throw new Error(`git archive ${commit}: ${made.error?.message ?? made.stderr.toString().trim()}`)
  const actions = mkdtempSync(join(tmpdir(), 'runner-actions-'))
  const tree = join(actions, OWNER, TAG)
  mkdirSync(tree, { recursive: true })
  const unpacked = spawnSync('tar', ['-xf', '-', '-C', tree], { input: made.stdout })
  if (unpacked.status !== 0) throw new Error(`tar: ${unpacked.error?.message ?? unpacked.stderr.toString().trim()}`)
  return { actions, tree, bytes: made.stdout.length, remove: () => rmSync(actions, { recursive: true, force: true }) }
}

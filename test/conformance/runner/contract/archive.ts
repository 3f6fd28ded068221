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

/** A commit of what git knows of the working tree, on no branch: for a build that is not committed yet. HEAD where nothing is changed. */
export const workingTree = (): string => spawnSync('git', ['stash', 'create'], { cwd: CHECKOUT, encoding: 'utf8' }).stdout.trim() || 'HEAD'

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

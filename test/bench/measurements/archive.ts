/** What a job downloads of an action before it can run it: the archive of the whole repository, however much of it the action needs. */
import { spawnSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { CHECKOUT, workingTree } from '../../conformance/runner/contract/archive.ts'
import type { Figure, Measurement } from '../figure.ts'

const KB = 1_000
const BUDGET = 700

/**
 * Bytes of `git archive <tag> | gzip -6` in clones of these repositories, with the date of the tag: others cannot be measured without a
 * network. GitHub's own compression may differ by a few percent, for all of them alike.
 */
const OTHERS = [
  { what: 'aws-actions/configure-aws-credentials v6.2.3', of: '2026-07-22', bytes: 896_672 },
  { what: 'actions/cache v5.0.5', of: '2026-04-13', bytes: 2_510_312 },
  { what: 'astral-sh/setup-uv v10.0.1', of: '2026-08-14', bytes: 2_318_106 },
] as const

const own = (): number => {
  const tar = spawnSync('git', ['archive', '--format=tar', workingTree()], { cwd: CHECKOUT, maxBuffer: 1 << 30 })
  if (tar.status !== 0) throw new Error(`git archive: ${tar.stderr.toString().trim()}`)
  return gzipSync(tar.stdout, { level: 6 }).length
}

export const archive: Measurement = {
  name: 'archive',
  title: 'What a job downloads',
  how: 'git archive, gzip -6, of HEAD with the actions as they lie in the checkout: five actions, their documentation and licences. The others: the same of the tag that is named, on 1 December 2026.',
  measure: async () => {
    const value = own() / KB
    return OTHERS.map(
      ({ what, of, bytes }): Figure => ({
        ...{
          what: 'five actions',
          unit: 'KB',
          value,
          other: { what: `${what}, of ${of}`, value: bytes / KB },
          ratio: (value * KB) / bytes,
        },
        target: { most: BUDGET, of: 'value' },
      }),
    )
  },
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#hashfiles */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { UserError } from '@golden-ami/domain'

const SCRIPT = fileURLToPath(new URL('./hash-files.mjs', import.meta.url))
const FOLLOW = '--follow-symbolic-links'
/** ms, as the runner has it */
const LONGEST = 120_000

/**
 * One hash of all matching files under the workspace, by `@actions/glob` and in its order; empty text when nothing matches.
 * @param patterns those with `!` leave out; the first may be the option `--follow-symbolic-links`
 * @throws UserError for another option, and when the files cannot be read
 */
export const hashFiles = (workspace: string, patterns: readonly string[]): string => {
  const [first = ''] = patterns
  const follow = first.toLowerCase() === FOLLOW
  if (first.startsWith('--') && !follow)
    throw new UserError('rehearsal.workflow', `Invalid glob option ${first}, available option: '${FOLLOW}'.`)
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT], {
    cwd: workspace,
    env: { PATTERNS: (follow ? patterns.slice(1) : patterns).join('\n'), FOLLOW: String(follow) },
    encoding: 'utf8',
    timeout: LONGEST,
  })
  if (status === 0) return stderr
  throw new UserError(
    'rehearsal.workflow',
    `hashFiles('${patterns.join(', ')}') failed: ${stderr.split('\n').find(line => line.includes('Error')) ?? stderr}`,
  )
}

/** act, from the Go module proxy, in a cache folder of its own, with a pinned version. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** The newest one that the proxy has; see https://github.com/nektos/act/releases */
export const ACT = 'v0.2.89'
const FOLDER = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'golden-ami', `act-${ACT}`)
export const act = join(FOLDER, 'act')

/** Why act cannot be installed; undefined when it is there. */
export const installAct = (): string | undefined => {
  if (existsSync(act)) return undefined
  const { error, status, stderr } = spawnSync('go', ['install', `github.com/nektos/act@${ACT}`], {
    encoding: 'utf8',
    env: { ...process.env, GOBIN: FOLDER },
  })
  return error || status !== 0 ? `go install: ${error?.message ?? stderr.trim().split('\n').at(-1)}` : undefined
}

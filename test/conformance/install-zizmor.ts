/** zizmor, which looks for what is unsafe in workflows (https://docs.zizmor.sh): a folder of its own, with a pinned version. */
import { spawnSync } from 'node:child_process'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Installed } from './install-go.ts'

const VERSION = '1.32.0'
const FOLDER = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'golden-ami', `zizmor-${VERSION}`)
const PATH = join(FOLDER, 'bin', 'zizmor')

/** Where it is, or why it cannot be installed. Its wheel holds the program; it needs no other package. */
export const installZizmor = (): Installed => {
  if (existsSync(PATH)) return { path: PATH }
  const making = `${FOLDER}.${process.pid}`
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--target', making, `zizmor==${VERSION}`]
  try {
    const { error, status, stderr } = spawnSync('python3', pip, { encoding: 'utf8' })
    if (error || status !== 0) return { missing: `pip install zizmor: ${error?.message ?? stderr.trim().split('\n').at(-1)}` }
    if (!existsSync(PATH)) renameSync(making, FOLDER)
    return { path: PATH }
  } finally {
    rmSync(making, { recursive: true, force: true })
  }
}

/** The Python packages of the conformance run, in a cache folder of their own, with pinned versions. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** The AWS CLI pins its botocore, and boto3 must go with it. */
const PACKAGES = [
  ...['boto3==1.43.11', 'awscli==1.45.11', 'moto[server]==5.2.5'],
  // GitHub's own reader of Markdown, cmark-gfm.
  'cmarkgfm==2025.10.22',
]
/** Its service models are the newest ones: what a journey asks is held to these, as the constraints of local AWS are made of them. */
const MODELS = 'botocore==1.44.8'
const VERSIONS = createHash('sha256')
  .update([...PACKAGES, MODELS].join())
  .digest('hex')
  .slice(0, 12)

/** One folder for each set of versions, shared by all checkouts. */
export const FOLDER = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'golden-ami', `conformance-${VERSIONS}`)
export const bin = (name: string): string => join(FOLDER, 'bin', name)
/** Where the newest models are; before the others on Python's path. */
export const NEWEST = join(FOLDER, 'newest')
/** Written when everything is there: an install that was broken off is begun again. */
const DONE = join(FOLDER, 'installed')

/** Why the packages cannot be installed; undefined when they are there. */
export const install = (): string | undefined => {
  if (existsSync(DONE)) return undefined
  const steps: [string, string[]][] = [
    ['python3', ['-m', 'venv', '--clear', FOLDER]],
    [bin('pip'), ['install', '--quiet', '--disable-pip-version-check', ...PACKAGES]],
    [bin('pip'), ['install', '--quiet', '--disable-pip-version-check', '--no-deps', '--target', NEWEST, MODELS]],
  ]
  for (const [command, words] of steps) {
    const { error, status, stderr } = spawnSync(command, words, { encoding: 'utf8' })
    if (error || status !== 0) return `${command} ${words[0]}: ${error?.message ?? stderr.trim().split('\n').at(-1)}`
  }
  writeFileSync(DONE, `${[...PACKAGES, MODELS].join('\n')}\n`)
  return undefined
}

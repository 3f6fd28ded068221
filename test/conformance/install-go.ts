/** Programs written in Go, in a cache folder of their own, with pinned versions. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/** A program as `go install` names it (https://go.dev/ref/mod#go-install). */
export interface GoProgram {
  readonly name: string
  /** Path of its main package. */
  readonly package: string
  readonly version: string
}
export type Installed = { readonly path: string } | { readonly missing: string }

const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'golden-ami')

/** Where the program is, or why it cannot be installed. One folder for each version, shared by all checkouts. */
export const installGo = ({ name, package: main, version }: GoProgram): Installed => {
  const path = join(CACHE, `${name}-${version}`, name)
  if (existsSync(path)) return { path }
  mkdirSync(CACHE, { recursive: true })
  const making = mkdtempSync(join(CACHE, `${name}-`))
  try {
    const { error, status, stderr } = spawnSync('go', ['install', `${main}@${version}`], {
      encoding: 'utf8',
      env: { ...process.env, GOBIN: making },
    })
    if (error || status !== 0) return { missing: `go install ${main}: ${error?.message ?? stderr.trim().split('\n').at(-1)}` }
    // Whoever finds the program finds a whole one.
    mkdirSync(dirname(path), { recursive: true })
    renameSync(join(making, name), path)
    return { path }
  } finally {
    rmSync(making, { recursive: true, force: true })
  }
}

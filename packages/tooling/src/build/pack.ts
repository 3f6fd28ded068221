import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

/**
 * Packs `index.js` of the folder `from`, with the chunks it loads, into its sub-folder `dist` with ncc, in a process of its own that works
 * in the folder: the paths that ncc sees are relative to it. Throws what ncc printed when it fails.
 */
export const pack = (from: string): void => {
  const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [ncc, 'build', 'index.js', '--no-cache', '--out', 'dist'], {
    cwd: from,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`ncc failed:\n${stdout}${stderr}`)
}

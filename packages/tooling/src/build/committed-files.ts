import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Files, readFolder } from './folder.ts'

/** The files below `root` that only the build may write: `actions/dist`, and `index.js` and `post.js` of each action, also of actions that are gone. */
export const committedFiles = (root: string): Files => {
  const files = new Map<string, Buffer>()
  for (const [path, content] of readFolder(join(root, 'actions', 'dist'))) files.set(`actions/dist/${path}`, content)
  for (const folder of readdirSync(join(root, 'actions'), { withFileTypes: true })) {
    if (!folder.isDirectory() || folder.name === 'dist') continue
    for (const path of ['index.js', 'post.js'].map(entry => `actions/${folder.name}/${entry}`))
      if (existsSync(join(root, path))) files.set(path, readFileSync(join(root, path)))
  }
  return files
}

/** Replaces all committed files by `made`; what the build no longer makes is removed. */
export const replaceCommittedFiles = (root: string, made: Files): void => {
  for (const path of committedFiles(root).keys()) if (!made.has(path)) rmSync(join(root, path))
  for (const [path, content] of made) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
}

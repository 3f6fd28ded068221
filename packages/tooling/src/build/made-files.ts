import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readManifest } from '../action-manifest.ts'
import { ROOT } from '../root.ts'
import { bundle } from './bundle.ts'
import { entrySource, postSource, startSource } from './entry.ts'
import { findActions } from './find-actions.ts'
import { type Files, readFolder } from './folder.ts'
import { bundledPackages, licensesText } from './licenses.ts'
import { pack } from './pack.ts'

/**
 * An empty folder for one build. It lies in this checkout, always equally deep: ncc numbers its chunks by paths relative to where it works,
 * that of its own loaders among them, so in the system's temporary folder every checkout would get other numbers.
 */
const workFolder = (): string => {
  mkdirSync(join(ROOT, 'build'), { recursive: true })
  return mkdtempSync(join(ROOT, 'build', 'work-'))
}

/** Every file that the build makes, by its path below `root`, from the sources there. Nothing that is committed is touched. */
export const madeFiles = async (root: string): Promise<Files> => {
  const actions = findActions(root)
  const folder = workFolder()
  try {
    const chunks = await bundle(root, actions, folder)
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n')
    pack(folder)
    const files = new Map<string, Buffer>()
    for (const action of actions) {
      files.set(`actions/${action}/index.js`, Buffer.from(entrySource(action)))
      if (readManifest(join(root, 'actions', action))?.runs.post) files.set(`actions/${action}/post.js`, Buffer.from(postSource()))
    }
    for (const [path, content] of readFolder(join(folder, 'dist'))) files.set(`actions/dist/${path}`, content)
    files.set('actions/dist/start.js', Buffer.from(startSource()))
    files.set('actions/dist/licenses.txt', Buffer.from(licensesText(bundledPackages(chunks))))
    return files
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

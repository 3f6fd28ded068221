import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from './bundle.ts'
import { entrySource } from './entry.ts'
import { findActions } from './find-actions.ts'
import { type Files, readFolder } from './folder.ts'
import { bundledPackages, licensesText } from './licenses.ts'
import { pack } from './pack.ts'

/** Every file that the build makes, from the sources below `root`. Nothing below `root` is touched: the work is done in a temporary folder. */
export const madeFiles = async (root: string): Promise<Files> => {
  const actions = findActions(root)
  const folder = mkdtempSync(join(tmpdir(), 'golden-ami-build-'))
  try {
    const chunks = await bundle(root, actions, folder)
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n')
    pack(folder)
    const files = new Map<string, Buffer>()
    for (const action of actions) files.set(`actions/${action}/index.js`, Buffer.from(entrySource(action)))
    for (const [path, content] of readFolder(join(folder, 'dist'))) files.set(`actions/dist/${path}`, content)
    files.set('actions/dist/licenses.txt', Buffer.from(licensesText(bundledPackages(chunks))))
    return files
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

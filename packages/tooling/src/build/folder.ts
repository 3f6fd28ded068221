import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** File contents by path, relative to some root, with `/`. */
export type Files = ReadonlyMap<string, Buffer>

/** All files of a folder and its sub-folders; none when it does not exist. */
export const readFolder = (folder: string): Files => {
  if (!existsSync(folder)) return new Map()
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return new Map(
    files
      .map(file => join(file.parentPath, file.name))
      .sort()
      .map(path => [relative(folder, path).split(sep).join('/'), readFileSync(path)]),
  )
}

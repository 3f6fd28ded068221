/** The one reader of files: nothing outside the job's own folders, nothing but plain files of a sensible size, and it never hangs. */
import { constants } from 'node:fs'
import { type FileHandle, open, realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { documentText, MOST_FILE_BYTES } from './document-text.ts'
import { UnreadableFile } from './unreadable-file.ts'

const A_FILE = 'allowed: the path of a file in the repository'

const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error)

/** Of errors that a path can cause: https://nodejs.org/api/errors.html#common-system-errors */
const SAID: Readonly<Record<string, string>> = {
  EACCES: 'cannot be read: permission denied',
  EPERM: 'cannot be read: permission denied',
  ELOOP: 'is a symbolic link that leads in a circle',
  ENAMETOOLONG: 'is too long for a path',
  EISDIR: 'is a directory',
}
const isMissing = (code: string): boolean => code === 'ENOENT' || code === 'ENOTDIR'
const unreadable = (path: string, error: unknown): UnreadableFile =>
  new UnreadableFile(`${path} ${SAID[codeOf(error)] ?? `cannot be read: ${codeOf(error)}`}`, A_FILE)

/**
 * @param path relative to the first of the folders, or absolute
 * @param folders in one of which it is, whatever links lead to; folders that are not there hold nothing
 * @returns its text, lines ended alike; undefined: there is none
 * @throws UnreadableFile
 */
export const readWithin = async (folders: readonly string[], path: string): Promise<string | undefined> => {
  const shown = JSON.stringify(path).slice(1, -1)
  if (path.includes('\0')) throw new UnreadableFile(`${shown} has a NUL character in it`, A_FILE)
  const absolute = resolve(folders[0] ?? '.', path)
  if (!folders.some(folder => isWithin(resolve(folder), absolute))) throw new UnreadableFile(`${shown} is outside the workspace`, A_FILE)
  try {
    const real = await realpath(absolute)
    const homes = await Promise.all(folders.map(folder => realpath(folder).catch(() => undefined)))
    if (!homes.some(home => home !== undefined && isWithin(home, real)))
      throw new UnreadableFile(`${shown} is a symbolic link that leads out of the workspace`, A_FILE)
    return documentText(await bytesOf(real, shown), shown)
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    if (isMissing(codeOf(error))) return undefined
    throw unreadable(shown, error)
  }
}

/** Only what is a file is opened, and looked at again when it is: to open a device can do something, and a pipe would be waited for. */
const bytesOf = async (path: string, shown: string): Promise<Uint8Array> => {
  refuseOthers(await stat(path), shown)
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    refuseOthers(await handle.stat(), shown)
    return await upTo(handle, MOST_FILE_BYTES + 1)
  } finally {
    await handle.close()
  }
}

const refuseOthers = (stats: { isFile(): boolean; isDirectory(): boolean }, shown: string): void => {
  if (stats.isDirectory()) throw new UnreadableFile(`${shown} is a directory`, A_FILE)
  if (!stats.isFile()) throw new UnreadableFile(`${shown} is a device or a pipe`, A_FILE)
}

/** The first bytes: whatever its size was said to be. */
const upTo = async (handle: FileHandle, most: number): Promise<Uint8Array> => {
  const buffer = new Uint8Array(most)
  let length = 0
  for (;;) {
    const { bytesRead } = await handle.read(buffer, length, most - length, null)
    length += bytesRead
    if (bytesRead === 0 || length === most) return buffer.subarray(0, length)
  }
}

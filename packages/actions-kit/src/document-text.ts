/** Bytes of a file → text that is the same on every runner. */
import { UnreadableFile } from './unreadable-file.ts'

/** Bytes of one file. A delivery file of a thousand targets has a third of it. */
export const MOST_FILE_BYTES = 512 * 1024

/**
 * Lines end with a line feed, and nothing stands before the first one: Git checks out `\r\n` on Windows runners, and editors write a mark
 * of the byte order. Both would change fingerprints, and bash takes `\r` for a part of the command.
 */
export const sameLines = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')

const isUtf16 = ([first, second]: Uint8Array): boolean => (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

/**
 * @param path as complaints name it
 * @throws UnreadableFile
 */
export const documentText = (bytes: Uint8Array, path: string): string => {
  if (bytes.byteLength > MOST_FILE_BYTES)
    throw new UnreadableFile(`${path} is larger than ${MOST_FILE_BYTES / 1024} KiB`, `allowed: up to ${MOST_FILE_BYTES / 1024} KiB`)
  const utf8 = 'allowed: a text in UTF-8'
  if (isUtf16(bytes)) throw new UnreadableFile(`${path} is written in UTF-16`, `${utf8} (in PowerShell: Out-File -Encoding utf8)`)
  const text = decoded(bytes)
  if (text === undefined) throw new UnreadableFile(`${path} is not UTF-8`, utf8)
  if (text.includes('\0')) throw new UnreadableFile(`${path} has a NUL character in it`, utf8)
  return sameLines(text)
}

const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

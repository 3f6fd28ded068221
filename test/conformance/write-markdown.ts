/** Every writer of Markdown with many hostile texts, as lines for markdown.py. */

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hostileTexts } from '../support/hostile-text.ts'
import { WRITERS } from '../support/markdown-writers.ts'

/** @returns the file, in a folder of its own */
export const writeMarkdown = async (texts: number): Promise<string> => {
  const file = join(await mkdtemp(join(tmpdir(), 'golden-ami-markdown-')), 'markdown.jsonl')
  const stream = createWriteStream(file)
  const hostile = hostileTexts(texts)
  for (const [name, write] of Object.entries(WRITERS))
    for (const text of ['x x', ...hostile]) if (!stream.write(`${JSON.stringify([name, await write(text)])}\n`)) await once(stream, 'drain')
  stream.end()
  await once(stream, 'finish')
  return file
}

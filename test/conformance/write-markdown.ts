/**
 * Every writer of Markdown with many hostile texts, as lines for markdown.py.
 *
 * `node test/conformance/write-markdown.ts <texts> <share> <of>` writes those of every writer whose turn it is: `0 2` and `1 2` are all.
 */
import { once } from 'node:events'
import { hostileTexts } from '../support/hostile-text.ts'
import { WRITERS } from '../support/markdown-writers.ts'

const [texts = 0, share = 0, of = 1] = process.argv.slice(2).map(Number)
const { stdout } = process

const hostile = hostileTexts(texts)
for (const [name, write] of Object.entries(WRITERS).filter((_, index) => index % of === share))
  for (const text of ['x x', ...hostile]) if (!stdout.write(`${JSON.stringify([name, await write(text)])}\n`)) await once(stdout, 'drain')

/** Whatever a text from elsewhere says, what is written with it has the same structure, and nothing in it comes alive. */
import { cell } from '@golden-ami/actions-kit'
import { describe, expect, test } from 'vitest'
import { readAsGithub } from '../../support/github-markdown.ts'
import { hostileTexts } from '../../support/hostile-text.ts'
import { WRITERS } from '../../support/markdown-writers.ts'

/** `pnpm conformance` has ten thousand, and GitHub's own reader. */
const TEXTS = hostileTexts(250)

describe.each(Object.entries(WRITERS))('%s', (_, write) => {
  test('is text where it is given text', async () => {
    const plain = readAsGithub(await write('x x'))
    const seen: unknown[] = []
    for (const text of TEXTS) {
      const { shape, alive, links } = readAsGithub(await write(text))
      if (shape !== plain.shape || alive.length > 0 || links !== plain.links)
        seen.push({ text, alive, links, ...(shape === plain.shape ? {} : { shape }) })
    }
    expect(seen.slice(0, 3)).toEqual([])
  })
})

test.each([
  ['an address', 'www.evil.example'],
  ['a mention', '@octocat'],
  ['a list', '- a'],
  ['an image', '![a](https://evil.example/x.png)'],
])('%s that is not escaped would be found', (_, text) => {
  const plain = readAsGithub('x x')
  const { shape, alive } = readAsGithub(text)
  expect(shape !== plain.shape || alive.length > 0).toBe(true)
  expect(readAsGithub(cell(text))).toEqual({ ...plain, alive: [] })
})

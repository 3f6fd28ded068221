/**
 * What reads texts from outside takes time in proportion to them: sixteen times the text may take sixty-four times the processor's time,
 * which leaves room for a busy machine; what is quadratic takes two hundred and fifty-six times.
 */
import { cell, plainText, readYaml } from '@golden-ami/actions-kit'
import { sameLines } from '@golden-ami/actions-kit/document-text'
import { sizedSummary } from '@golden-ami/actions-kit/sized-summary'
import { bracesIn } from '@golden-ami/component-document/braces'
import { shown } from '@golden-ami/component-document/installs'
import { cancellerOf, clipped, parameterText, readOverrides } from '@golden-ami/domain'
import { nearest } from '@golden-ami/domain/located/nearest'
import { expect, test } from 'vitest'
import { readTags } from '../../../actions/tag-ami/src/own-tags.ts'

const SMALL = 3_000
const TIMES = 16
const MOST = 64
/** ms of the processor: what is faster is not measured well, and fast enough. */
const FLOOR = 4

const cost = (run: () => unknown): number => {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
/** What the two sizes cost where the large one costs too much, three times over: once may be the machine's fault. */
const tooSlow = (read: (text: string) => unknown, textOf: (size: number) => string): string | undefined => {
  const [small, large] = [textOf(SMALL), textOf(SMALL * TIMES)]
  let said: string | undefined
  for (let tries = 0; tries < 3; tries++) {
    const before = cost(() => read(small))
    const after = cost(() => read(large))
    if (after <= Math.max(before, FLOOR) * MOST) return undefined
    said = `${before} ms, ${after} ms`
  }
  return said
}
const repeated = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length))
const keys = (size: number): string => Array.from({ length: size / 8 }, (_, index) => `k${index}: 1\n`).join('')

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  readYaml: text => readYaml(text, 'a.yml'),
  'readYaml of one line': text => readYaml(`a: ${text.replaceAll('\n', ' ')}`, 'a.yml'),
  readOverrides: text => readOverrides(text, []),
  readTags,
  cell,
  plainText,
  sameLines,
  bracesIn,
  'who has cancelled': text => cancellerOf({ now: 0, limit: undefined, annotations: [`The run was canceled by @${text}`, text] }),
  shown,
  parameterText,
  nearest: text => nearest(text, ['soak', 'windows']),
  sizedSummary: text => sizedSummary(text, 10_000),
  // Only so much of it is looked at as fits.
  clipped: text => clipped(text, 500),
}
const TEXTS: Readonly<Record<string, (size: number) => string>> = {
  keys,
  ...Object.fromEntries(
    [
      '-',
      '- ',
      'a: 1\n',
      '{{',
      '{{ a }} ',
      '{{ ',
      '[',
      ']',
      ',',
      '"',
      "'",
      ' ',
      '\t',
      '\n',
      '\r',
      'a',
      '*a ',
      '&a ',
      '{a: ',
      ';',
      '; a',
      'a:',
      ': ',
    ].map(piece => [JSON.stringify(piece), repeated(piece)] as const),
  ),
  ...Object.fromEntries(
    ['www.', ':a', '//', '?', 'a=b\n', '\\', '0', '::', '##[', '\u202e', '@', '<!--'].map(
      piece => [JSON.stringify(piece), repeated(piece)] as const,
    ),
  ),
}

test.each(Object.entries(READERS))('%s', (_, read) => {
  const slow = Object.entries(TEXTS).flatMap(([name, textOf]) => {
    const said = tooSlow(read, textOf)
    return said === undefined ? [] : [`${name}: ${said}`]
  })
  expect(slow).toEqual([])
})

test('what is quadratic would be found', () => {
  expect(tooSlow(text => /(?:a)+b/.exec(text), repeated('a'))).toBeDefined()
})

/** The documents of the examples as Git checks them out on Windows runners: the same to everything that hashes or sends them. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recorded } from '@golden-ami/actions-kit'
import { documentText } from '@golden-ami/actions-kit/document-text'
import { ROOT } from '@golden-ami/tooling/root'
import { describe, expect, test } from 'vitest'

const DOCUMENTS = globSync(['{workflows-examples,examples}/**/*.{yml,yaml,ps1,sh}', 'test/whole/workflows/**/*.yml'], { cwd: ROOT }).sort()
const WAYS: Readonly<Record<string, (text: string) => string>> = {
  'carriage returns and line feeds': text => text.replaceAll('\n', '\r\n'),
  'carriage returns alone': text => text.replaceAll('\n', '\r'),
  'a mark of the byte order': text => `\ufeff${text}`,
}

test('there are documents to try', () => expect(DOCUMENTS.length).toBeGreaterThan(5))

describe.each(Object.entries(WAYS))('with %s', (_, written) => {
  test.each(DOCUMENTS)('%s is the same text', async path => {
    const text = readFileSync(join(ROOT, path), 'utf8')
    expect(documentText(Buffer.from(written(text)), path)).toBe(text)
    const { runtime } = recorded({
      inputs: { override: written('hold: a\nwindows: b') },
      clock: { now: () => 0, cancelled: () => false, sleep: async () => {} },
      aws: { region: undefined },
      files: { [path]: written(text) },
    })
    expect(await runtime.readFile(path)).toBe(text)
  })
})

test('an input is the same text', () => {
  const { runtime } = recorded({
    inputs: { override: 'hold: a\r\nwindows: b\rsoak: c' },
    clock: { now: () => 0, cancelled: () => false, sleep: async () => {} },
    aws: { region: undefined },
  })
  expect(runtime.input('override')).toBe('hold: a\nwindows: b\nsoak: c')
})

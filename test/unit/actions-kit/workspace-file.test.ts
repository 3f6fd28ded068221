/** Paths that somebody wrote, and what stands at them. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readText, UnreadableFile } from '@golden-ami/actions-kit'
import { MOST_FILE_BYTES } from '@golden-ami/actions-kit/document-text'
import { readWithin } from '@golden-ami/actions-kit/workspace-file'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = mkdtempSync(join(tmpdir(), 'golden-ami-paths-'))
const workspace = join(root, 'workspace')
const temporary = join(root, 'temporary')
const at = (path: string): string => join(workspace, path)

beforeAll(() => {
  for (const folder of [join(workspace, 'folder'), temporary, join(root, 'workspace-2'), join(root, 'elsewhere')])
    mkdirSync(folder, { recursive: true })
  for (const file of [at('a.yml'), join(root, 'elsewhere', 'secret.yml'), join(root, 'workspace-2', 'a.yml'), join(temporary, 'v.json')])
    writeFileSync(file, 'a: 1\n')
  symlinkSync('a.yml', at('within.yml'))
  symlinkSync('../elsewhere/secret.yml', at('out.yml'))
  symlinkSync('../elsewhere', at('out'))
  symlinkSync('gone.yml', at('dangling.yml'))
  symlinkSync('two.yml', at('one.yml'))
  symlinkSync('one.yml', at('two.yml'))
  symlinkSync('/dev/zero', at('zero.yml'))
  symlinkSync(join(temporary, 'v.json'), at('to-temporary.json'))
  spawnSync('mkfifo', [at('pipe.yml')])
  writeFileSync(at('large.yml'), Buffer.alloc(MOST_FILE_BYTES + 1, 'a'))
  writeFileSync(at('full.yml'), Buffer.alloc(MOST_FILE_BYTES, 'a'))
  writeFileSync(at('latin.yml'), Buffer.from([0x61, 0xe9, 0x0a]))
  writeFileSync(at('utf16.json'), Buffer.from('\ufeff[]', 'utf16le'))
  writeFileSync(at('nul.yml'), 'a\0b')
  writeFileSync(at('windows.yml'), '\ufeffa: 1\r\nb: 2\rc: 3\n')
})
afterAll(() => rmSync(root, { recursive: true }))

const read = (path: string, folders = [workspace]): Promise<string | undefined> => readWithin(folders, path)

describe('is read', () => {
  test.each([
    ['a file', 'a.yml'],
    ['a file by a dot', './a.yml'],
    ['a file by a way round', 'folder/../a.yml'],
    ['a link that stays', 'within.yml'],
    ['an absolute path inside', at('a.yml')],
  ])('%s', async (_, path) => {
    expect(await read(path)).toBe('a: 1\n')
  })
  test('a file of the largest size', async () => expect((await read('full.yml'))?.length).toBe(MOST_FILE_BYTES))
  test('a text with the lines of Windows, as if it had others', async () => expect(await read('windows.yml')).toBe('a: 1\nb: 2\nc: 3\n'))
  test('what an earlier step wrote into the temporary folder, where that is allowed', async () => {
    const path = join(temporary, 'v.json')
    expect(await read(path, [workspace, temporary])).toBe('a: 1\n')
    expect(await read('to-temporary.json', [workspace, temporary])).toBe('a: 1\n')
    await expect(read(path)).rejects.toThrow(UnreadableFile)
  })
})

test.each(['gone.yml', 'gone/a.yml', 'a.yml/b.yml', 'dangling.yml'])('%s is not there', async path => {
  expect(await read(path)).toBeUndefined()
})

test.each([
  ['folder', 'folder is a directory'],
  ['.', '. is a directory'],
  ['../elsewhere/secret.yml', '../elsewhere/secret.yml is outside the workspace'],
  ['folder/../../elsewhere/secret.yml', 'folder/../../elsewhere/secret.yml is outside the workspace'],
  ['../workspace-2/a.yml', '../workspace-2/a.yml is outside the workspace'],
  ['/etc/passwd', '/etc/passwd is outside the workspace'],
  ['out.yml', 'out.yml is a symbolic link that leads out of the workspace'],
  ['out/secret.yml', 'out/secret.yml is a symbolic link that leads out of the workspace'],
  ['zero.yml', 'zero.yml is a symbolic link that leads out of the workspace'],
  ['one.yml', 'one.yml is a symbolic link that leads in a circle'],
  ['pipe.yml', 'pipe.yml is a device or a pipe'],
  ['a\0b.yml', 'a\\u0000b.yml has a NUL character in it'],
  [`${'x'.repeat(300)}.yml`, `${'x'.repeat(300)}.yml is too long for a path`],
  ['large.yml', 'large.yml is larger than 512 KiB'],
  ['latin.yml', 'latin.yml is not UTF-8'],
  ['utf16.json', 'utf16.json is written in UTF-16'],
  ['nul.yml', 'nul.yml has a NUL character in it'],
])('%j is told', async (path, wrong) => {
  const where = { source: '.github/golden-ami.yml', line: 3, column: 5 }
  const answer = await readText({ readFile: one => read(one) }, path, where)
  expect(answer).toEqual({ complaints: [{ at: where, wrong, allowed: expect.stringMatching(/^allowed: /) }], missing: false })
})
test('a device is not opened', async () => {
  await expect(readWithin(['/dev'], 'zero')).rejects.toThrow('zero is a device or a pipe')
})

/** Every error of the catalogue is one that some test has seen. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ERRORS } from '@golden-ami/domain'
import { ROOT } from '@golden-ami/tooling/root'
import { expect, test } from 'vitest'

test('every code of the catalogue is asserted by a test', () => {
  const texts = globSync('test/{unit,whole}/**/*.test.ts', { cwd: ROOT }).map(path =>
    readFileSync(join(ROOT, path), 'utf8').replaceAll('\\.', '.'),
  )
  expect(Object.keys(ERRORS).filter(code => !texts.some(text => text.includes(code)))).toEqual([])
})

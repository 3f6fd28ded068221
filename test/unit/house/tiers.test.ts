/** What a tier takes from another folder is there. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findActions } from '@golden-ami/tooling/build/find-actions'
import { ROOT } from '@golden-ami/tooling/root'
import { expect, test } from 'vitest'
import { ONE_EACH, SLOW } from '../../tiers.ts'

test.each([...SLOW, ...new Set(Object.values(ONE_EACH))])('%s is there', file => {
  expect(existsSync(join(ROOT, file))).toBe(true)
})

test('every action has a whole test in what is run after every change', () => {
  expect(Object.keys(ONE_EACH).sort()).toEqual([...findActions(ROOT)].sort())
})

import { compareVersions } from '@golden-ami/local-aws/software/version-order'
import { expect, test } from 'vitest'

test.each([
  ['3.0.8', '3.0.15'],
  ['3.0.8', '3.0.8.1'],
  ['1.0-1.amzn2022', '1.0-1.amzn2023'],
  ['1.0.rc1', '1.0.1'],
  ['5.9', '5.10'],
])('%s is older than %s', (older, newer) => {
  expect(compareVersions(older, newer)).toBeLessThan(0)
  expect(compareVersions(newer, older)).toBeGreaterThan(0)
  expect(compareVersions(newer, newer)).toBe(0)
})

import { ledgerName, lockName, pointerName, quarantinedRelease, quarantineName, quarantinePath } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

test('parameters are named by family, environment and architecture', () => {
  expect(pointerName('web', 'production', 'arm64')).toBe('/golden-ami/web/production/arm64')
  expect(ledgerName('web', 'production')).toBe('/golden-ami/web/production/ledger')
  expect(lockName('web', 'production')).toBe('/golden-ami/web/production/lock')
  expect(quarantinePath('web')).toBe('/golden-ami/web/quarantine')
})

describe('a quarantine parameter', () => {
  test.each([
    ['1.4.0/2', '/golden-ami/web/quarantine/1.4.0_2'],
    ['baseline/ami-0123456789abcdef0', '/golden-ami/web/quarantine/baseline_ami-0123456789abcdef0'],
    ['baseline/0123456789ab', '/golden-ami/web/quarantine/baseline_0123456789ab'],
  ])('of %s is named %s, and back', (release, name) => {
    expect(quarantineName('web', release)).toBe(name)
    expect(name).toMatch(/^[a-zA-Z0-9_.\-/]+$/)
    expect(quarantinedRelease(name)).toBe(release)
  })

  test.each(['/golden-ami/web/quarantine/latest', '/golden-ami/web/quarantine', '/golden-ami/web/quarantine/1.4.0_2_1'])(
    '%s names no release',
    name => {
      expect(quarantinedRelease(name)).toBeUndefined()
    },
  )
})

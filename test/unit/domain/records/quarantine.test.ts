import { encodeQuarantine, quarantinedReleases } from '@golden-ami/domain'
import { expect, test } from 'vitest'

const quarantine = {
  release: '1.4.0/2',
  reason: 'CVE in {{openssl}}',
  by: 'ada',
  at: '2026-11-21T02:14:09Z',
  run: 'https://github.com/acme/web/actions/runs/1',
}

test('what was written is read back', () => {
  const value = encodeQuarantine(quarantine)
  expect(value).not.toContain('{{')
  expect(quarantinedReleases([{ name: '/golden-ami/web/quarantine/1.4.0_2', value }])).toEqual(new Map([['1.4.0/2', quarantine]]))
})

test('a long reason is cut to what a parameter takes', () => {
  expect(encodeQuarantine({ ...quarantine, reason: 'ü'.repeat(5_000) }).length).toBeLessThan(4_096)
})

test('the name bars, whatever the value says; other parameters do not', () => {
  const quarantined = quarantinedReleases([
    { name: '/golden-ami/web/quarantine/1.4.0_2', value: 'by hand' },
    { name: '/golden-ami/web/quarantine/1.4.0_3', value: '{"release":"9.9.9/9","reason":"leak"}' },
    { name: '/golden-ami/web/quarantine/notes', value: '{}' },
  ])
  expect([...quarantined].map(([release, { reason }]) => [release, reason])).toEqual([
    ['1.4.0/2', '/golden-ami/web/quarantine/1.4.0_2 gives no reason'],
    ['1.4.0/3', 'leak'],
  ])
})

import { lockWish } from '@golden-ami/domain'
import { expect, test } from 'vitest'

test('a wish for the lock lasts half an hour and is forced by nobody', () => {
  const asked = {
    environment: 'staging',
    claim: 'f'.repeat(16),
    run: 'https://github.com/acme/web/actions/runs/7',
    attempt: 2,
    action: 'promote',
    began: 7,
  }
  expect(lockWish(asked)).toEqual({ ...asked, lifetime: 30 * 60_000 })
})

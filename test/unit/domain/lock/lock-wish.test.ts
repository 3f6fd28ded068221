import { digest } from '@golden-ami/aws'
import { lockWish } from '@golden-ami/domain'
import { expect, test } from '@jest/globals'

const asked = { environment: 'staging', run: 'https://github.com/acme/web/actions/runs/7', attempt: 2, job: 'deliver', action: 'promote' }
const claim = (more: Partial<typeof asked>): string => lockWish({ ...asked, ...more }, digest).claim

test('a wish for the lock lasts half an hour and is forced by nobody', () => {
  const { environment, run, attempt, action } = asked
  expect(lockWish(asked, () => 'f'.repeat(64))).toEqual({
    ...{ environment, run, attempt, action },
    claim: 'f'.repeat(16),
    lifetime: 30 * 60_000,
  })
})

test('a claim is the same in the same job, and another in another action, job or attempt', () => {
  expect(claim({})).toBe(claim({}))
  const others = [claim({}), claim({ action: 'rollback' }), claim({ job: 'again' }), claim({ attempt: 3 })]
  expect(new Set(others).size).toBe(others.length)
})

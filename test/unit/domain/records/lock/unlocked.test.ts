import { type Unlocked, withoutLock } from '@golden-ami/domain'
import { expect, test } from 'vitest'

test.each<[Unlocked, ReturnType<typeof withoutLock>]>([
  [
    { lock: 'held', because: 'another run has it' },
    { outcome: 'failed', why: 'another run has it', code: 'environment.locked' },
  ],
  [
    { lock: 'taken', because: 'a rollback took it' },
    { outcome: 'contested', why: 'a rollback took it', code: 'environment.contested' },
  ],
  [
    { lock: 'cancelled', because: 'while it waited' },
    { outcome: 'failed', why: 'while it waited', code: 'run.cancelled' },
  ],
  [
    { lock: 'refused', because: 'no', code: 'aws.denied' },
    { outcome: 'failed', why: 'no', code: 'aws.denied' },
  ],
  [
    { lock: 'refused', because: 'no' },
    { outcome: 'failed', why: 'no', code: 'aws.refused' },
  ],
])('%j', (unlocked, ended) => {
  expect(withoutLock(unlocked)).toEqual(ended)
})

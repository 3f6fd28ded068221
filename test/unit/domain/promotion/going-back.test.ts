import { type EnvironmentWorld, rollbackFacts } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { A, B, C, delivered, environment, imageOf, launchImages, ledger, pointer, running, TARGET } from '../environment/environment.ts'
import { staging } from './promotion.ts'

const onB = (...there: readonly string[]): EnvironmentWorld =>
  environment({
    ledger: ledger(delivered(A, B)),
    pointer: pointer([A, B], 2),
    groups: [running(B)],
    images: launchImages(...there.map(imageOf)),
  })

describe('what a promotion could be undone to', () => {
  test.each<[string, EnvironmentWorld, string, string | undefined]>([
    ['the last good release', onB(A, B), B, undefined],
    ['the one before, as a rollback would, where its image is gone', onB(A), A, undefined],
    ['the last good one, where the images of all are gone: the gate says which is missing', onB(), B, 'gone'],
  ])('%s', (_, world, expected, obstacle) => {
    const { backTo, targets } = rollbackFacts(staging(), world, C)
    expect([backTo, targets.map(target => [target.name, target.obstacle?.kind])]).toEqual([expected, [[TARGET, obstacle]]])
  })
})

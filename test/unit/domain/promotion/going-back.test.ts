import { type EnvironmentWorld, rollbackFacts } from '@golden-ami/domain'
import { describe, expect, test } from '@jest/globals'
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
  test.each<[string, EnvironmentWorld, string]>([
    ['the last good release', onB(A, B), B],
    ['the one before, as a rollback would, where its image is gone', onB(A), A],
    ['the last good one, where the images of all are gone: the gate says which is missing', onB(), B],
  ])('%s', (_, world, expected) => {
    const { backTo, targets } = rollbackFacts(staging(), world, C)
    expect([backTo, targets.map(({ name, image }) => [name, image?.id])]).toEqual([expected, [[TARGET, imageOf(expected)]]])
  })
})

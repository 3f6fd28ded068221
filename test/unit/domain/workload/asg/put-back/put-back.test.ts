/** What tells that somebody has put a group back: refreshes and what it launches, and nothing that was remembered. */
import { type Group, type Refresh, rollGroup } from '@golden-ami/domain'
import { putBackOf } from '@golden-ami/domain/workload/asg/put-back/put-back'
import { expect, test } from 'vitest'
import { arrived, instances, moment, NEW, nothingPast, OLD, prepared, refresh, version, wish } from '../group.ts'

const HOUR = 3_600_000
const former = { since: 10, images: new Set([OLD]) }
const ours = (state: Refresh['state'], more: Partial<Refresh> = {}): Refresh =>
  refresh(state, '2', { id: 'ours', started: 20, ended: 30, ...more })
const theirs = (state: Refresh['state'], to: string | undefined = '1'): Refresh => refresh(state, to, { id: 'theirs', started: 40 })
/** It launches the old image, and runs what it ran. */
const back = (...refreshes: Refresh[]): Group => prepared({ refreshes, instances: instances(NEW, NEW) })

test.each<[string, Group, string | undefined]>([
  ['its version was put back once it was there', back(ours('done')), OLD],
  ['its instances with it', back(theirs('done'), ours('done')), OLD],
  ['they are on the way', arrived({ refreshes: [theirs('going'), ours('done')] }), OLD],
  ['our refresh was cancelled for theirs', back(theirs('going'), ours('cancelled')), OLD],
  ['theirs goes to what the group launches', back(refresh('going', undefined, { started: 40 }), ours('cancelled')), OLD],
  [
    'to a version of its own with the former image',
    { ...back(ours('done')), version: '3', number: '3', versions: [version('2', NEW), version('3', OLD, 'other user data')] },
    OLD,
  ],
  ['it is there', arrived({ refreshes: [ours('done')] }), undefined],
  ['ours was only cancelled', back(ours('cancelled')), undefined],
  ['ours failed, and AWS has gone back', back(ours('rolled-back')), undefined],
  ['ours goes on', back(ours('going', { ended: undefined })), undefined],
  ['ours is the newer one', back(ours('going'), theirs('done')), undefined],
  ['theirs was cancelled', back(theirs('cancelled'), ours('cancelled')), undefined],
  ['what brought the image is of an earlier decision', back(theirs('done'), ours('done', { started: 5 })), undefined],
  ['AWS tells of no refresh any more', back(), undefined],
  ['AWS may not show yet what ours has brought', back(ours('done', { ended: HOUR - 1_000 })), undefined],
  [
    'it was brought to an image that never was there',
    prepared({ versions: [version('1', 'ami-other'), version('2', NEW)], refreshes: [ours('done')] }),
    undefined,
  ],
])('%s', (_, group, to) => {
  expect(putBackOf(group, NEW, former, HOUR)?.to).toBe(to)
})

test('nothing is begun against it, nor stopped', () => {
  for (const displace of ['none', 'other-images'] as const)
    expect(rollGroup({ ...wish, former, displace }, back(theirs('going'), ours('done')), nothingPast, moment({ now: HOUR }))).toMatchObject(
      {
        end: {
          outcome: 'reverted',
          cause: 'place',
          why: 'somebody has put it back to ami-old after instance refresh ours to ami-new',
        },
      },
    )
})
test('a person who says so has it brought there all the same', () => {
  const turn = rollGroup(wish, back(ours('done')), new Set(['ours']), moment({ now: HOUR }))
  expect(turn).toMatchObject({ act: [{ do: 'start-refresh', version: '2' }] })
})

import { unknownBecause } from '@golden-ami/domain'
import { dryLaunch } from '@golden-ami/domain/workload/asg/preflight/before-launch/dry-launch'
import type { GroupLaunchFacts } from '@golden-ami/domain/workload/asg/preflight/before-launch/facts'
import { expect, test } from 'vitest'
import { at, words } from './place.ts'

test.each<[string, GroupLaunchFacts['tried'], string]>([
  ['it is possible', 'possible', ''],
  ['nobody has tried', undefined, ''],
  [
    'nobody could try',
    unknownBecause('another role begins it'),
    'Whether group web could launch an instance was not tried: another role begins it',
  ],
  [
    'this role may not',
    { denied: 'not authorized to perform ec2:RunInstances', code: 'aws.denied' },
    'aws.denied web: Group web cannot be refreshed with this role: not authorized to perform ec2:RunInstances',
  ],
  ['nobody could', { refused: 'no such key pair' }, 'group.launch-refused web: Group web could launch no instance: no such key pair'],
])('%s', (_, tried, told) => {
  const { own, ...asked } = at()
  const { tried: __, ...rest } = own
  expect(words(dryLaunch({ ...asked, own: tried === undefined ? rest : { ...rest, tried } }))).toBe(told)
})

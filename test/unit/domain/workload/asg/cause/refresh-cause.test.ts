/** What a refresh that failed is to be blamed on, by AWS's words. */
import { type Refresh, type ScalingActivity, unknownBecause } from '@golden-ami/domain'
import { launchFailureIn } from '@golden-ami/domain/workload/asg/cause/launch-error'
import { LAUNCH_ERRORS } from '@golden-ami/domain/workload/asg/cause/launch-errors'
import { refreshCause } from '@golden-ami/domain/workload/asg/cause/refresh-cause'
import { describe, expect, test } from 'vitest'
import { refresh } from '../group.ts'

describe('what a launch failed for', () => {
  // As groups told it, in public issues and logs; names are changed.
  test.each<[string, string, string]>([
    [
      'We currently do not have sufficient m7g.large capacity in the Availability Zone you requested (eu-west-1a). Our system will be working on provisioning additional capacity. You can currently get m7g.large capacity by not specifying an Availability Zone in your request or choosing eu-west-1b, eu-west-1c. Launching EC2 instance failed.',
      'place',
      'no capacity for m7g.large in eu-west-1a',
    ],
    [
      'Could not launch On-Demand Instances. InsufficientInstanceCapacity - We currently do not have sufficient p3dn.24xlarge capacity in the Availability Zone you requested (us-west-2c).',
      'place',
      'no capacity for p3dn.24xlarge in us-west-2c',
    ],
    // The stop of a sentence is no part of what it names.
    ['There is an error, InsufficientInstanceCapacity. It was m7g.metal.', 'place', 'no capacity for m7g.metal in eu-west-1b'],
    [
      'Could not launch Spot Instances. UnfulfillableCapacity - Unable to fulfill capacity due to your request configuration. Launching EC2 instance failed.',
      'place',
      'no capacity in eu-west-1b',
    ],
    [
      'Could not launch On-Demand Instances. VcpuLimitExceeded - You have requested more vCPU capacity than your current vCPU limit of 8 allows for the instance bucket that the specified instance type belongs to.',
      'place',
      'the quota of vCPUs is used up',
    ],
    [
      'Instance became unhealthy while waiting for instance to be in InService state. Termination Reason: Client.InvalidKMSKey.InvalidState: The KMS key provided is in an incorrect state',
      'place',
      'the KMS key of its volumes cannot be used there: it is disabled, gone, or not granted to Auto Scaling',
    ],
    [
      'Instance became unhealthy while waiting for instance to be in InService state. Termination Reason: Client.InternalError: Client error on launch',
      'place',
      'EC2 could not attach its volumes, as it does when the KMS key is not granted to Auto Scaling',
    ],
    [
      'Instance became unhealthy while waiting for instance to be in InService state. Termination Reason: Client.VolumeLimitExceeded: Volume limit exceeded',
      'place',
      'a quota of EBS volumes is used up',
    ],
    [
      'Instance became unhealthy while waiting for instance to be in InService state. Termination Reason: Client.InstanceInitiatedShutdown: Instance initiated shutdown',
      'image',
      'the new instance shut itself down',
    ],
    [
      "There are not enough free addresses in subnet 'subnet-0ab1' to satisfy the requested number of instances. Launching EC2 instance failed.",
      'place',
      'no free address is left in subnet-0ab1',
    ],
    [
      "The architecture 'arm64' of the specified instance type does not match the architecture 'x86_64' of the specified AMI. Specify an instance type and an AMI that have matching architectures, and try again.",
      'image',
      'the image is of another architecture than the instance type',
    ],
    [
      "The image id '[ami-0a1b]' does not exist. Launching EC2 instance failed.",
      'place',
      'ami-0a1b is not there, or not shared with the account',
    ],
    ['InvalidAMIID.NotFound', 'place', 'the image is not there, or not shared with the account'],
    [
      'You are not authorized to perform this operation. Launching EC2 instance failed.',
      'place',
      'Auto Scaling may not launch it there: a permission is missing',
    ],
    [
      'Your Spot request price of 0.001 is lower than the minimum required Spot request fulfillment price of 0.0324. Launching EC2 instance failed.',
      'place',
      'the highest price that the group pays is below the Spot price in eu-west-1b',
    ],
    [
      'The requested configuration is currently not supported. Please check the documentation for supported configurations.',
      'unknown',
      'EC2 does not launch it as the launch template says it',
    ],
    [
      'Your requested instance type (m7g.large) is not supported in your requested Availability Zone (eu-west-1a).',
      'place',
      'm7g.large is not to be had in eu-west-1a',
    ],
  ])('%s', (message, cause, why) => {
    expect(launchFailureIn(message, 'eu-west-1b')).toEqual({ cause, why })
  })
  test.each(['', 'does not exist: the image id', 'Something that AWS adds', 'NotInsufficientInstanceCapacity', 'InvalidSubnetIDs'])(
    'of %j nothing is known',
    message => {
      expect(launchFailureIn(message)).toBeUndefined()
    },
  )
  test('each code leads to its own row, and each row says where AWS says so', () => {
    for (const error of LAUNCH_ERRORS) {
      expect(error.see).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//)
      for (const code of error.codes) {
        const said = launchFailureIn(`Termination Reason: ${code.endsWith('.') ? `${code}InvalidState` : code}: so it was`)
        expect([code, said?.cause]).toEqual([code, error.cause])
      }
    }
  })
})

const activity = (more: Partial<ScalingActivity>): ScalingActivity => ({
  ...{ status: 'Successful', message: '', description: 'Launching a new EC2 instance: i-0123456789abcdef0', cause: '', started: 10 },
  ...more,
})
const launchedAs = (id: string) => activity({ description: `Launching a new EC2 instance: ${id}` })
const launched = activity({})
const unhealthy = (instance = 'i-0123456789abcdef0') =>
  activity({
    description: `Terminating EC2 instance: ${instance}`,
    cause: 'At 2026-11-20T10:00:00Z an instance was taken out of service in response to an ELB system health check failure.',
  })
const noCapacity = activity({ status: 'Failed', message: 'InsufficientInstanceCapacity', zone: 'eu-west-1a' })
const TOOK_OUT = 'the ELB health check took a new instance out of service'
const stuck = { why: 'timed out' }

describe('what a refresh failed for', () => {
  test.each<[string, Partial<Refresh>, readonly ScalingActivity[], string, string]>([
    ['an alarm that it watched', { why: 'The alarm web-5xx is in ALARM' }, [], 'image', 'The alarm web-5xx is in ALARM'],
    [
      'an alarm, where capacity was short too',
      { why: 'The alarm web-5xx is in ALARM' },
      [noCapacity],
      'image',
      'The alarm web-5xx is in ALARM',
    ],
    ['capacity', stuck, [noCapacity], 'place', 'no capacity in eu-west-1a (timed out)'],
    [
      'capacity, as its own reason says',
      { why: 'InsufficientInstanceCapacity' },
      [],
      'place',
      'no capacity (InsufficientInstanceCapacity)',
    ],
    [
      'capacity in two zones',
      stuck,
      [noCapacity, { ...noCapacity, zone: 'eu-west-1b' }, noCapacity],
      'place',
      'no capacity in eu-west-1a; no capacity in eu-west-1b (timed out)',
    ],
    ['a health check', stuck, [launched, unhealthy()], 'image', `${TOOK_OUT} (timed out)`],
    ['a health check, as its own reason says', { why: 'instances failed health checks' }, [], 'image', 'instances failed health checks'],
    ['instances that somebody keeps', { why: 'instances are in Standby' }, [], 'place', 'instances are in Standby'],
    ['a health check of an instance that was there before', stuck, [launched, unhealthy('i-0fedcba9876543210')], 'unknown', 'timed out'],
    ['signs of both', stuck, [noCapacity, launched, unhealthy()], 'unknown', `no capacity in eu-west-1a; ${TOOK_OUT} (timed out)`],
    ['what was before it began', stuck, [{ ...noCapacity, started: 4 }], 'unknown', 'timed out'],
    ['a launch that succeeded after all', stuck, [{ ...noCapacity, status: 'Successful' }], 'unknown', 'timed out'],
    ['words that nobody knows', stuck, [activity({ status: 'Failed', message: 'Something that AWS adds' })], 'unknown', 'timed out'],
    [
      'an activity of the second in which it began',
      stuck,
      [{ ...noCapacity, started: 5 }],
      'place',
      'no capacity in eu-west-1a (timed out)',
    ],
    [
      'what it does not say when it began: all of them',
      { ...stuck, started: undefined },
      [{ ...noCapacity, started: 4 }],
      'place',
      'no capacity in eu-west-1a (timed out)',
    ],
    [
      'capacity in many zones, of which three are told',
      stuck,
      ['a', 'b', 'c', 'd'].map(zone => ({ ...noCapacity, zone: `eu-west-1${zone}` })),
      'place',
      'no capacity in eu-west-1a; no capacity in eu-west-1b; no capacity in eu-west-1c (timed out)',
    ],
    ...['instances are protected from scale in', 'scale-in protection is on', 'the Auto Scaling group was deleted'].map(
      (why): [string, Partial<Refresh>, readonly ScalingActivity[], string, string] => [
        `what somebody does: ${why}`,
        { why },
        [],
        'place',
        why,
      ],
    ),
    [
      'a health check of two instances',
      stuck,
      [launched, launchedAs('i-0fedcba9876543210'), unhealthy(), unhealthy('i-0fedcba9876543210')],
      'image',
      'the ELB health check took 2 new instances out of service (timed out)',
    ],
    ...['EBS', 'VPC Lattice', 'EC2'].map((check): [string, Partial<Refresh>, readonly ScalingActivity[], string, string] => [
      `a health check of ${check}`,
      stuck,
      [launched, { ...unhealthy(), cause: `an instance was taken out of service in response to an ${check} health check failure.` }],
      'image',
      `the ${check} health check took a new instance out of service (timed out)`,
    ]),
    [
      'a health check of nobody in particular',
      stuck,
      [launched, { ...unhealthy(), cause: 'an instance failed a health-check' }],
      'image',
      'a health check took a new instance out of service (timed out)',
    ],
    [
      'a launch that names a health check',
      stuck,
      [{ ...launched, cause: 'to replace one that failed a health check' }],
      'unknown',
      'timed out',
    ],
    ['somebody who cancelled it', { state: 'cancelled', why: 'Cancelled by user.' }, [noCapacity], 'place', 'Cancelled by user.'],
    ['nothing that AWS tells', { why: '' }, [], 'unknown', 'failed'],
  ])('%s', (_, more, refreshActivities, cause, why) => {
    const failed = refresh('failed', '2', { started: 5, ...more })
    expect(refreshCause({ refreshActivities }, failed)).toEqual({ cause, why })
  })
  test('activities that cannot be read are told', () => {
    const unread = { refreshActivities: unknownBecause('not authorized') }
    const failed = refresh('failed', '2', { why: 'timed out' })
    const why = 'timed out; its scaling activities cannot be read: not authorized'
    expect(refreshCause(unread, failed)).toEqual({ cause: 'unknown', why })
    expect(refreshCause({}, failed)).toEqual({ cause: 'unknown', why: 'timed out' })
  })
})

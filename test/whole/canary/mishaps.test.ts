/** What goes wrong while a canary is under way; its capacity at every moment, and what is left two days later. */
import { hours } from '@golden-ami/local-aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { type Shortage, ShortageState } from '@golden-ami/local-aws/services/ec2/shortages'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { describe, expect, test } from 'vitest'
import { CanaryWorld } from '../../support/canary.ts'
import { ACCOUNT, REGION } from '../../support/fleet.ts'
import { playsBuilt } from '../../support/plays-built.ts'

playsBuilt()

const placeOf = ({ world }: CanaryWorld) => world.place(ACCOUNT, REGION)
const percent = (canary: CanaryWorld): number => placeOf(canary).state(AutoScalingState).refreshes.owned().at(-1)?.PercentageComplete ?? 0

/** The fewest instances in service at any moment from now on. */
const watch = (canary: CanaryWorld): { least: number } => {
  const seen = { least: Number.POSITIVE_INFINITY }
  const { groups } = placeOf(canary).state(AutoScalingState)
  const look = (): boolean => {
    const serving = groups.own('web')?.members.filter(({ LifecycleState }) => LifecycleState === 'InService') ?? []
    seen.least = Math.min(seen.least, serving.length)
    return false
  }
  canary.world.timeline.spawn(
    (function* () {
      yield look
    })(),
  )
  return seen
}
interface Mishap {
  readonly strategy?: string
  readonly happens: (canary: CanaryWorld) => void
  readonly outcome: string
  readonly why: string | undefined
  readonly share: string
  readonly rejected: readonly string[]
}
const lack = (canary: CanaryWorld, shortage: Shortage): void => placeOf(canary).state(ShortageState).begin(shortage)
const at = (canary: CanaryWorld, reached: number, why: string, change: () => void): void =>
  canary.world.inject({ when: { once: () => percent(canary) >= reached }, what: { do: 'change', why, change } })

describe('the fleet is wholly new, wholly old or what the outcome says, and never below its size', () => {
  test.each<[string, Mishap]>([
    [
      'instances that never become healthy',
      {
        happens: canary => placeOf(canary).state(Ec2State).fates.set(canary.next, Number.POSITIVE_INFINITY),
        outcome: 'rolled-back',
        why: 'web',
        share: '0/20',
        rejected: ['1.0.0/1'],
      },
    ],
    [
      'an alarm at 25 %',
      {
        happens: canary => at(canary, 25, 'alarm', () => canary.monitoring.set('web-5xx', 'ALARM')),
        outcome: 'rolled-back',
        why: 'web-5xx',
        share: '0/20',
        rejected: ['1.0.0/1'],
      },
    ],
    [
      'no capacity for the first instance',
      {
        happens: canary => lack(canary, { of: 'capacity' }),
        outcome: 'failed',
        why: 'no capacity for m7i.large in eu-west-1a',
        share: '0/20',
        rejected: [],
      },
    ],
    [
      'no capacity after the second checkpoint',
      {
        happens: canary => at(canary, 25, 'no capacity', () => lack(canary, { of: 'capacity' })),
        outcome: 'failed',
        why: 'no capacity for m7i.large in eu-west-1a',
        share: '9/20',
        rejected: [],
      },
    ],
  ])('%s', async (_, { strategy = 'advance: verdict', happens, outcome, why, share, rejected }) => {
    const canary = await CanaryWorld.make(strategy)
    const seen = watch(canary)
    happens(canary)
    const ran = await canary.refresh()
    expect([ran.outputs.get('outcome'), ran.failed]).toEqual([outcome, why === undefined ? undefined : expect.stringContaining(why)])
    placeOf(canary).state(ShortageState).end()
    canary.world.advance(hours(48))
    expect([await canary.share(), seen.least]).toEqual([share, 20])
    expect((await canary.ledger('development')).at(-1)?.state.rejected.map(({ release }) => release)).toEqual(rejected)
    // What was the place's fault goes on where it was left, and what was the image's is not tried again.
    const next = await canary.refresh()
    const isTried = rejected.length === 0
    expect([next.outputs.get('outcome'), await canary.share()]).toEqual(isTried ? ['refreshed', '20/20'] : ['unchanged', '0/20'])
  })
})

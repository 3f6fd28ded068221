import { hours } from '@golden-ami/local-aws'
import { expect } from 'expect'
import { CanaryWorld } from '../support/canary.ts'
import type { Ran } from '../support/in-process.ts'
import { RootVolumes } from '../support/root-volumes.ts'
import type { Try } from '../support/sweep.ts'
import { onceOf, sweepOf } from './case.ts'
import { endedWell } from './environment-runs.ts'

const CANARY = 'advance: verdict'

const refreshing = (canary: CanaryWorld, attempt: number, github: Try): Promise<Ran> =>
  canary.refresh({ lock: 'refuse' }, { name: `attempt ${attempt}`, github: { runId: `9${github.runId}`, runAttempt: github.runAttempt } })

/** All of it runs the release, by refreshes of which one was successful, and its ledger says so once. */
const delivered = async (canary: CanaryWorld, what: string): Promise<void> => {
  const kinds = await canary.kinds()
  const { image, verified } = await canary.pointer('development')
  expect({ what, share: await canary.share(), image, verified, proved: kinds.filter(kind => kind === 'verified') }).toEqual({
    ...{ what, share: '4/4', image: canary.next, verified: canary.next, proved: ['verified'] },
  })
  expect(await canary.refreshes('web')).toContain('Successful')
  expect([what, canary.suspended()]).toEqual([what, []])
}

/** Died at a write, and nobody comes for two days: the canary stays as small as it was, or AWS has gone on with what nobody spoke against. */
const neverBack = async (operation: string, call: number, after: boolean): Promise<void> => {
  const canary = await CanaryWorld.make(`${CANARY}\nhold-limit: 12h`, 4)
  canary.world.inject({ when: { call, of: { process: 'attempt 1', operation } }, what: { do: 'crash', after } })
  const ran = await refreshing(canary, 1, { runId: '1', runAttempt: 1 })
  if (!ran.crashed) throw new Error(`${operation} ${call}: it did not die`)
  canary.world.advance(hours(48))
  expect(['0/4', '1/4', '4/4']).toContain(await canary.share())
  expect(await canary.pointer('development')).toMatchObject({ verified: canary.base })
  const second = await refreshing(canary, 2, { runId: '2', runAttempt: 1 })
  expect({ operation, call, after, failed: second.failed, share: await canary.share() }).toEqual({
    ...{ operation, call, after, failed: undefined, share: '4/4' },
  })
}
const DEATHS = [
  ['CreateLaunchTemplateVersion', 0],
  ['StartInstanceRefresh', 0],
  ['CancelInstanceRefresh', 0],
  ['StartInstanceRefresh', 1],
] as const

const sweptCanary = (title: string, strategy: string) =>
  sweepOf(
    title,
    {
      again: 'both',
      setUp: async () => {
        const canary = await CanaryWorld.make(strategy, 4)
        return { canary, world: canary.world }
      },
      run: ({ canary }, attempt, github) => refreshing(canary, attempt, github),
      isGood: endedWell,
      check: ({ canary }, what) => delivered(canary, what),
    },
    ({ faults, again }) => {
      expect(faults).toBeGreaterThan(10)
      expect(again).toBeGreaterThan(1)
    },
  )

export const cases = [
  sweptCanary('a canary of four: whatever happens, its verdicts are asked, and the fleet is proved once', CANARY),
  sweptCanary(
    'a canary of four that is suspended at its checkpoints: whatever happens, nothing stays suspended',
    `${CANARY}\nsuspend: true`,
  ),
  sweepOf(
    'root volumes of four: whatever happens, the same instances run the image, and are proved',
    {
      again: 'both',
      setUp: async () => {
        const roots = await RootVolumes.make()
        return { roots, world: roots.world, before: [...roots.runs.keys()] }
      },
      run: ({ roots }, attempt, { runId, runAttempt }) =>
        roots.refresh({ name: `attempt ${attempt}`, github: { runId: `9${runId}`, runAttempt } }),
      isGood: endedWell,
      check: async ({ roots, before }, what) => {
        const { verified } = await roots.pointer('development')
        const all = before.map(id => [id, roots.next])
        expect({ what, runs: [...roots.runs], verified }).toEqual({ what, runs: all, verified: roots.next })
        expect((await roots.ledger('development')).filter(({ kind }) => kind === 'verified')).toHaveLength(1)
      },
    },
    ({ faults, again }) => {
      expect(faults).toBeGreaterThan(10)
      expect(again).toBeGreaterThan(1)
    },
  ),
  ...DEATHS.flatMap(([operation, call]) =>
    [false, true].map(after =>
      onceOf(`a canary that dies ${after ? 'after' : 'before'} ${operation} ${call}, and nobody comes for two days`, () =>
        neverBack(operation, call, after),
      ),
    ),
  ),
]

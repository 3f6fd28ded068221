import {
  type AsgFleet,
  type Found,
  type Group,
  type GroupResult,
  isUnknown,
  predictFleet,
  type RollStep,
  type RollWish,
  rollout,
  simulate,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { type Chooser, chooser } from '../../../chooser.ts'
import { arrived, group, instance, instances, moment, NEW, OLD, prepared, refresh, version, wish } from '../group.ts'

const fleet = (...groups: Found[]): AsgFleet => ({
  kind: 'asg',
  groups: new Map(groups.map(found => [found.name, found])),
  past: new Set(),
})
const named = (name: string, one: Group): Group => ({ ...one, name })
const planOf = (seen: AsgFleet, waves: readonly (readonly string[])[], more: Partial<RollWish> = {}) =>
  simulate<AsgFleet, RollStep, readonly GroupResult[]>(rollout({ ...wish, ...more }, waves), predictFleet, seen, moment())
const words = ({ steps, end }: ReturnType<typeof planOf>): readonly string[] => [
  ...steps.map(step => `${step.on}: ${step.do}`),
  ...end.map(result => `${result.group}: ${result.outcome}`),
]

describe('a plan', () => {
  test.each<[string, AsgFleet, readonly (readonly string[])[], readonly string[]]>([
    ['of one group', fleet(group()), [['web']], ['web: add-version', 'web: start-refresh', 'web: refreshed']],
    ['of one that is there', fleet(arrived()), [['web']], ['web: unchanged']],
    [
      'of two in a wave: side by side',
      fleet(prepared(), named('api', prepared())),
      [['web', 'api']],
      ['web: start-refresh', 'api: start-refresh', 'web: refreshed', 'api: refreshed'],
    ],
    [
      'of two waves: the first is done before the second is begun',
      fleet(group(), named('api', group())),
      [['api'], ['web']],
      ['api: add-version', 'api: start-refresh', 'web: add-version', 'web: start-refresh', 'api: refreshed', 'web: refreshed'],
    ],
    [
      'of two waves, the first refused: the second is not begun',
      fleet(group({ owner: { what: 'a service' } }), named('api', group())),
      [['web'], ['api']],
      ['web: refused'],
    ],
    ['of a group that is not there', fleet(), [['web']], ['web: failed']],
    ['of a group that is being brought there', fleet(prepared({ refreshes: [refresh('going', '2')] })), [['web']], ['web: refreshed']],
    [
      'of a group whose own refresh is being undone',
      fleet(prepared({ refreshes: [refresh('ending', '2')] })),
      [['web']],
      ['web: rolled-back'],
    ],
    [
      'of a group where something else is being undone',
      fleet(prepared({ refreshes: [refresh('ending', '7')] })),
      [['web']],
      ['web: start-refresh', 'web: refreshed'],
    ],
    ['of a group that still launches', fleet(arrived({ desired: 3 })), [['web']], ['web: unchanged']],
    [
      'of a group with an instance that is not in service',
      fleet(arrived({ instances: [...instances(NEW), instance(NEW, { inService: false })] })),
      [['web']],
      ['web: unchanged'],
    ],
    [
      'of a group with an instance that is leaving',
      fleet(arrived({ instances: [...instances(NEW, NEW), instance(OLD, { leaving: true })] })),
      [['web']],
      ['web: unchanged'],
    ],
    [
      'of a group with an instance that EC2 does not show yet',
      fleet(arrived({ instances: instances(NEW, '') })),
      [['web']],
      ['web: unchanged'],
    ],
    [
      'of a group with fewer instances than desired',
      fleet(prepared({ instances: instances(OLD) })),
      [['web']],
      ['web: start-refresh', 'web: refreshed'],
    ],
  ])('%s', (_, seen, waves, plan) => {
    expect(words(planOf(seen, waves))).toEqual(plan)
  })
  test('of a group that is pinned first', () => {
    const seen = fleet(group({ version: '$Latest' }))
    expect(words(planOf(seen, [['web']], { unpinned: 'pin' }))).toEqual([
      ...['web: pin-template', 'web: add-version', 'web: start-refresh', 'web: refreshed'],
    ])
  })
  test('of a way back', () => {
    const seen = fleet(prepared({ refreshes: [refresh('going', '7')] }))
    expect(words(planOf(seen, [['web']], { displace: 'all' }))).toEqual(['web: rollback-refresh', 'web: start-refresh', 'web: refreshed'])
  })
  test('numbers a new version after the newest, and keeps the rest of the one that it comes from', () => {
    const seen = fleet(group({ versions: [version('9', 'ami-other', 'other'), version('1', OLD)] }))
    const { steps } = planOf(seen, [['web']])
    expect(steps.map(step => ('version' in step ? step.version : step.do))).toEqual(['add-version', '10'])
  })
})

const anyGroup = (name: string, choose: Chooser): Group => {
  const images = [OLD, NEW, '', OLD, NEW]
  const own = choose.of(['1', '2'])
  return named(
    name,
    prepared({
      ...{ version: choose.percent(15) ? '$Latest' : own, number: own, desired: choose.below(4) },
      versions: choose.percent(50) ? [version('1', OLD), version('2', NEW)] : [version(own, own === '1' ? OLD : NEW)],
      instances: Array.from({ length: choose.below(4) }, (_, index) =>
        instance(choose.of(images), {
          ...{ id: `i-${index}`, inService: choose.percent(80), leaving: choose.percent(10), standby: choose.percent(5) },
          protectedFromScaleIn: choose.percent(5),
        }),
      ),
      refreshes: choose.percent(40)
        ? [refresh(choose.of(['going', 'ending', 'done', 'failed', 'cancelled', 'rolled-back']), choose.of(['1', '2', '7', undefined]))]
        : [],
      suspended: choose.percent(5) ? ['Launch'] : [],
    }),
  )
}

describe('what is foretold of a group', () => {
  const on = { on: 'web', group: 'web', because: '' }
  const after = (one: Group, step?: RollStep): string => {
    const found = predictFleet(fleet(one), step).groups.get('web')
    if (!found || isUnknown(found)) throw new Error('it cannot be read')
    const [newest] = found.refreshes
    return [newest?.state, ...(newest?.requested ? ['as asked'] : []), ...found.instances.map(({ image }) => image)].join(' ')
  }
  const half = (state: 'going' | 'ending', more: Parameters<typeof refresh>[2] = {}, images: readonly string[] = [NEW, OLD]) =>
    prepared({ refreshes: [refresh(state, '2', more)], instances: instances(...images).map(one => ({ ...one, launched: 1 })) })
  test.each<[string, string, string]>([
    [
      'half of it is replaced, and it is rolled back: that goes back',
      after(half('going'), { do: 'rollback-refresh', ...on }),
      `rolled-back as asked ${OLD} ${OLD}`,
    ],
    [
      'half of it is replaced, and it is cancelled: that stays',
      after(half('going'), { do: 'cancel-refresh', ...on }),
      `cancelled ${NEW} ${OLD}`,
    ],
    [
      'a rollback is cancelled: nobody goes back any more',
      after(half('ending', { requested: true }), { do: 'cancel-refresh', ...on }),
      `cancelled ${NEW} ${OLD}`,
    ],
    ['it goes back by itself', after(half('ending', { status: 'RollbackInProgress' })), `rolled-back ${OLD} ${OLD}`],
    [
      'it goes back as somebody asked',
      after(half('ending', { status: 'RollbackInProgress', requested: true })),
      `rolled-back as asked ${OLD} ${OLD}`,
    ],
    ['it is being cancelled', after(half('ending', { status: 'Cancelling' })), `cancelled ${NEW} ${OLD}`],
    ['what the refresh has launched besides leaves in the end', after(half('going', {}, [OLD, OLD, NEW])), `done ${NEW} ${NEW}`],
    [
      'nothing has begun, and it is rolled back: what ran the image before stays',
      after(half('going', { started: undefined }), { do: 'rollback-refresh', ...on }),
      `rolled-back as asked ${NEW} ${OLD}`,
    ],
    [
      'it goes back, and what it has launched besides is the first to leave',
      after(half('ending', {}, ['ami-other', OLD, NEW])),
      `rolled-back ami-other ${OLD}`,
    ],
    [
      'another image, which the refresh has not brought, stays',
      after(half('ending', {}, ['ami-other', NEW])),
      `rolled-back ${OLD} ami-other`,
    ],
  ])('%s', (_, foretold, expected) => {
    expect(foretold).toBe(expected)
  })
})

describe('any fleet', () => {
  const waves = [['a'], ['b', 'c'], ['d']]
  const wishes = (choose: Chooser): RollWish => ({
    ...wish,
    unpinned: choose.of(['refuse', 'pin']),
    displace: choose.of(['all', 'other-images', 'none']),
  })
  const seeds = Array.from({ length: 500 }, (_, seed) => seed)
  const world = (choose: Chooser): AsgFleet => {
    const seen = fleet(...['a', 'b', 'c', 'd'].map(name => anyGroup(name, choose)))
    return choose.percent(30) ? { ...seen, past: new Set(['r-1']) } : seen
  }

  test('has a plan that ends', () => {
    for (const seed of seeds) {
      const choose = chooser(seed)
      expect(() => planOf(world(choose), waves, wishes(choose))).not.toThrow()
    }
  })
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one story, as the dice tell it
  test('is brought there by the steps of its plan, taken one by one in any order; no wave is begun before the earlier ones are done', () => {
    for (const seed of seeds) {
      const choose = chooser(seed)
      let seen = world(choose)
      const one = wishes(choose)
      const plan = planOf(seen, waves, one)
      const taken: RollStep[] = []
      for (let turns = 0; ; turns++) {
        if (turns > 200) throw new Error(`seed ${seed}: no end`)
        const turn = rollout(one, waves)(seen, moment())
        if ('end' in turn) {
          expect(turn.end.map(({ group, outcome }) => [group, outcome])).toEqual(plan.end.map(({ group, outcome }) => [group, outcome]))
          break
        }
        const step = 'act' in turn ? choose.of(turn.act) : undefined
        if (step) taken.push(step)
        seen = predictFleet(seen, step)
      }
      const inOrder = (steps: readonly RollStep[]) => [...steps].map(step => `${step.on} ${step.do}`).sort()
      expect(inOrder(taken)).toEqual(inOrder(plan.steps))
      const waveOf = taken.map(step => waves.findIndex(wave => wave.includes(step.on)))
      expect(waveOf).toEqual([...waveOf].sort())
    }
  })
})

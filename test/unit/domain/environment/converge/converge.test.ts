import {
  type ConvergeWish,
  converge,
  type EnvironmentWorld,
  encodeLockEntry,
  type Found,
  type Group,
  type Moment,
  type Refused,
  rollBack,
  stateOf,
  type TargetWorld,
  unknownBecause,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { instance, instances, moment, strategy, version as templateVersion } from '../../workload/asg/group.ts'
import {
  A,
  B,
  C,
  delivered,
  environment,
  FORMER,
  imageOf,
  inWords,
  launchImages,
  ledger,
  only,
  pointer,
  pointing,
  quarantined,
  RUN,
  refreshTo,
  running,
  TARGET,
  wish,
} from '../environment.ts'
import { story } from '../story.ts'

const turnOf = (world: EnvironmentWorld, more: Partial<ConvergeWish> = {}, at: Moment = moment()) =>
  converge({ ...wish, ...more }, world, at)
const endOf = (world: EnvironmentWorld, more: Partial<ConvergeWish> = {}, at: Moment = moment()) => {
  const turn = turnOf(world, more, at)
  if (!('end' in turn)) throw new Error(`no end, but ${inWords(turn)}`)
  return turn.end
}
const told = (world: EnvironmentWorld, more?: Partial<ConvergeWish>): readonly string[] =>
  story((seen, at) => converge({ ...wish, ...more }, seen, at), world).words

/** B has been promoted over A; nobody has refreshed yet. */
const promoted = ledger([...delivered(A), { kind: 'promoting', release: B }, { kind: 'promoted', release: B }])
const toB = pointer([A, B], 1)
const ready = (...groups: Found[]): EnvironmentWorld => environment({ ledger: promoted, pointer: toB, groups })
const pointingWith = (world: EnvironmentWorld, images: NonNullable<TargetWorld['images']>): EnvironmentWorld => ({
  ...world,
  targets: new Map([[TARGET, { ...only(world), images }]]),
})
const unreadable = { name: 'api', ...unknownBecause('not authorized') }
const api = (group: Group): Group => ({ ...group, name: 'api' })
/** Everything has arrived on B and is recorded. */
const settled = environment({ ledger: ledger(delivered(A, B)), pointer: pointer([A, B], 2), groups: [running(B)] })

describe('a promotion that nobody has rolled out', () => {
  test('is rolled out, labelled and recorded, in this order', () => {
    expect(told(ready(running(A)))).toEqual(['web: refresh to 1.1.0/1', 'wait', 'label 2', 'write verified 1.1.0/1', 'refreshed'])
  })
  test('in all groups at once', () => {
    expect(told(ready(running(A), api(running(A))))[0]).toBe('web: refresh to 1.1.0/1, api: refresh to 1.1.0/1')
  })
  test('leaves pointer and ledger agreeing', () => {
    const { world } = story((seen, at) => converge(wish, seen, at), ready(running(A)))
    expect(stateOf(world.ledger)).toMatchObject({ current: B, good: [B, A], intent: null, rejected: [] })
    expect(only(world).pointer.map(({ labels }) => labels)).toEqual([[], ['verified']])
  })
  test('by another run in between: nothing is left but to say it', () => {
    expect(endOf(settled)).toEqual({
      ...{ outcome: 'unchanged', release: B, image: imageOf(B), why: '2 of 2 instances run ami-1.1.0, and it is verified already' },
      groups: [expect.objectContaining({ group: 'web', outcome: 'unchanged' })],
      targets: [expect.objectContaining({ target: 'web/eu-west-1', outcome: 'unchanged', release: B, image: imageOf(B) })],
    })
  })
  test('that was never recorded as promoted is when it is verified', () => {
    const world = environment({ ledger: ledger([...delivered(A), { kind: 'promoting', release: B }]), pointer: toB, groups: [running(B)] })
    const end = story((seen, at) => converge(wish, seen, at), world)
    expect(stateOf(end.world.ledger)).toMatchObject({ current: B, good: [B, A], intent: null })
  })
})

describe('what the pointer and the ledger say first', () => {
  const says = ({ pointer = toB, ...more }: Partial<EnvironmentWorld> & { readonly pointer?: typeof toB }): EnvironmentWorld =>
    pointing({ ...ready(running(A)), ...more }, pointer)
  const foreign = pointer([A, B]).map(one => (one.version === 2 ? { ...one, metadata: undefined } : one))
  const rejected = ledger([{ kind: 'failed', release: B, reason: 'it crashes' }], FORMER, promoted)
  test.each<[string, EnvironmentWorld, string, string]>([
    ['no pointer', says({ pointer: [] }), 'failed: pointer.missing', 'Target web/eu-west-1 of staging has no pointer.'],
    [
      'a pointer that somebody else wrote',
      says({ pointer: foreign }),
      'failed: pointer.foreign',
      'Version 2 of the pointer of web/eu-west-1 (ami-1.1.0) was not written by this suite.',
    ],
    ['a quarantined release goes back', says({ quarantined: quarantined(B) }), 'write rolling-back 1.0.0/1', ''],
    [
      'a rejected release',
      says({ ledger: rejected }),
      'failed: release.rejected',
      'staging cannot run 1.1.0/1: it is rejected here: it crashes.',
    ],
    [
      'an intent for another release does not matter',
      says({ ledger: ledger([{ kind: 'promoting', release: C }], FORMER, promoted) }),
      'web: refresh to 1.1.0/1',
      '',
    ],
    [
      'another release that failed in this run does not matter',
      says({ ledger: ledger([{ kind: 'failed', release: C, reason: 'x' }], RUN, promoted) }),
      'web: refresh to 1.1.0/1',
      '',
    ],
    ['another release’s quarantine does not matter', says({ quarantined: quarantined(C) }), 'web: refresh to 1.1.0/1', ''],
    ['a quarantined release that has the label loses it first', says({ quarantined: quarantined(A) }), 'unlabel 1', ''],
  ])('%s', (_, world, words, why) => {
    expect(inWords(turnOf(world))).toBe(words)
    if (why !== '') expect(endOf(world).why).toBe(why)
  })
  test.each<[string, Refused, string]>([
    ['what AWS refuses about ledger or pointer ends it', { do: 'write-event', message: 'not authorized' }, 'failed: aws.refused'],
    ['what it denies does too', { do: 'write-event', message: 'not authorized', code: 'aws.denied' }, 'failed: aws.denied'],
  ])('%s', (_, refused, words) => {
    expect(inWords(turnOf(settled, {}, moment({ refused: new Map([['the ledger of staging', refused]]) })))).toBe(words)
  })
  test('the order of the versions does not matter', () => {
    expect(inWords(turnOf(says({ pointer: [...toB].reverse(), ledger: [...promoted].reverse() })))).toBe('web: refresh to 1.1.0/1')
  })
})

describe('when every group runs it', () => {
  const arrived = (more: Partial<Parameters<typeof environment>[0]>): EnvironmentWorld =>
    environment({ ledger: promoted, pointer: toB, groups: [running(B)], ...more })
  test.each<[string, EnvironmentWorld, readonly string[]]>([
    ['label, then ledger', arrived({}), ['label 2', 'write verified 1.1.0/1', 'refreshed']],
    ['the label is there already', arrived({ pointer: pointer([A, B], 2) }), ['write verified 1.1.0/1', 'refreshed']],
    [
      'a label that was lost is put back, and nothing is written',
      arrived({ ledger: ledger(delivered(A, B)), pointer: pointer([A, B]) }),
      ['label 2', 'unchanged'],
    ],
    [
      'a label that stayed behind is brought along',
      arrived({ ledger: ledger(delivered(A, B)), pointer: pointer([A, B], 1) }),
      ['label 2', 'unchanged'],
    ],
    [
      'a leftover intent for another release is no reason to verify again: the soak would begin again',
      arrived({ ledger: ledger([...delivered(A, B), { kind: 'promoting', release: C }]), pointer: pointer([A, B], 2) }),
      ['unchanged'],
    ],
    [
      'another one was announced before it was proved, and no pointer was moved: it is a way back from now on',
      arrived({ ledger: ledger([{ kind: 'promoting', release: C }], undefined, promoted), pointer: pointer([A, B], 2) }),
      ['write verified 1.1.0/1', 'refreshed'],
    ],
    [
      'its intent was lost: it is verified all the same',
      arrived({ ledger: ledger([...delivered(A), { kind: 'promoted', release: B }]) }),
      ['label 2', 'write verified 1.1.0/1', 'refreshed'],
    ],
    [
      'an intent for this release is settled, though it was verified before',
      arrived({ ledger: ledger([...delivered(A, B), { kind: 'promoting', release: B }]), pointer: pointer([A, B], 2) }),
      ['write verified 1.1.0/1', 'refreshed'],
    ],
    [
      'but the ledger says another release and intends none: pointer and fleet are put right, and nothing is said of it',
      arrived({ ledger: ledger(delivered(B, A)), pointer: pointer([B, A, B], 2) }),
      ['point to 1.0.0/1', 'web: refresh to 1.0.0/1', 'wait', 'label 4', 'refreshed'],
    ],
    [
      'this run has written it: the job is run again',
      arrived({ ledger: ledger([{ kind: 'verified', release: B }], RUN, promoted), pointer: pointer([A, B], 2) }),
      ['refreshed'],
    ],
  ])('%s', (_, world, words) => {
    expect(told(world)).toEqual(words)
  })
  test('another writer’s event in between is built upon', () => {
    const before = turnOf(arrived({ pointer: pointer([A, B], 2) }))
    const contested = arrived({
      ledger: ledger([{ kind: 'held', release: B, reason: 'incident' }], FORMER, promoted),
      pointer: pointer([A, B], 2),
    })
    const { world, words } = story((seen, at) => converge(wish, seen, at), contested)
    expect(inWords(before)).toBe('write verified 1.1.0/1')
    expect(words).toEqual(['write verified 1.1.0/1', 'refreshed'])
    expect(stateOf(world.ledger)).toMatchObject({ good: [B, A], hold: { reason: 'incident' } })
  })
  test('the evidence is all instances of all groups', () => {
    const turn = turnOf(
      arrived({ groups: [running(B), api(running(B, { desired: 1, instances: instances(imageOf(B)) }))], pointer: pointer([A, B], 2) }),
    )
    expect('act' in turn && turn.act[0]).toMatchObject({ kind: 'verified', because: '3 of 3 instances run ami-1.1.0' })
  })
})

describe('a rollout that fails', () => {
  const gone = (state: 'failed' | 'rolled-back'): Group => running(A, { refreshes: [refreshTo(B, state)] })
  const back = ['write rolling-back 1.0.0/1', 'point to 1.0.0/1']
  const done = ['label 3', 'write rolled-back 1.0.0/1', 'rolled-back']
  test.each<[string, EnvironmentWorld, readonly string[]]>([
    ['AWS rolled it back', ready(gone('rolled-back')), [...back, ...done]],
    ['AWS did not', ready(gone('failed')), [...back, ...done]],
    [
      'with instances on both images',
      ready(running(A, { refreshes: [refreshTo(B, 'failed')], instances: instances(imageOf(A), imageOf(B)) })),
      [...back, 'web: refresh to 1.0.0/1', 'wait', ...done],
    ],
    [
      'in one of two groups: the one that is done goes back too',
      ready(gone('rolled-back'), api(running(B, { refreshes: [refreshTo(B, 'done')] }))),
      [...back, 'api: refresh to 1.0.0/1', 'wait', ...done],
    ],
    [
      'in one of two groups, and the other is refused',
      ready(gone('failed'), api(running(A, { suspended: ['Launch'] }))),
      [...back, ...done],
    ],
    [
      'in one of two groups, and the other is refreshed to something else by somebody',
      ready(gone('failed'), api(running(A, { refreshes: [refreshTo(C, 'going')] }))),
      [...back, 'api: rollback-refresh', ...done],
    ],
    ['in one of two groups, and the other cannot be read', ready(gone('failed'), unreadable), [...back, 'failed: rollout.place']],
  ])('goes back: %s', (_, world, words) => {
    expect(told(world)).toEqual(words)
  })
  test('does not wait for the other group: the way back displaces what is under way there', () => {
    const going = api(running(A, { refreshes: [refreshTo(B, 'going')] }))
    expect(told(ready(gone('failed'), going))).toEqual([...back, 'api: rollback-refresh', ...done])
  })
  test('rejects the release, with the reason, and does not hold the environment', () => {
    const { world } = story((seen, at) => converge(wish, seen, at), ready(gone('failed')))
    expect(stateOf(world.ledger)).toEqual({
      ...{ current: A, good: [A], intent: null, hold: null, soak: {} },
      rejected: [{ release: B, reason: 'web: instances failed' }],
    })
  })
  test.each<[string, EnvironmentWorld, Partial<ConvergeWish>]>([
    ['that is what is wished', ready(gone('failed')), { onFailure: 'stop' }],
    ['there is nothing to go back to', { ...ready(gone('failed')), ledger: ledger([{ kind: 'promoting', release: B }]) }, {}],
    ['the pointer does not know the last good one', pointing(ready(gone('failed')), pointer([B])), {}],
    ['the last good one is quarantined', { ...pointing(ready(gone('failed')), pointer([A, B])), quarantined: quarantined(A) }, {}],
    ['the image of the last good one is gone', pointingWith(ready(gone('failed')), launchImages(imageOf(B))), {}],
  ])('stops where it is, and the release is rejected: %s', (_, world, more) => {
    const { words, world: after, end } = story((seen, at) => converge({ ...wish, ...more }, seen, at), world)
    expect(words[0]).toBe('write failed 1.1.0/1')
    expect(words).toHaveLength(2)
    expect(words[1]).toBe('failed: rollout.failed')
    expect(end.why).toBe('web: instances failed')
    expect(stateOf(after.ledger)).toMatchObject({ intent: null, rejected: [{ release: B, reason: 'web: instances failed' }] })
  })
  test('goes back past a release that is not good any more', () => {
    const world = environment({
      ledger: ledger([...delivered(A, B), { kind: 'promoting', release: C }]),
      pointer: pointer([A, B, C], 2),
      groups: [running(B, { refreshes: [refreshTo(C, 'failed')] })],
      quarantined: quarantined(B),
    })
    expect(told(world).slice(0, 3)).toEqual(['label 1', 'write rolling-back 1.0.0/1', 'point to 1.0.0/1'])
  })
  test('asks for the images of the ways back before it chooses one', () => {
    const { images: _, ...unseen } = only(ready(gone('failed')))
    const world = { ...ready(gone('failed')), targets: new Map([[TARGET, unseen]]) }
    expect(inWords(turnOf(world))).toBe('need images')
    expect(inWords(turnOf(world, { onFailure: 'stop' }))).toBe('write failed 1.1.0/1')
  })
})

describe('at rest', () => {
  const onA = (more: Group) => environment({ ledger: ledger(delivered(A, B)), pointer: pointer([A, B], 2), groups: [more] })
  test('nothing is prepared for an image that is gone', () => {
    const behind = running(A, { versions: [templateVersion('1', imageOf(A))] })
    expect(inWords(turnOf(onA(behind)))).toBe('web: add-version')
    expect(inWords(turnOf(pointingWith(onA(behind), launchImages(imageOf(A)))))).toBe('failed: rollback.gone')
  })
  test('what is verified is restored the short way', () => {
    const turn = turnOf(onA(running(A)), { strategy: { ...strategy, checkpoints: [50, 100], alarms: ['web-5xx'] } })
    expect(inWords(turn)).toBe('web: refresh to 1.1.0/1')
    expect('act' in turn && turn.act[0]).not.toHaveProperty('preferences.CheckpointPercentages')
  })
  test('a pointer that is put right says where could be gone back to from it, which is not itself', () => {
    const turn = turnOf(pointing(onA(running(B)), pointer([A, B, A], 2)))
    expect('act' in turn && turn.act[0]).toMatchObject({ release: B, description: expect.stringContaining(`"good":"${A}"`) })
  })
})

test('instances that do not stay in service are waited for an hour from when the run has claimed the lock, however often it renews it', () => {
  const MINUTE = 60_000
  const by = { claim: 'a', run: RUN, attempt: 1, action: 'refresh-asg' }
  const term = { v: 1 as const, ...by, started: '1970-01-01T00:00:00.000Z', expires: '1970-01-01T00:30:00.000Z' }
  const lock = [0, 15, 30, 45, 60].map((minute, index) => ({
    ...{ version: index + 1, modified: minute * MINUTE },
    value: encodeLockEntry(index === 0 ? { ...term, kind: 'claim', after: 0 } : { ...term, kind: 'renewal', after: index, since: 1 }),
  }))
  const world = { ...ready(running(B, { instances: instances(imageOf(B)) })), lock }
  expect(inWords(turnOf(world, { onFailure: 'stop' }, moment({ now: 59 * MINUTE })))).toBe('wait')
  expect(inWords(turnOf(world, { onFailure: 'stop' }, moment({ now: 61 * MINUTE })))).toBe('write failed 1.1.0/1')
})

describe('what the release is not to blame for', () => {
  const refused = moment({ refused: new Map([['web in web/eu-west-1', { do: 'start-refresh', message: 'not authorized' }]]) })
  test.each<[string, EnvironmentWorld, Moment, string]>([
    ['a refusal of AWS', ready(running(A)), refused, 'failed: aws.refused'],
    ['a group that cannot be read', ready(running(B), unreadable), moment(), 'failed: rollout.place'],
    ['a refresh to something else', ready(running(A, { refreshes: [refreshTo(C, 'going')] })), moment(), 'failed: group.busy'],
    ['a group that is refused', ready(running(A, { suspended: ['Launch'] })), moment(), 'failed: group.suspended'],
    ['a template version that is gone', ready(running(A, { versions: [] })), moment(), 'failed: group.no-template'],
    ['somebody cancelled the refresh', ready(running(A, { refreshes: [refreshTo(B, 'cancelled')] })), moment(), 'cancelled'],
  ])('%s', (_, world, at, words) => {
    expect(inWords(turnOf(world, {}, at))).toBe(words)
  })
  test('all refusals are told together', () => {
    const world = ready(running(A, { suspended: ['Launch'] }), api(running(A, { instances: [instance(imageOf(A), { standby: true })] })))
    expect(endOf(world)).toMatchObject({
      why: 'Group web has suspended processes: Launch. Group api has instances that are protected from scale-in or on standby: i-1.',
      groups: [{ group: 'web' }, { group: 'api' }],
    })
  })
})

describe('cancelled', () => {
  const cancelled = moment({ cancelled: true })
  test.each<[string, EnvironmentWorld, string]>([
    ['nothing is started', ready(running(A)), 'cancelled'],
    ['what is under way is cancelled', ready(running(A, { refreshes: [refreshTo(B, 'going')] })), 'web: cancel-refresh'],
    ['a failed group is not held against the release then', ready(running(A, { refreshes: [refreshTo(B, 'failed')] })), 'cancelled'],
  ])('%s', (_, world, words) => {
    expect(inWords(turnOf(world, {}, cancelled))).toBe(words)
  })
})

describe('when nothing new may be started', () => {
  const freezes = [{ from: '1970-01-01', to: '1970-01-02', reason: 'year end' }]
  const windows = [{ days: ['Sat'], from: '02:00', to: '03:00' }] as const
  const held = (world: EnvironmentWorld): EnvironmentWorld => ({
    ...world,
    ledger: ledger([{ kind: 'held', release: B, reason: 'incident' }], FORMER, world.ledger),
  })
  const [waiting, arrived] = [ready(running(A, { refreshes: [refreshTo(B, 'going')] })), ready(running(B))]
  test.each<[string, EnvironmentWorld, Partial<ConvergeWish>, string]>([
    ['a freeze', ready(running(A)), { freezes }, 'paused'],
    ['outside of the windows', ready(running(A)), { windows }, 'paused'],
    ['a hold', held(ready(running(A))), {}, 'paused'],
    ['what is under way goes on', waiting, { freezes, windows }, 'wait'],
    ['what has arrived is recorded', arrived, { freezes, windows }, 'label 2'],
    ['what has arrived under a hold too', held(arrived), {}, 'label 2'],
    [
      'the way back is open',
      ready(running(A, { refreshes: [refreshTo(B, 'failed')] })),
      { freezes, windows },
      'write rolling-back 1.0.0/1',
    ],
  ])('%s', (_, world, more, words) => {
    expect(inWords(turnOf(world, more))).toBe(words)
  })
  const overridden = (gate: string): EnvironmentWorld => {
    const world = ready(running(A))
    const evidence = { [`override.${gate}`]: 'INC-1' }
    const announced = world.ledger.map(one =>
      'event' in one && one.event?.kind === 'promoting' ? { ...one, event: { ...one.event, evidence } } : one,
    )
    return { ...world, ledger: announced }
  }
  test.each<[string, EnvironmentWorld, Partial<ConvergeWish>]>([
    ['windows', overridden('windows'), { windows }],
    ['freezes', overridden('freezes'), { freezes }],
  ])('an override of %s with which the release was promoted is for its rollout too', (_, world, more) => {
    expect(inWords(turnOf(world, more))).toBe(inWords(turnOf(ready(running(A)))))
    expect(inWords(turnOf(world, more))).not.toBe('paused')
  })
  test('and passes no other gate', () => {
    expect(inWords(turnOf(overridden('windows'), { freezes, windows }))).toBe('paused')
    expect(inWords(turnOf(held(overridden('hold'))))).toBe('paused')
  })
  test('every reason is told', () => {
    expect(endOf(held(ready(running(A))), { freezes }).why).toMatch(/^hold: held by ada .*; freezes: frozen from 1970-01-01 .*: year end$/)
  })
  test.each<[string, EnvironmentWorld, Partial<ConvergeWish>, readonly string[]]>([
    [
      'what is under way is taken back, and its ledger says so first',
      ready(running(A, { refreshes: [refreshTo(B, 'going')] })),
      { onCancel: 'rollback' },
      ['write rolling-back 1.0.0/1', 'web: rollback-refresh'],
    ],
    [
      'what is on its way back already is written too',
      ready(running(A, { refreshes: [refreshTo(B, 'ending', { requested: true })] })),
      { onCancel: 'rollback' },
      ['write rolling-back 1.0.0/1'],
    ],
    [
      'what AWS takes back by itself is not',
      ready(running(A, { refreshes: [refreshTo(B, 'ending')] })),
      { onCancel: 'rollback' },
      ['cancelled'],
    ],
    ['nothing is taken back that was not begun', ready(running(A)), { onCancel: 'rollback' }, ['cancelled']],
    [
      'another one’s refresh is none of it',
      ready(running(A, { refreshes: [refreshTo(C, 'going')] })),
      { onCancel: 'rollback' },
      ['cancelled'],
    ],
    [
      'a part of the environment says nothing of the whole',
      ready(running(A, { refreshes: [refreshTo(B, 'going')] })),
      { onCancel: 'rollback', leftOut: { targets: ['elsewhere'], reason: 'it is down' } },
      ['web: rollback-refresh'],
    ],
  ])('cancelled with on-cancel: rollback: %s', (_, world, more, words) => {
    expect(inWords(turnOf(world, more, moment({ cancelled: true }))).split(', ')).toEqual(words)
  })
  test('cancelled with on-cancel: rollback: what restores the verified release is not rolled back, and the ledger says nothing of it', () => {
    const astray = environment({
      ...{ ledger: ledger(delivered(A, B)), pointer: pointer([A, B], 2) },
      groups: [running(A, { refreshes: [refreshTo(B, 'going')] })],
    })
    expect(inWords(turnOf(astray, { onCancel: 'rollback' }, moment({ cancelled: true })))).toBe('cancelled')
  })
  test('cancelled with on-cancel: rollback: ledger and log say why', () => {
    const turn = turnOf(waiting, { onCancel: 'rollback' }, moment({ cancelled: true }))
    const [first] = 'act' in turn ? turn.act : []
    const why = 'the rollout of 1.1.0/1 was cancelled'
    expect(first).toMatchObject({ do: 'write-event', because: why, value: expect.stringContaining(why) })
  })
  test('what was called off at AWS is taken back, and nothing is rejected', () => {
    const { words, world } = story(
      (seen, at) => converge(wish, seen, at),
      ready(running(A, { refreshes: [refreshTo(B, 'rolled-back', { requested: true })] })),
    )
    expect(words).toEqual(['write rolling-back 1.0.0/1', 'point to 1.0.0/1', 'label 3', 'write rolled-back 1.0.0/1', 'rolled-back'])
    expect(stateOf(world.ledger)).toMatchObject({ current: A, rejected: [], hold: null })
  })
  test('a cancelled run undoes what it has begun all the same', () => {
    expect(inWords(turnOf(waiting, { freezes }, moment({ cancelled: true })))).toBe('web: cancel-refresh')
  })
})

describe('a rollback that another run has begun', () => {
  const begun = (hold = false) =>
    ledger([{ kind: 'rolling-back', release: A, from: B, reason: 'errors', hold }], FORMER, ledger(delivered(A, B)))
  const world = (more: Partial<Parameters<typeof environment>[0]> = {}): EnvironmentWorld =>
    environment({ ledger: begun(), pointer: pointer([A, B], 2), groups: [running(B)], ...more })
  test.each<[string, EnvironmentWorld, readonly string[]]>([
    [
      'is finished',
      world(),
      ['label 1', 'point to 1.0.0/1', 'web: refresh to 1.0.0/1', 'wait', 'label 3', 'write rolled-back 1.0.0/1', 'rolled-back'],
    ],
    [
      'under a hold too',
      world({ ledger: begun(true), pointer: pointer([A, B, A], 1), groups: [running(A)] }),
      ['label 3', 'write rolled-back 1.0.0/1', 'rolled-back'],
    ],
    [
      'puts an end to the refresh to the bad release',
      world({ groups: [running(A, { refreshes: [refreshTo(B, 'going')] })] }),
      ['label 1', 'point to 1.0.0/1', 'web: rollback-refresh', 'label 3', 'write rolled-back 1.0.0/1', 'rolled-back'],
    ],
    ['cannot be when no pointer ever said the release', world({ pointer: pointer([B]) }), ['failed: rollback.unknown']],
    ['cannot be when its image is gone', world({ images: launchImages(imageOf(B)) }), ['unlabel 2', 'failed: rollback.gone']],
    ['is not when its release is quarantined by now', world({ quarantined: quarantined(A) }), ['unlabel 2', 'failed: release.quarantined']],
    [
      'fails when a group cannot go back, and writes nothing more',
      world({ pointer: pointer([A, B, A], 1), groups: [running(B, { refreshes: [refreshTo(A, 'failed')] })] }),
      ['failed: rollout.failed'],
    ],
    [
      'is not finished while a group cannot be read',
      world({ pointer: pointer([A, B, A], 1), groups: [running(A), unreadable] }),
      ['failed: rollout.place'],
    ],
  ])('%s', (_, seen, words) => {
    expect(told(seen)).toEqual(words)
  })
  test('the pointer says again what it said of the release, and which run moved it', () => {
    const turn = turnOf(world({ pointer: pointer([A, B], 1) }))
    expect('act' in turn && turn.act[0]).toMatchObject({ do: 'put-pointer', image: imageOf(A), release: A })
    expect('act' in turn && turn.act[0]).toHaveProperty('description', expect.stringContaining(RUN))
    expect('act' in turn && turn.act[0]).toHaveProperty('description', expect.stringContaining(`f-${A}`))
  })
  test('goes the short way: no checkpoints, no bake, no alarms', () => {
    const watched = { ...strategy, checkpoints: [50, 100], bake: 60_000, alarms: ['web-5xx'] }
    const start = turnOf(world({ pointer: pointer([A, B, A], 1) }), { strategy: watched })
    expect('act' in start && start.act[0]).not.toHaveProperty('preferences.CheckpointPercentages')
    expect('act' in start && start.act[0]).not.toHaveProperty('preferences.Alarms')
    const forth = turnOf(ready(running(A)), { strategy: watched })
    expect('act' in forth && forth.act[0]).toHaveProperty('preferences.CheckpointPercentages', [50, 100])
    expect('act' in forth && forth.act[0]).toHaveProperty('preferences.Alarms', ['web-5xx'])
  })
})

describe('the image of what is verified is gone', () => {
  const onlyA = launchImages(imageOf(A))
  const moved = pointer([A, B, A], 2)
  const foreign = moved.map(one => (one.version === 3 ? { ...one, metadata: undefined, image: 'ami-foreign' } : one))
  const onB = (more: Partial<Parameters<typeof environment>[0]> = {}): EnvironmentWorld =>
    environment({ ledger: ledger(delivered(A, B)), pointer: pointer([A, B], 2), groups: [running(B)], images: onlyA, ...more })
  const promotingC = ledger([...delivered(A, B), { kind: 'promoting', release: C }])
  test.each<[string, EnvironmentWorld, Partial<ConvergeWish>, readonly string[]]>([
    ['nothing has left it', onB(), {}, ['unchanged']],
    ['but its label: that comes back, as all of it runs', onB({ pointer: pointer([A, B], 1) }), {}, ['label 2', 'unchanged']],
    ['its pointer is not brought back to it', onB({ pointer: moved }), {}, ['failed: rollback.gone']],
    ['nor one that somebody else wrote', onB({ pointer: foreign }), { drift: 'restore' }, ['failed: rollback.gone']],
    ['nor its fleet', onB({ groups: [running(A)] }), {}, ['failed: rollback.gone']],
    [
      'nor its pointer while another release is on its way',
      onB({ pointer: pointer([A, B, A], 2), ledger: promotingC }),
      {},
      ['failed: rollback.gone'],
    ],
    [
      'it loses the label where it is rejected, and that goes to no image that is gone',
      onB({
        ledger: ledger([{ kind: 'failed', release: C, reason: 'it crashes' }], FORMER, ledger(delivered(A, B, C))),
        ...{ pointer: pointer([A, B, C], 3), groups: [running(C)] },
      }),
      {},
      ['label 1', 'failed: release.rejected'],
    ],
  ])('%s', (_, world, more, words) => {
    expect(told(world, more)).toEqual(words)
  })
  test('it says so, and `rollback` takes the next', () => {
    const world = onB({ pointer: moved })
    expect(endOf(world).why).toBe('staging is not on 1.1.0/1, and cannot be brought back to it: ami-1.1.0 is gone or not shared any more.')
    const back = { ...wish, reason: 'its image is gone', to: undefined, quarantine: false, began: 0 }
    const { words, world: after } = story((seen, at) => rollBack(back, seen, at), world)
    expect([words[0], words.at(-1)]).toEqual(['write rolling-back 1.0.0/1', 'rolled-back'])
    expect(stateOf(after.ledger)).toMatchObject({ current: A, good: [A] })
  })
  test('whether it is there is asked before a pointer is brought back, or a label', () => {
    const unseen = (world: EnvironmentWorld): EnvironmentWorld => {
      const { images: _, ...target } = only(world)
      return { ...world, targets: new Map([[TARGET, target]]) }
    }
    expect(inWords(turnOf(unseen(onB({ pointer: moved }))))).toBe('need images')
    expect(inWords(turnOf(unseen(onB({ pointer: moved, ledger: promotingC }))))).toBe('need images')
    expect(inWords(turnOf(unseen(onB({ quarantined: quarantined(B) }))))).toBe('need images')
  })
})

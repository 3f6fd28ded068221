/** From one wave to the next: how long the first has to run well, how many targets may fail, and how many go at a time. */
import { type Alarm, type ConvergeWish, converge, type EnvironmentWorld, type FoundTarget, type NoAlarm } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { instance, moment } from '../../workload/asg/group.ts'
import { A, B, delivered, imageOf, inWords, ledger, pointer, quarantined, refreshTo, running, target, wish } from '../environment.ts'
import { story } from '../story.ts'

const MINUTE = 60_000
const [CANARY, EU, US, ASIA] = ['canary/eu-west-1', 'eu/eu-west-1', 'us/us-east-1', 'asia/ap-south-1'] as const
const promoted = ledger([...delivered(A), { kind: 'promoting', release: B }, { kind: 'promoted', release: B }])
const seen = (targets: Readonly<Record<string, FoundTarget>>, more: Partial<EnvironmentWorld> = {}): EnvironmentWorld => ({
  ...{ ledger: promoted, lock: [], quarantined: quarantined(), targets: new Map(Object.entries(targets)) },
  ...more,
})
const old = target({ pointer: pointer([A, B], 1), groups: [running(A)] })
const going = target({ pointer: pointer([A, B], 1), groups: [running(A, { refreshes: [refreshTo(B, 'going')] })] })
/** There since the tenth minute. */
const arrived = target({ pointer: pointer([A, B], 2), groups: [running(B, { refreshes: [refreshTo(B, 'done', { ended: 10 * MINUTE })] })] })
const noCapacity = target({
  pointer: pointer([A, B], 1),
  groups: [running(A, { refreshes: [refreshTo(B, 'failed', { why: 'InsufficientInstanceCapacity' })] })],
})

describe('a wave bakes', () => {
  const bakes: ConvergeWish = { ...wish, waves: [[CANARY], [EU]], waveBake: 30 * MINUTE }
  const turn = (
    minute: number,
    more: Partial<ConvergeWish> = {},
    world: Partial<EnvironmentWorld> = {},
    targets: Readonly<Record<string, FoundTarget>> = { [CANARY]: arrived, [EU]: old },
  ) => converge({ ...bakes, ...more }, seen(targets, world), moment({ now: minute * MINUTE }))
  test('until so long after its last refresh', () => {
    expect(turn(39)).toEqual({ wait: `staging bakes until 1970-01-01T00:40:00.000Z, before ${EU}`, until: 40 * MINUTE })
    expect(inWords(turn(40))).toBe('web: refresh to 1.1.0/1')
  })
  test('a group that scales out does not begin it anew', () => {
    const instances = [instance(imageOf(B)), instance(imageOf(B), { id: 'i-2', launched: 39 * MINUTE })]
    const scaled = target({
      pointer: pointer([A, B], 2),
      groups: [running(B, { instances, refreshes: [refreshTo(B, 'done', { ended: 10 * MINUTE })] })],
    })
    expect(inWords(turn(40, {}, {}, { [CANARY]: scaled, [EU]: old }))).toBe('web: refresh to 1.1.0/1')
  })
  test('where AWS tells of no refresh any more, since its newest instance was launched', () => {
    const told = (launched: number | undefined) => {
      const { launched: _, ...unknown } = instance(imageOf(B))
      const one = launched === undefined ? unknown : { ...unknown, launched: launched * MINUTE }
      return target({ pointer: pointer([A, B], 2), groups: [running(B, { desired: 1, instances: [one] })] })
    }
    const until = (launched: number | undefined) => {
      const next = turn(20, {}, {}, { [CANARY]: told(launched), [EU]: old })
      return 'wait' in next ? (next.until ?? 0) / MINUTE : inWords(next)
    }
    expect([until(5), until(undefined)]).toEqual([35, 50])
  })
  test('where it ran the image before its pointer said so, since that moved', () => {
    const moved = pointer([A, B], 2).map(one => (one.version === 2 ? { ...one, modified: 20 * MINUTE } : one))
    const there = target({ pointer: moved, groups: [running(B, { refreshes: [refreshTo(B, 'done', { ended: 10 * MINUTE })] })] })
    expect(turn(25, {}, {}, { [CANARY]: there, [EU]: old })).toMatchObject({ until: 50 * MINUTE })
  })
  test('a target of it that has nothing, and may have nothing, does not begin it anew', () => {
    const selections = new Map([[US, { groups: { by: 'tag' as const, key: 'role', value: 'web' }, allowEmpty: true }]])
    const empty = target({ pointer: [], groups: [] })
    const targets = { [CANARY]: arrived, [US]: empty, [EU]: old }
    expect(turn(25, { waves: [[CANARY, US], [EU]], selections }, {}, targets)).toMatchObject({ until: 40 * MINUTE })
  })
  test('not where the next one is begun', () => {
    expect(inWords(turn(11, {}, {}, { [CANARY]: arrived, [EU]: going }))).toBe('wait')
    expect(turn(11, {}, {}, { [CANARY]: arrived, [EU]: going })).not.toHaveProperty('until')
  })
  test('on paper nobody waits for it', () => {
    const { words } = story((world, at) => converge(bakes, world, at), seen({ [CANARY]: old, [EU]: old }))
    expect(words).toEqual([
      ...['web: refresh to 1.1.0/1', 'wait', 'label 2'],
      ...['web: refresh to 1.1.0/1', 'wait', 'label 2', 'write verified 1.1.0/1', 'refreshed'],
    ])
  })
  test('a way back does not', () => {
    const back = ledger([...delivered(A, B), { kind: 'rolling-back', release: A, from: B, reason: 'errors', hold: false }])
    const there = target({
      pointer: pointer([A, B, A], 3),
      groups: [running(A, { refreshes: [refreshTo(A, 'done', { ended: 10 * MINUTE })] })],
    })
    const left = target({ pointer: pointer([A, B], 1), groups: [running(B)] })
    expect(inWords(turn(11, {}, { ledger: back }, { [CANARY]: there, [EU]: left }))).toBe('point to 1.0.0/1')
  })

  const alarm = (more: Partial<Alarm> = {}): Alarm => ({
    ...{ name: 'web-5xx', treatMissingData: 'missing', state: 'OK', since: 0, created: undefined, updates: [] },
    ...more,
  })
  const asks = { alarms: ['web-5xx'] }
  const says = (alarms: readonly (Alarm | NoAlarm)[]) => ({ watched: { asked: 0, alarms } })
  test('its alarms are asked first, those of the strategy too', () => {
    expect(inWords(turn(20, asks))).toBe('need alarms')
    expect(inWords(turn(20, { strategy: { ...wish.strategy, alarms: ['web-5xx'] } }))).toBe('need alarms')
    expect(inWords(turn(20, asks, {}, { [CANARY]: old, [EU]: old }))).toBe('web: refresh to 1.1.0/1')
  })
  const firing = alarm({ state: 'ALARM', since: 15 * MINUTE })
  const fired = alarm({
    since: 16 * MINUTE,
    updates: [
      { at: 15 * MINUTE, from: 'OK', to: 'ALARM' },
      { at: 16 * MINUTE, from: 'ALARM', to: 'OK' },
    ],
  })
  const before = alarm({
    since: 6 * MINUTE,
    updates: [
      { at: 5 * MINUTE, from: 'OK', to: 'ALARM' },
      { at: 6 * MINUTE, from: 'ALARM', to: 'OK' },
    ],
  })
  test.each<[string, number, Partial<ConvergeWish>, Alarm | NoAlarm, string]>([
    ['one that is silent', 20, asks, alarm(), 'wait'],
    ['one that fires is the image’s', 20, asks, firing, 'write rolling-back 1.0.0/1'],
    ['also where that is over', 20, asks, fired, 'write rolling-back 1.0.0/1'],
    ['and where the bake is over', 50, asks, fired, 'write rolling-back 1.0.0/1'],
    ['not one that fired before', 20, asks, before, 'wait'],
    ['nor one that has fired since before the release came', 20, asks, alarm({ state: 'ALARM', since: -1 }), 'wait'],
    ['but nothing is begun while it fires', 50, asks, alarm({ state: 'ALARM', since: -1 }), 'paused'],
    ['nor while nobody knows', 50, asks, { name: 'web-5xx', gone: 'does not exist' }, 'paused'],
    [
      'what cannot be read just then is waited for',
      50,
      asks,
      { name: 'web-5xx', unknown: true, why: 'throttled', transient: true },
      'wait',
    ],
    ['what cannot be read for good is not', 50, asks, { name: 'web-5xx', unknown: true, why: 'denied' }, 'paused'],
    ['where nothing bakes, nothing is begun while one fires', 20, { ...asks, waveBake: 0 }, firing, 'paused'],
    ['where nothing bakes and one is silent', 20, { ...asks, waveBake: 0 }, alarm(), 'web: refresh to 1.1.0/1'],
  ])('%s', (_, minute, more, told, words) => {
    expect(inWords(turn(minute, more, says([told])))).toBe(words)
  })
  test('a target that failed for its place is not the one that an alarm is told of', () => {
    const more = { ...asks, waves: [[CANARY, US], [EU]], maxFailures: 1, onFailure: 'stop' as const }
    const next = turn(20, more, says([firing]), { [CANARY]: noCapacity, [US]: arrived, [EU]: old })
    expect('act' in next && next.act[0]).toMatchObject({
      value: expect.stringContaining(`${US}: alarm web-5xx is in ALARM while it baked`),
    })
  })
  test('the target of the alarm’s place is named', () => {
    const places = new Map([
      [CANARY, '1/eu-west-1'],
      [US, '1/us-east-1'],
      [EU, '2/eu-west-1'],
    ])
    const two = { ...asks, places, waves: [[CANARY, US], [EU]], onFailure: 'stop' as const }
    const next = turn(20, two, says([alarm({ name: 'web-5xx in 1/eu-west-1' }), { ...firing, name: 'web-5xx in 1/us-east-1' }]), {
      ...{ [CANARY]: arrived, [US]: arrived, [EU]: old },
    })
    expect('act' in next && next.act[0]).toMatchObject({
      value: expect.stringContaining(`${US}: alarm web-5xx in 1/us-east-1 is in ALARM while it baked`),
    })
  })
})

describe('how many may fail', () => {
  const waves = [[CANARY, EU], [US]]
  const told = (targets: Readonly<Record<string, FoundTarget>>, more: Partial<ConvergeWish>) =>
    story((world, at) => converge({ ...wish, waves, ...more }, world, at), seen(targets))
  test('none, where nothing is said', () => {
    const { words, end } = told({ [CANARY]: noCapacity, [EU]: arrived, [US]: old }, {})
    expect(words).toEqual(['failed: rollout.place'])
    expect(end.targets.map(({ outcome }) => outcome)).toEqual(['failed', 'refreshed', 'waiting'])
  })
  test('one: what comes after is begun, and the end says that it failed', () => {
    const { words, end } = told({ [CANARY]: noCapacity, [EU]: arrived, [US]: old }, { maxFailures: 1 })
    expect(words).toEqual(['web: refresh to 1.1.0/1', 'wait', 'label 2', 'failed: rollout.place'])
    expect(end.targets.map(({ outcome }) => outcome)).toEqual(['failed', 'refreshed', 'refreshed'])
    expect(end.why).toBe(`${CANARY}: web: no capacity (InsufficientInstanceCapacity). Done: ${EU}, ${US}`)
  })
  test('one, and two fail', () => {
    expect(told({ [CANARY]: noCapacity, [EU]: noCapacity, [US]: old }, { maxFailures: 1 }).words).toEqual(['failed: rollout.place'])
  })
  test('a failure of the image is none of them', () => {
    const fires = refreshTo(B, 'failed', { why: 'The alarm web-5xx is in ALARM' })
    const failed = target({ pointer: pointer([A, B], 1), groups: [running(A, { refreshes: [fires] })] })
    expect(told({ [CANARY]: failed, [EU]: arrived, [US]: old }, { maxFailures: 9 }).words[0]).toBe('write rolling-back 1.0.0/1')
  })
})

describe('how many go at a time', () => {
  const turn = (targets: Readonly<Record<string, FoundTarget>>, more: Partial<ConvergeWish> = {}, at = moment()) =>
    converge({ ...wish, waves: [[CANARY, EU, US, ASIA]], concurrency: 2, ...more }, seen(targets), at)
  const all = (one: FoundTarget, more: Readonly<Record<string, FoundTarget>> = {}) => ({
    [CANARY]: one,
    [EU]: one,
    [US]: one,
    [ASIA]: one,
    ...more,
  })
  const one = 'web: refresh to 1.1.0/1'
  test.each<[string, ReturnType<typeof turn>, string]>([
    ['the first two', turn(all(old)), `${one}, ${one}`],
    ['those are waited for', turn(all(old, { [CANARY]: going, [EU]: going })), 'wait'],
    ['the next where one is there', turn(all(old, { [CANARY]: going, [EU]: arrived })), one],
    ['no more where one has failed', turn(all(old, { [CANARY]: noCapacity, [EU]: going })), 'wait'],
    ['and what is under way is there', turn(all(old, { [CANARY]: noCapacity, [EU]: arrived })), 'failed: rollout.place'],
    ['the next where that may be', turn(all(old, { [CANARY]: noCapacity, [EU]: going }), { maxFailures: 1 }), one],
    ['all of them where nothing is said', turn(all(old), { concurrency: undefined }), `${one}, ${one}, ${one}, ${one}`],
    ['all that a cancelled run stops', turn(all(going), {}, moment({ cancelled: true })), Array(4).fill('web: cancel-refresh').join(', ')],
  ])('%s', (_, next, words) => {
    expect(inWords(next)).toBe(words)
  })
  test('what was not begun says so', () => {
    const next = turn(all(old, { [CANARY]: noCapacity, [EU]: arrived }))
    const told = 'end' in next ? next.end.targets.map(({ target, outcome, why }) => [target, outcome, why]) : []
    expect(told.slice(2)).toEqual([
      [US, 'waiting', 'others of its wave failed'],
      [ASIA, 'waiting', 'others of its wave failed'],
    ])
  })
})

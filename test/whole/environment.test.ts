import { run as promote } from '@golden-ami/actions/promote'
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { run as rollback } from '@golden-ami/actions/rollback'
import { hours } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { type Delivery, environments, FILE, FILES } from '../support/delivery.ts'
import { type Ran, runInProcess } from '../support/in-process.ts'

type Inputs = { readonly [name: string]: string }
let runs = 0
const start = (delivery: Delivery, action: typeof promote, inputs: Inputs, more: object = {}): Promise<Ran> =>
  runInProcess(delivery.world, {
    action,
    files: FILES,
    name: `run ${++runs}`,
    github: { runId: String(runs) },
    inputs: { 'dry-run': 'false', ...inputs },
    ...more,
  })
const PROMOTE = { 'when-not-due': 'fail', baseline: 'false', 'github-token': 'token' }
const promoting = (delivery: Delivery, environment: string, inputs: Inputs = {}, more: object = {}) =>
  start(delivery, promote, { ...PROMOTE, environment, ...inputs }, more)
const refreshing = (delivery: Delivery, environment: string, more: object = {}) => start(delivery, refreshAsg, { environment }, more)
const rollingBack = (delivery: Delivery, environment: string, inputs: Inputs = {}) =>
  start(delivery, rollback, { environment, reason: 'errors since the release', quarantine: 'false', ...inputs })

const kinds = async (delivery: Delivery, environment: string) => (await delivery.ledger(environment)).map(({ kind }) => kind)

describe('one environment', () => {
  test('baseline, promotion, refresh, verified', async () => {
    const { delivery, base } = await environments('development')
    expect((await promoting(delivery, 'development', { baseline: 'true' })).failed).toBeUndefined()
    expect(await delivery.pointer('development')).toEqual({ image: base, release: `baseline/${base}`, verified: base })

    const image = await delivery.release('1.0.0/1', 'aaaa')
    const promoted = await promoting(delivery, 'development', { 'ami-id': image })
    expect(promoted.failed).toBeUndefined()
    expect(promoted.outputs.get('outcome')).toBe('promoted')
    expect(await delivery.pointer('development')).toEqual({ image, release: '1.0.0/1', verified: base })
    expect(await delivery.running('web-development')).toEqual([base, base])

    const refreshed = await refreshing(delivery, 'development')
    expect(refreshed.failed).toBeUndefined()
    expect(refreshed.outputs.get('outcome')).toBe('refreshed')
    expect(await delivery.running('web-development')).toEqual([image, image])
    expect(await delivery.pointer('development')).toEqual({ image, release: '1.0.0/1', verified: image })
    expect(await kinds(delivery, 'development')).toEqual(['baseline', 'promoting', 'promoted', 'verified'])
    expect(await delivery.lockIsFree('development')).toBe(true)
    const state = (await delivery.ledger('development')).at(-1)?.state
    expect(state).toMatchObject({ current: '1.0.0/1', good: ['1.0.0/1', `baseline/${base}`], intent: null })

    expect((await refreshing(delivery, 'development')).outputs.get('outcome')).toBe('unchanged')
    expect((await promoting(delivery, 'development', { 'ami-id': image })).outputs.get('outcome')).toBe('unchanged')
  })

  test('the newest image that is tagged goes where no environment comes before; the summary says so', async () => {
    const { delivery } = await environments('development')
    await promoting(delivery, 'development', { baseline: 'true' })
    const none = await promoting(delivery, 'development', { 'when-not-due': 'defer' })
    expect(none.outputs.get('outcome')).toBe('deferred')
    expect(none.annotations).toContainEqual({
      kind: 'warning',
      message: expect.stringMatching(/^Deferred, and nobody knows until when: There is no available image of family web/),
    })
    expect((await promoting(delivery, 'development')).failed).toMatch(/^There is no available image .*\[promote\.nothing-yet\]$/)
    expect(none.lines.at(-1)).toContain('There is no available image of family web for x86_64 that tag-ami has tagged.')

    const newest = await delivery.release('1.1.0/1', 'bbbb')
    await delivery.release('1.0.0/1', 'aaaa')
    const promoted = await promoting(delivery, 'development')
    expect(promoted.failed).toBeUndefined()
    expect(promoted.outputs.get('outcome')).toBe('promoted')
    expect(await delivery.pointer('development')).toMatchObject({ image: newest, release: '1.1.0/1' })
    expect(promoted.summary).toContain('Release 1.1.0/1 was chosen because it is the newest that tag-ami has tagged.')
  })

  test('rollback with nothing but a reason goes back, rejects and holds; the hold has one door', async () => {
    const { delivery, base } = await environments('development')
    await promoting(delivery, 'development', { baseline: 'true' })
    const image = await delivery.release('1.0.0/1', 'aaaa')
    await promoting(delivery, 'development', { 'ami-id': image })
    await refreshing(delivery, 'development')
    const ran = await rollingBack(delivery, 'development')
    expect(ran.failed).toBeUndefined()
    expect(ran.outputs.get('outcome')).toBe('rolled-back')
    expect(ran.outputs.get('left')).toBe('1.0.0/1')
    expect(await delivery.running('web-development')).toEqual([base, base])
    expect(await delivery.pointer('development')).toEqual({ image: base, release: `baseline/${base}`, verified: base })
    expect((await kinds(delivery, 'development')).slice(-2)).toEqual(['rolling-back', 'rolled-back'])
    expect((await delivery.ledger('development')).at(-1)?.state).toMatchObject({
      current: `baseline/${base}`,
      intent: null,
      hold: { by: 'octocat' },
      rejected: [{ release: '1.0.0/1' }],
    })

    const twice = await rollingBack(delivery, 'development')
    expect(twice.outputs.get('outcome')).toBe('unchanged')
    expect(twice.lines.at(-1)).toContain('name to-release')
    expect(twice.outputs.get('left')).toBe('1.0.0/1')
    expect(JSON.parse(twice.outputs.get('candidates') ?? '')).toEqual([
      { release: `baseline/${base}`, because: '' },
      { release: '1.0.0/1', because: 'it is rejected here: errors since the release' },
    ])
    expect(twice.summary).toContain(`From 1.0.0/1 to baseline/${base}: errors since the release`)
    expect((await delivery.ledger('development')).at(-1)?.state.good).toEqual([`baseline/${base}`])

    const next = await delivery.release('1.0.1/1', 'bbbb')
    const held = await promoting(delivery, 'development', { 'ami-id': next })
    expect(held.failed).toContain('hold')
    const opened = await promoting(delivery, 'development', { 'ami-id': next, override: 'hold: mended in 1.0.1' })
    expect(opened.failed).toBeUndefined()
    expect((await delivery.ledger('development')).at(-1)?.state.hold).toBeNull()
  })

  test('rollback in the middle of a refresh rolls it back in AWS', async () => {
    const { delivery, base, world } = await environments('development')
    await promoting(delivery, 'development', { baseline: 'true' })
    const image = await delivery.release('1.0.0/1', 'aaaa')
    await promoting(delivery, 'development', { 'ami-id': image })
    const going = refreshing(delivery, 'development')
    const back = (async () => {
      const person = await world.scheduler.enter('whoever is on call')
      await person.sleep(world.now + 3 * 60_000)
      person.leave()
      return rollingBack(delivery, 'development')
    })()
    const [first, second] = await Promise.all([going, back])
    expect(first.outputs.get('outcome')).toBe('contested')
    expect(second.outputs.get('outcome')).toBe('rolled-back')
    expect(await delivery.running('web-development')).toEqual([base, base])
    expect(await delivery.refreshes('web-development')).toEqual(['RollbackSuccessful'])
  })

  test.each([
    ['with a warm-up: the refresh fails', FILE],
    ['without one: the refresh succeeds, and its instances are replaced for ever', FILE.replace('{ warm-up: 5m }', '{}')],
  ])('a release that does not become healthy is rolled back, rejected, and not tried again, %s', async (_, file) => {
    const { delivery, base, world } = await environments('development')
    const files = { files: { '.github/golden-ami.yml': file } }
    await promoting(delivery, 'development', { baseline: 'true' }, files)
    const image = await delivery.release('1.0.0/1', 'aaaa')
    const { Ec2State } = await import('@golden-ami/local-aws/services/ec2/state')
    world.place('111111111111', 'eu-west-1').state(Ec2State).fates.set(image, Number.POSITIVE_INFINITY)
    await promoting(delivery, 'development', { 'ami-id': image }, files)
    const ran = await refreshing(delivery, 'development', files)
    expect(ran.outputs.get('outcome')).toBe('rolled-back')
    expect(ran.failed).toContain('rollout.failed')
    expect(await delivery.running('web-development')).toEqual([base, base])
    expect(await delivery.pointer('development')).toMatchObject({ image: base, verified: base })
    expect((await promoting(delivery, 'development', { 'ami-id': image }, files)).failed).toContain('rejected')
    expect((await refreshing(delivery, 'development', files)).outputs.get('outcome')).toBe('unchanged')
  })
})

describe('from one environment to the next', () => {
  test('staging waits for 24 h of proven soak, production for its window and an approval', async () => {
    const { delivery, world } = await environments('development', 'staging', 'production')
    for (const environment of ['development', 'staging', 'production']) await promoting(delivery, environment, { baseline: 'true' })
    const image = await delivery.release('1.0.0/1', 'aaaa')
    await promoting(delivery, 'development', { 'ami-id': image })
    await refreshing(delivery, 'development')

    const early = await promoting(delivery, 'staging', { 'when-not-due': 'defer' })
    expect(early.outputs.get('outcome')).toBe('deferred')
    expect(early.outputs.get('release')).toBe('1.0.0/1')
    expect((await promoting(delivery, 'staging')).failed).toMatch(
      /^soak: .*; it would pass at 2026-\S+Z\. Run again at that time.*\[gate\.not-due\]$/,
    )
    const next = await delivery.release('1.0.1/1', 'bbbb')
    const nightly = await promoting(delivery, 'development', { 'ami-id': next, 'when-not-due': 'defer' })
    expect(nightly.outputs.get('outcome')).toBe('deferred')
    expect(nightly.lines.at(-1)).toContain('still soaks')

    world.advance(Date.parse(early.outputs.get('due-at') ?? '') - world.now)
    expect((await promoting(delivery, 'staging')).outputs.get('outcome')).toBe('promoted')
    expect((await refreshing(delivery, 'staging')).outputs.get('outcome')).toBe('refreshed')
    expect((await promoting(delivery, 'development', { 'ami-id': next })).outputs.get('outcome')).toBe('promoted')

    const unapproved = () => Promise.resolve(Response.json([]))
    const dry = await promoting(delivery, 'production', { 'dry-run': 'true' }, { fetch: unapproved })
    expect(dry.outputs.get('outcome')).toBe('planned')
    expect(dry.summary).toContain('outside of the windows')
    expect(dry.outputs.get('decision')).toBe('defer')
    expect((await promoting(delivery, 'production', {}, { fetch: unapproved })).failed).toContain('approvals')
    const approved = () =>
      Promise.resolve(Response.json([{ state: 'approved', comment: '', environments: [{ name: 'production' }], user: { login: 'hubot' } }]))
    const plan = dry.outputs.get('plan-hash') ?? ''
    const outside = await promoting(delivery, 'production', { 'when-not-due': 'defer', 'expected-plan': plan }, { fetch: approved })
    expect(outside.outputs.get('outcome')).toBe('deferred')
    expect(dry.outputs.get('due-at')).toBe(outside.outputs.get('due-at'))
    world.advance(Date.parse(outside.outputs.get('due-at') ?? '') - world.now)
    const inside = await promoting(delivery, 'production', { 'expected-plan': plan }, { fetch: approved })
    expect(inside.failed).toBeUndefined()
    expect(inside.outputs.get('outcome')).toBe('promoted')
    expect((await refreshing(delivery, 'production')).outputs.get('outcome')).toBe('refreshed')
    expect(await delivery.running('web-production')).toEqual([image, image])
    expect((await delivery.ledger('production')).find(({ kind }) => kind === 'promoting')?.approvers).toEqual(['hubot'])
    expect(world.now - Date.UTC(2026, 0, 5, 8)).toBeGreaterThan(hours(24))
  })

  test('a changed world is not what was approved', async () => {
    const { delivery } = await environments('development')
    await promoting(delivery, 'development', { baseline: 'true' })
    const [one, other] = [await delivery.release('1.0.0/1', 'aaaa'), await delivery.release('1.0.1/1', 'bbbb')]
    const dry = await promoting(delivery, 'development', { 'ami-id': one, 'dry-run': 'true' })
    const ran = await promoting(delivery, 'development', { 'ami-id': other, 'expected-plan': dry.outputs.get('plan-hash') ?? '' })
    expect(ran.failed).toContain('the image that is promoted')
    expect(ran.failed).toContain('plan.changed')
  })
})

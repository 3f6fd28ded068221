/** What is done for an image that is not everywhere, and for a build that failed when only its distribution was left. */
import {
  amisOf,
  type Build,
  type BuildTurn,
  type BuildWish,
  type BuildWorld,
  buildStage,
  type Copy,
  distributionName,
  type Moment,
  onlyDistributionFailed,
  otherAccountRegions,
  predictBuild,
  type StageWorld,
  simulate,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { at, build, ingredients, NOW, past, wish, world } from './fixture.ts'

const OTHER = '222222222222'
const here = (others: Partial<BuildWish['distribution']>): BuildWish => ({ ...wish, distribution: { ...wish.distribution, ...others } })
const WISH = here({ regions: ['eu-west-1', 'us-east-1', 'us-east-2'] })
const copy = (region: string, others: Partial<Copy> = {}): Copy => ({
  region,
  account: wish.account,
  id: `ami-${region}`,
  state: 'available',
  shared: undefined,
  since: NOW,
  ...others,
})
const missing = { id: '', state: 'missing' } as const
const refusal = (code?: 'aws.denied') =>
  new Map([['os in us-east-1', { do: 'copy-image', message: 'not allowed', ...(code ? { code } : {}) }]])
/** In words: `copy-image us-east-1`, `need copies`, `wait`, `end cache-hit`. */
const told = (turn: BuildTurn): string => {
  if ('act' in turn) return turn.act.map(step => `${step.do} ${'in' in step ? step.in.region : step.on}`).join(', ')
  if ('need' in turn) return `need ${turn.need.of}`
  return 'wait' in turn ? 'wait' : `end ${turn.end.outcome}${turn.end.code ? ` ${turn.end.code}` : ''}`
}

test('wanted are all regions and accounts, besides the AMI of home that everything begins with', () => {
  expect(
    otherAccountRegions(here({ regions: ['eu-west-1', 'us-east-1'], accounts: [OTHER] })).map(cell => `${cell.region} ${cell.account}`),
  ).toEqual([`eu-west-1 ${OTHER}`, `us-east-1 ${wish.account}`, `us-east-1 ${OTHER}`])
})

describe('an image that is there in home', () => {
  test.each<[string, string, readonly Copy[] | undefined, Partial<Moment>]>([
    ['it is everywhere', 'end cache-hit', [copy('us-east-1'), copy('us-east-2')], {}],
    ['where it is was not looked at', 'need copies', undefined, {}],
    ['Image Builder says so of another account', 'end cache-hit', [copy('us-east-1', { account: OTHER, state: 'believed' })], {}],
    ['one region lacks it', 'copy-image us-east-1', [copy('us-east-1', missing), copy('us-east-2')], {}],
    ['two lack it', 'copy-image us-east-1, copy-image us-east-2', [copy('us-east-1', missing), copy('us-east-2', missing)], {}],
    ['it is not to be seen, just now', 'wait', [copy('us-east-1', { state: 'unseen' })], {}],
    ['it is not to be seen after a minute', 'copy-image us-east-1', [copy('us-east-1', { state: 'unseen' })], { now: NOW + 60_000 }],
    ['it is being copied', 'wait', [copy('us-east-1', { state: 'pending' })], {}],
    [
      'one is being copied, one lacks it',
      'copy-image us-east-2',
      [copy('us-east-1', { state: 'pending' }), copy('us-east-2', missing)],
      {},
    ],
    ['a copy is not shared', 'share-image us-east-1', [copy('us-east-1', { shared: false })], {}],
    ['a copy is shared', 'end cache-hit', [copy('us-east-1', { shared: true })], {}],
    ['a copy has failed', 'end failed build.distribution', [copy('us-east-1', { state: 'failed' })], {}],
    ['another account lacks it', 'end failed build.distribution', [copy('us-east-1', { ...missing, account: OTHER })], {}],
    [
      'a region and another account lack it',
      'end failed build.distribution',
      [copy('us-east-1', missing), copy('us-east-1', { ...missing, account: OTHER })],
      {},
    ],
    [
      'AWS refuses one copy, the other is made',
      'copy-image us-east-2',
      [copy('us-east-1', missing), copy('us-east-2', missing)],
      { refused: refusal() },
    ],
    [
      'AWS refused one copy, the other is under way',
      'wait',
      [copy('us-east-1', missing), copy('us-east-2', { state: 'pending' })],
      { refused: refusal() },
    ],
    [
      'AWS refused one copy, the other is there',
      'end failed build.distribution',
      [copy('us-east-1', missing), copy('us-east-2')],
      { refused: refusal() },
    ],
    ['AWS denied a copy', 'end failed aws.denied', [copy('us-east-1', missing)], { refused: refusal('aws.denied') }],
    ['AWS refused a copy that is there all the same', 'end cache-hit', [copy('us-east-1')], { refused: refusal() }],
    ['it is being copied, and the run is cancelled', 'end cancelled', [copy('us-east-1', { state: 'pending' })], { cancelled: true }],
    ['it is everywhere, and the run is cancelled', 'end cache-hit', [copy('us-east-1')], { cancelled: true }],
  ])('%s: %s', (_, expected, copies, moment) => {
    expect(told(buildStage(WISH, past(build(1, { copies })), at(moment)))).toBe(expected)
  })

  test('is copied with its name, the tags it was born with, and the key of the region', () => {
    const key = 'arn:aws:kms:us-east-1:111111111111:key/1'
    const turn = buildStage(
      { ...WISH, distribution: { ...WISH.distribution, kmsKeys: { 'us-east-1': key } } },
      past(build(1, { copies: [copy('us-east-1', missing)] })),
      at(),
    )
    expect(turn).toMatchObject({
      act: [
        {
          do: 'copy-image',
          from: { region: 'eu-west-1', image: 'ami-1' },
          in: { account: wish.account, region: 'us-east-1' },
          name: 'web 1',
          key,
          tags: { 'golden-ami:stage': 'os', 'golden-ami:version': '1.0.0', 'golden-ami:parent': ingredients.parent },
        },
      ],
    })
  })
  test('has one token for every attempt of a run at a region', () => {
    const token = (run: string, region: string, number = 1): string => {
      const turn = buildStage({ ...WISH, run, maxAge: WISH.maxAge }, past(build(number, { copies: [copy(region, missing)] })), at())
      return 'act' in turn && turn.act[0]?.do === 'copy-image' ? turn.act[0].token : ''
    }
    expect(token('a', 'us-east-1')).toBe(token('a', 'us-east-1'))
    expect(new Set([token('a', 'us-east-1'), token('b', 'us-east-1'), token('a', 'us-east-2'), token('a', 'us-east-1', 2)]).size).toBe(4)
  })
  test('is shared with accounts, organisations and units', () => {
    const shareWith = { accounts: [OTHER], organisations: ['arn:o'], organisationalUnits: ['arn:ou'] }
    const turn = buildStage(here({ shareWith }), past(build(1, { copies: [copy('us-east-1', { shared: false })] })), at())
    expect(turn).toMatchObject({ act: [{ image: 'ami-us-east-1', accounts: [OTHER], organizations: ['arn:o', 'arn:ou'] }] })
  })
  test('is, on paper, everywhere after its copies', () => {
    const seen = past(build(1, { copies: [copy('us-east-1', missing), copy('us-east-2', { state: 'pending' })] }))
    const machine = (world: StageWorld, moment: Moment) => buildStage(WISH, world, moment)
    const { steps, end } = simulate(machine, predictBuild(NOW), { ...seen, preparation: undefined }, at())
    expect([steps.map(step => step.do), end.outcome]).toEqual([['copy-image'], 'cache-hit'])
  })
  test('is, on paper, waited for where it is not to be seen yet', () => {
    const seen = past(build(1, { ami: { id: 'ami-1', name: '', state: 'unseen' }, copies: [] }))
    const { steps, end } = simulate((world: StageWorld, moment: Moment) => buildStage(wish, world, moment), predictBuild(NOW), seen, at())
    expect([steps, end.outcome]).toEqual([[], 'cache-hit'])
  })
})

describe('a build that failed when only its distribution was left', () => {
  const undistributed: Partial<Build> = {
    state: 'failed',
    status: 'FAILED',
    reason: 'Distribution failed',
    ami: undefined,
    copies: undefined,
    undistributed: true,
    distribution: distributionName(wish, ingredients),
  }
  const failed = (others: Partial<Build> = {}): Build => build(1, { ...undistributed, ...others })
  const seenToFail = (count: number): Partial<BuildWorld> => ({ failures: new Map([[build(1).arn, count]]) })
  const otherRun = 'https://github.com/acme/images/actions/runs/2'
  const refused = new Map([['os', { do: 'retry-image', message: 'no' }]])
  const refusedNow = (code?: 'aws.denied') => new Map([['os', { do: 'retry-image', message: 'no', at: NOW, ...(code ? { code } : {}) }]])
  test.each<[string, string, BuildWorld, Partial<BuildWish>, Partial<Moment>]>([
    ['it failed before', 'retry-image os', past(failed()), {}, {}],
    ['it failed just now', 'retry-image os', world({ builds: [failed()], ...seenToFail(1) }), {}, {}],
    ['it failed twice in this run', 'end failed build.distribution', world({ builds: [failed()], ...seenToFail(2) }), {}, {}],
    [
      'it failed twice, of another run',
      'end failed build.distribution',
      world({ builds: [failed({ run: otherRun })], ...seenToFail(2) }),
      {},
      {},
    ],
    ['nobody has looked at what it failed in', 'need failure', past(failed({ undistributed: undefined })), {}, {}],
    ['nobody has, and the run is cancelled', 'end cancelled', past(failed({ undistributed: undefined })), {}, { cancelled: true }],
    ['something else failed before', 'create-component os', past(failed({ undistributed: false })), {}, {}],
    ['something else failed just now', 'end failed build.failed', world({ builds: [failed({ undistributed: false })] }), {}, {}],
    ['it was to go elsewhere then', 'create-component os', past(failed({ distribution: 'golden-ami-other' })), {}, {}],
    ['it is too old', 'create-component os', past(failed()), { maxAge: 1 }, {}],
    ['it was not tested, and is to be', 'create-component os', past(failed({ tested: false })), {}, {}],
    ['it is forced, and another run built it', 'create-component os', past(failed({ run: otherRun })), { force: true }, {}],
    ['it is forced, and an attempt before built it', 'retry-image os', past(failed()), { force: true }, {}],
    ['an image is there', 'end cache-hit', past(build(2), failed()), {}, {}],
    ['AWS refuses', 'end failed aws.refused', past(failed()), {}, { refused }],
    ['AWS refuses just now, because another run may be at it', 'wait', past(failed()), {}, { refused: refusedNow() }],
    ['the role of the job may not', 'end failed aws.denied', past(failed()), {}, { refused: refusedNow('aws.denied') }],
    ['the run is cancelled', 'end cancelled', past(failed()), {}, { cancelled: true }],
  ])('%s: %s', (_, expected, seen, wished, moment) => {
    expect(told(buildStage({ ...wish, ...wished }, seen, at(moment)))).toBe(expected)
  })

  test('is tried again with another token after each failure, and in each attempt of a run', () => {
    const token = (seen: BuildWorld): string => {
      const turn = buildStage(wish, seen, at())
      return 'act' in turn && turn.act[0]?.do === 'retry-image' ? turn.act[0].token : ''
    }
    const first = past(failed())
    expect(token(first)).toBe(token(first))
    expect(new Set([token(first), token({ ...first, ...seenToFail(1) }), token({ ...first, since: NOW - 1 })]).size).toBe(3)
  })
  test('is, on paper, available afterwards', () => {
    const machine = (world: StageWorld, moment: Moment) => buildStage(wish, world, moment)
    const { steps, end } = simulate(machine, predictBuild(NOW), past(failed()), at())
    expect([steps.map(step => step.do), end.outcome]).toEqual([['retry-image'], 'built'])
  })
})

describe('whether only the distribution failed', () => {
  const executions = (...types: readonly string[]) =>
    types.map(text => {
      const [type = '', status = '', retried] = text.split(' ')
      return { type, status, retried: retried !== undefined }
    })
  test.each<[boolean, readonly string[]]>([
    [true, ['BUILD COMPLETED', 'TEST COMPLETED']],
    [true, ['BUILD COMPLETED']],
    [true, ['BUILD COMPLETED', 'TEST COMPLETED', 'DISTRIBUTION FAILED']],
    [true, ['BUILD COMPLETED', 'TEST FAILED retried', 'TEST COMPLETED']],
    [true, ['BUILD COMPLETED', 'TEST SKIPPED']],
    [false, ['BUILD FAILED']],
    [false, ['BUILD COMPLETED', 'TEST FAILED']],
    [false, ['BUILD COMPLETED', 'TEST COMPLETED', 'TEST FAILED']],
    [false, ['BUILD COMPLETED', 'TEST CANCELLED']],
    [false, []],
    [false, ['DISTRIBUTION FAILED']],
  ])('%s: %j', (expected, types) => {
    expect(onlyDistributionFailed(executions(...types))).toBe(expected)
  })
})

test('told are the AMIs that were found, not those that are gone', () => {
  const home = { region: 'eu-west-1', account: wish.account, id: 'ami-1' }
  const gone = { region: 'us-east-1', account: wish.account, id: 'ami-us-east-1' }
  const looked = build(1, { amis: [home, gone], copies: [copy('us-east-1', { state: 'unseen' }), copy('us-east-2', { id: 'ami-9' })] })
  expect(amisOf(looked)).toEqual([home, { region: 'us-east-2', account: wish.account, id: 'ami-9' }])
  expect(amisOf({ ...looked, copies: undefined })).toEqual([home, gone])
  const withHome = { ...looked, copies: [copy(home.region, { id: home.id, shared: true })] }
  expect(amisOf(withHome)).toEqual([home])
})

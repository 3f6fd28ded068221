import {
  type DistributionWish,
  type DistributionWorld,
  distribute,
  type Moment,
  planningMoment,
  predictDistribution,
  simulate,
  TAKEN,
  unknownBecause,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { at, cell, copy, DEADLINE, FAR, HOME, OTHER, turnInWords, wish, world } from './distribution.ts'

const permissions = (launch: readonly string[], volumes: readonly string[] = []) => ({ launch: new Set(launch), volumes: new Set(volumes) })
const homeIn = (region: string, copies = [copy({ id: 'ami-there' })], given = permissions([])): [string, object] => [
  region,
  { copies, permissions: given },
]
const homes = (...places: readonly [string, object][]) => new Map([homeIn('eu', [copy()]), ...places]) as never
const own = (account: string, ...copies: readonly ReturnType<typeof copy>[]) => new Map([[`${account}/eu`, { copies, sees: false }]])
const refusedAt = (on: string, more: object) => new Map([[on, { do: 'copy-image', message: 'no', ...more }]])

/** Of the other account. */
const ROLES = `arn:aws:iam::${FAR}:role/aws-service-role/autoscaling.amazonaws.com`

const BUSY = new Map([['a:b:c:us', unknownBecause('busy', { transient: true })]])
const BUSY_CELL = new Map([[`${FAR}/eu`, unknownBecause('busy', { transient: true })]])
const DENIED_KEY = new Map([['a:b:c:us', unknownBecause('denied')]])
const FAR_KEY: Partial<DistributionWish> = { keys: ['a:b:c:us'], cells: [cell(HOME, 'us')] }
const CELL_KEY: Partial<DistributionWish> = { keys: ['a:b:c:eu'], distribute: 'copy' }

describe('share', () => {
  test('home first gets a copy in the region', () => {
    expect(turnInWords({ cells: [cell(FAR, 'us')] }, {})).toEqual([`copy ami-source of eu to ${HOME}/us as web`])
  })
  test('home gets no second one while the first is being made', () => {
    expect(turnInWords({ cells: [cell(FAR, 'us')] }, { home: homes(homeIn('us', [copy({ id: 'ami-there', state: 'pending' })])) })).toEqual(
      [`wait for copy ami-there in ${HOME}/us`],
    )
  })
  test('the copy is looked at every 15 s, and no later than there is time', () => {
    const made = homes(homeIn('us', [copy({ id: 'ami-there', state: 'pending' })]))
    const until = (now: number) => distribute(wish({ cells: [cell(FAR, 'us')] }), world({ home: made }), at({ now }))
    expect(until(DEADLINE - 60_000)).toMatchObject({ until: DEADLINE - 45_000 })
    expect(until(DEADLINE - 5_000)).toMatchObject({ until: DEADLINE })
  })
  test('all accounts of a region are let at it by one call', () => {
    expect(turnInWords({ cells: [cell(FAR, 'eu'), cell(OTHER, 'eu')] }, {})).toEqual([
      `share ami-source in ${HOME}/eu with ${FAR} ${OTHER}`,
    ])
  })
  test('only those that are not yet', () => {
    const home = homes(homeIn('eu', [copy()], permissions([FAR])))
    expect(turnInWords({ cells: [cell(FAR, 'eu'), cell(OTHER, 'eu')] }, { home })).toEqual([`share ami-source in ${HOME}/eu with ${OTHER}`])
  })
  test('a refusal to all is tried for each by itself, and tells the one that is refused', () => {
    const refused = refusedAt(`${HOME}/eu permissions`, {})
    const cells = [cell(FAR, 'eu'), cell(OTHER, 'eu')]
    expect(turnInWords({ cells }, {}, { refused })).toEqual([
      `share ami-source in ${HOME}/eu with ${FAR}`,
      `share ami-source in ${HOME}/eu with ${OTHER}`,
    ])
    const home = homes(homeIn('eu', [copy()], permissions([OTHER])))
    const seen = new Map([[`${OTHER}/eu`, { copies: [], sees: true }]])
    expect(turnInWords({ cells }, { home, cells: seen }, { refused: new Map([...refused, ...refusedAt(`${FAR}/eu`, {})]) })).toEqual([
      `${FAR}/eu failed copy-image: no`,
      `${OTHER}/eu made ami-source`,
    ])
  })
  test('a cell that sees it is done', () => {
    expect(turnInWords({}, { cells: new Map([[`${FAR}/eu`, { copies: [], sees: true }]]) })).toEqual([`${FAR}/eu made ami-source`])
  })
  test('a cell that nobody may look into is done when home permits it', () => {
    const cells = new Map([[`${FAR}/eu`, unknownBecause('denied')]])
    expect(turnInWords({}, { cells, home: homes(homeIn('eu', [copy()], permissions([FAR]))) })).toEqual([`${FAR}/eu made ami-source`])
    expect(turnInWords({}, { cells })).toEqual([`share ami-source in ${HOME}/eu with ${FAR}`])
  })
  test('organizations get it besides', () => {
    const arn = 'arn:aws:organizations::111111111111:organization/o-1'
    expect(turnInWords({ shareWith: [arn], cells: [cell(HOME, 'eu')] }, {})).toEqual([`share ami-source in ${HOME}/eu with ${arn}`])
  })
})

describe('copy', () => {
  const distribute = 'copy' as const
  test('the account is let at image and snapshots, then copies, under the key of its region', () => {
    expect(turnInWords({ distribute }, {})).toEqual([
      `share ami-source in ${HOME}/eu with ${FAR}`,
      `share snap-1 in ${HOME}/eu with ${FAR}`,
    ])
    const home = homes(homeIn('eu', [copy()], permissions([FAR], [FAR])))
    const keys = [`arn:aws:kms:eu:${OTHER}:key/b`, `arn:aws:kms:eu:${FAR}:key/a`, `arn:aws:kms:us:${FAR}:key/c`]
    expect(turnInWords({ distribute, keys }, { home })).toEqual([
      `copy ami-source of eu to ${FAR}/eu as web under arn:aws:kms:eu:${FAR}:key/a`,
    ])
  })
  test('a copy that is there needs nothing of home', () => {
    const home = new Map([['eu', unknownBecause('throttled', { transient: true })]])
    expect(turnInWords({ distribute }, { home, cells: own(FAR, copy({ id: 'ami-far' })) })).toEqual([`${FAR}/eu made ami-far`])
  })
  test('deprecation, protection and watermark are made alike', () => {
    const source = copy({ deprecation: 900_000, protection: 'enabled-with-cooldown', watermarks: [`${HOME}:web.dev`] })
    const seen = { source, home: homes(homeIn('eu', [source])), cells: own(FAR, copy({ id: 'ami-far' })) }
    expect(turnInWords({ distribute, watermark: 'web.dev' }, seen)).toEqual(
      ['attach-watermark', 'deprecate-image', 'protect-image'].map(step => `${step} ami-far in ${FAR}/eu`),
    )
    const alike = copy({ id: 'ami-far', deprecation: 900_000, protection: 'enabled-with-cooldown', watermarks: [`${FAR}:web.dev`] })
    expect(turnInWords({ distribute, watermark: 'web.dev' }, { ...seen, cells: own(FAR, alike) })).toEqual([`${FAR}/eu made ami-far`])
  })
  test('the watermark is on the source before anything is copied', () => {
    expect(turnInWords({ distribute, watermark: 'web.dev' }, {})).toEqual([`attach-watermark ami-source in ${HOME}/eu`])
  })
  test('a copy that failed is told with its reason and not repeated; an older one is', () => {
    const failed = copy({ id: 'ami-far', state: 'failed', reason: 'the key' })
    expect(turnInWords({ distribute }, { cells: own(FAR, failed) })).toEqual([`${FAR}/eu failed copy ami-far failed: the key`])
    const past = { failed: new Set(['ami-far']), available: new Set<string>() }
    const home = homes(homeIn('eu', [copy()], permissions([FAR], [FAR])))
    expect(turnInWords({ distribute }, { cells: own(FAR, failed), past, home })).toEqual([`copy ami-source of eu to ${FAR}/eu as web (2)`])
  })
  test('the token changes only with the number of failed copies', () => {
    const tokenOf = (failed: number): string => {
      const copies = Array.from({ length: failed }, (_, index) => copy({ id: `ami-${index}`, state: 'failed' }))
      const past = { failed: new Set(copies.map(({ id }) => id)), available: new Set<string>() }
      const home = homes(homeIn('eu', [copy()], permissions([FAR], [FAR])))
      const turn = distribute_(copies, past, home)
      return 'act' in turn && turn.act[0]?.do === 'copy-image' ? turn.act[0].token : ''
    }
    expect([0, 1, 2].map(tokenOf)).toEqual([0, 1, 2].map(count => `<copy ami-source ${FAR}/eu ${count}>`))
  })
  test('a name that is taken is looked for, and after five minutes it is the end', () => {
    const cells = [cell(HOME, 'us')]
    const unanswered = (since: number) =>
      new Map([[`${HOME}/us`, { do: 'copy-image', after: undefined, since, times: 9, message: `${TAKEN}AMI name web is in use` }]])
    const seen = (now: number) =>
      turnInWords({ cells }, { home: new Map([['us', { copies: [], permissions: undefined }]]) }, { now, unanswered: unanswered(0) })
    expect(seen(299_999)).toEqual([`copy ami-source of eu to ${HOME}/us as web`])
    expect(seen(300_000)).toEqual([expect.stringContaining('AMI name web is in use')])
  })
  test('too many copies at the moment are waited for a minute, and then tried again', () => {
    const home = homes(homeIn('eu', [copy()], permissions([FAR], [FAR])))
    const refused = refusedAt(`${FAR}/eu`, { code: 'aws.limit', at: 1000 })
    expect(turnInWords({ distribute }, { home }, { refused, now: 2000 })).toEqual([`wait for ${FAR}/eu: no`])
    expect(turnInWords({ distribute }, { home }, { refused, now: 61_000 })).toEqual([`copy ami-source of eu to ${FAR}/eu as web`])
    expect(turnInWords({ distribute }, { home }, { refused, now: DEADLINE })).toEqual([`${FAR}/eu missing no`])
  })
  test('100 at a time into a region', () => {
    const cells = Array.from({ length: 130 }, (_, index) => cell(String(200_000_000_000 + index), 'eu'))
    const all = cells.map(({ account }) => account)
    const home = homes(homeIn('eu', [copy()], permissions(all, all)))
    expect(turnInWords({ distribute, cells }, { home })).toHaveLength(100)
    const pending = new Map(
      cells.slice(0, 100).map(each => [`${each.account}/eu`, { copies: [copy({ id: 'ami-p', state: 'pending' })], sees: false }]),
    )
    expect(turnInWords({ distribute, cells }, { home, cells: pending })).toEqual(['wait for copies that are under way'])
    const turn = asked(wish({ distribute, cells }), world({ home, cells: pending }), at({ now: DEADLINE - 60_000 }))
    expect(turn).toMatchObject({ until: DEADLINE - 45_000 })
  })
  test('one region that home cannot be read in does not keep the others', () => {
    const home = homes(['us', unknownBecause('denied')])
    const cells = own(FAR, copy({ id: 'ami-far' }))
    expect(turnInWords({ distribute, cells: [cell(FAR, 'eu'), cell(FAR, 'us')] }, { home, cells })).toEqual([
      `${FAR}/eu made ami-far`,
      `${FAR}/us missing home's copy in us: cannot be read: denied`,
    ])
  })
})
/** Where a test calls a way of distribution so. */
const asked = distribute
const distribute_ = (copies: readonly ReturnType<typeof copy>[], past: object, home: never) =>
  distribute(wish({ distribute: 'copy' }), world({ cells: own(FAR, ...copies), past: past as never, home }), at())

describe('none', () => {
  const distribute = 'none' as const
  test('what is there is found, what is not is said, and nothing is done', () => {
    expect(turnInWords({ distribute }, { cells: own(FAR, copy({ id: 'ami-far' })) })).toEqual([`${FAR}/eu made ami-far`])
    expect(turnInWords({ distribute }, { cells: new Map([[`${FAR}/eu`, { copies: [], sees: true }]]) })).toEqual([
      `${FAR}/eu made ami-source`,
    ])
    expect(turnInWords({ distribute }, {})).toEqual([`${FAR}/eu missing ami-source is not shared with it, and distribute is none`])
    expect(turnInWords({ distribute, cells: [cell(HOME, 'us')] }, {})).toEqual([
      `${HOME}/us missing ami-source has no copy here, and distribute is none`,
    ])
  })
})

describe('before the first step', () => {
  test.each<[string, Partial<DistributionWorld>, Partial<DistributionWish>, string]>([
    ['no image', { source: undefined }, {}, `failed: ${HOME}/eu has no available image ami-source.`],
    [
      'Marketplace',
      { source: copy({ productCodes: ['p1'] }) },
      { distribute: 'copy' as const },
      'failed: ami-source contains Marketplace products (p1)',
    ],
    [
      'watermarks',
      { source: copy({ watermarks: ['1:a', '1:b', '1:c', '1:d', '1:e'] }) },
      { watermark: 'web.dev' },
      'failed: ami-source has 5 watermarks',
    ],
    [
      'the AWS managed key',
      { source: copy({ encrypted: true }), keys: new Map([['key', { manager: 'AWS', state: 'Enabled', grantees: [] }]]) },
      {},
      'failed: The image is encrypted with key, which AWS manages',
    ],
    [
      'no key for a region',
      { source: copy({ encrypted: true }) },
      { cells: [cell(FAR, 'us')] },
      'failed: The image is encrypted: its copy in us would be under the AWS managed key',
    ],
    [
      'no grant',
      { source: copy({ encrypted: true }), keys: new Map([['key', { manager: 'CUSTOMER', state: 'Enabled', grantees: [] }]]) },
      {},
      `failed: key has no grant for arn:aws:iam::${FAR}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling`,
    ],
    ['no such key', { keys: new Map([['key', { isMissing: true }]]) }, {}, 'failed: KMS has no key key'],
    [
      'a key that is not enabled',
      { keys: new Map([['key', { manager: 'CUSTOMER', state: 'Disabled', grantees: [] }]]) },
      {},
      'failed: key cannot be used: KMS says that it is Disabled.',
    ],
    [
      'a key for copies that home may not look at',
      { keys: new Map([['a:b:c:us', unknownBecause('denied')]]) },
      { keys: ['a:b:c:us'], cells: [cell(HOME, 'us')] },
      `failed: Account ${HOME} may not look at a:b:c:us, under which it is to copy: denied.`,
    ],
    [
      'a key of another account that it does not know',
      { cellKeys: new Map([[`${FAR}/eu`, { isMissing: true }]]) },
      { keys: ['a:b:c:eu'], distribute: 'copy' as const },
      'failed: KMS has no key a:b:c:eu',
    ],
    [
      'no grant for the own role of a group',
      {
        source: copy({ encrypted: true }),
        keys: new Map([
          [
            'key',
            {
              manager: 'CUSTOMER',
              state: 'Enabled',
              grantees: [`${ROLES}/AWSServiceRoleForAutoScaling`, `${ROLES}/AWSServiceRoleForAutoScaling_web`],
            },
          ],
        ]),
        launchers: new Map([[`${FAR}/eu`, [`${ROLES}/AWSServiceRoleForAutoScaling_web`, `${ROLES}/AWSServiceRoleForAutoScaling_api`]]]),
      },
      {},
      `failed: key has no grant for ${ROLES}/AWSServiceRoleForAutoScaling_api: Auto Scaling could launch nothing there.`,
    ],
  ])('%s', (_, seen, wished, expected) => {
    const [line] = turnInWords(wished, seen)
    expect(line).toContain(expected)
  })
  test.each<[string, Partial<DistributionWorld>, Partial<DistributionWish>, Partial<Moment>, RegExp]>([
    ['KMS cannot be asked at the moment: nothing is copied', { keys: BUSY }, FAR_KEY, {}, /^wait for KMS to answer about a:b:c:us: busy$/],
    ['nor about a key of another account', { cellKeys: BUSY_CELL }, CELL_KEY, {}, /^wait for KMS to answer about .*: busy$/],
    ['until the time is over', { keys: BUSY }, FAR_KEY, { now: DEADLINE }, /^copy |^[0-9]+\/us /],
    [
      'an account that has its copy neither',
      { cellKeys: new Map([[`${FAR}/eu`, unknownBecause('denied')]]), cells: own(FAR, copy({ id: 'ami-far' })) },
      CELL_KEY,
      {},
      /ami-far/,
    ],
    [
      'who has a copy needs no leave',
      { keys: DENIED_KEY, home: homes(homeIn('us', [copy({ id: 'ami-there' })])) },
      FAR_KEY,
      {},
      /made|there|shared|ami-there/,
    ],
  ])('%s', (_, seen, wished, moment, expected) => {
    expect(turnInWords(wished, seen, moment)[0]).toMatch(expected)
  })
  test('what may not be read is a note', () => {
    const keys = new Map([['key', unknownBecause('denied')]])
    const cells = new Map([[`${FAR}/eu`, { copies: [], sees: true }]])
    const turn = distribute(wish(), world({ source: copy({ encrypted: true }), keys, cells }), at())
    expect('end' in turn && turn.end.notes).toEqual(['Whether key can be used was not looked at: denied.'])
  })
})

describe('cancelled', () => {
  test('nothing more is begun, and each cell says how it is', () => {
    const cells = new Map([...own(FAR, copy({ id: 'ami-far' })), ...own(OTHER, copy({ id: 'ami-p', state: 'pending' }))])
    expect(
      turnInWords({ distribute: 'copy', cells: [cell(FAR, 'eu'), cell(OTHER, 'eu'), cell(FAR, 'us')] }, { cells }, { cancelled: true }),
    ).toEqual([
      `${FAR}/eu made ami-far`,
      `${OTHER}/eu missing cancelled; copy ami-p is still being made`,
      `${FAR}/us missing home's copy in us: cancelled before it was copied`,
    ])
  })
})

describe('on paper', () => {
  test.each(['share', 'copy'] as const)('%s ends with everything available', mode => {
    const wished = wish({ distribute: mode, cells: [cell(HOME, 'eu'), cell(FAR, 'eu'), cell(FAR, 'us')], watermark: 'web.dev' })
    const { steps, end } = simulate(distribute.bind(undefined, wished), predictDistribution(wished), world(), planningMoment(0))
    expect(end.outcome).toBe('available')
    expect(new Set(steps.map(({ on, do: verb }) => `${verb} ${on}`)).size).toBe(steps.length)
  })
  test.each(['share', 'copy'] as const)('%s ends where a place cannot be read at the moment', mode => {
    const wished = wish({ distribute: mode, cells: [cell(FAR, 'eu'), cell(FAR, 'us')] })
    const away = unknownBecause('throttled', { transient: true })
    const seen = world({ home: homes(['us', away]), cells: new Map([[`${FAR}/eu`, away]]) })
    const { end } = simulate(distribute.bind(undefined, wished), predictDistribution(wished), seen, planningMoment(0))
    expect([end.code, end.rows.map(({ why }) => why.includes('cannot be read: throttled'))]).toEqual([
      'distribution.incomplete',
      [mode === 'copy', true],
    ])
  })
})

import { sizedPage } from '@golden-ami/actions-kit'
import type { SoakingGroup } from '@golden-ami/domain'
import type { SoakEvidence } from '@golden-ami/domain/decision/soak-evidence'
import { describe, expect, test } from 'vitest'
import { reachPart } from '../../../../../actions/promote/src/page/reach.ts'
import { soakPart } from '../../../../../actions/promote/src/page/soak.ts'

const HOUR = 3_600_000
const NOON = Date.UTC(2026, 10, 20, 12)
const EVIL = '</details>|@everyone'
const group = (more: Partial<SoakingGroup> = {}): SoakingGroup => ({
  ...{ name: 'web', refreshed: NOON - HOUR / 2, of: 4, inService: 3, standby: 0, onImage: 3, lost: [], unshown: [] },
  service: [{ from: NOON - HOUR / 4, to: Number.POSITIVE_INFINITY }],
  ...more,
})
const soak = (more: Partial<SoakEvidence> = {}): SoakEvidence => ({
  ...{ environment: 'development', soak: 24 * HOUR, soakWithin: 96 * HOUR, share: 90, verifiedAt: NOON, unreadable: [] },
  pointers: [{ target: 'web/eu-west-1', release: '1.0.0/1', modified: NOON - HOUR }],
  targets: [{ name: 'web/eu-west-1', mayBeEmpty: false, groups: [group()] }],
  alarms: [{ name: 'web-5xx', state: 'OK', since: NOON - HOUR, changes: 2 }],
  served: [
    { from: NOON, to: NOON + HOUR },
    { from: NOON + 3 * HOUR, to: NOON + 5 * HOUR },
  ],
  ...more,
})
const page = (of: SoakEvidence | undefined): string => sizedPage(soakPart(of), '')

describe('the soak on the decision page', () => {
  test('times, shares and alarms', () => {
    const text = page(soak())
    expect(text).toContain('1d of service in development are asked for within 4d, with 90 % of each group')
    expect(text).toContain('Verified there 2026-11-20T12:00:00.000Z.')
    expect(text).toContain('| web/eu-west-1 | 1.0.0/1 | 2026-11-20T11:00:00.000Z |')
    expect(text).toContain('| web | 3 of 4 | 2026-11-20T12:00:00.000Z | 2026-11-20T11:30:00.000Z |')
    expect(text).toContain('Served since then, as AWS tells it: 3h')
    expect(text).toContain('| 2026-11-20T15:00:00.000Z | 2026-11-20T17:00:00.000Z | 2h |')
  })
  test('what does not serve, and what is refreshed, now', () => {
    const groups = [
      group({ service: [{ from: 0, to: NOON }], refreshed: Number.POSITIVE_INFINITY, onImage: 0 }),
      group({ refreshed: undefined }),
    ]
    const text = page(soak({ targets: [{ name: 'web/eu-west-1', mayBeEmpty: false, groups }] }))
    expect(text).toContain('| web | 0 of 4 | not now | under way |')
    expect(text).toContain('| web | 3 of 4 | 2026-11-20T12:00:00.000Z |  |')
  })
  test('alarms', () => {
    const text = page(soak())
    expect(text).toContain('| web-5xx | OK | 2026-11-20T11:00:00.000Z | 2 |')
  })
  test('what is not known is said', () => {
    const text = page(
      soak({
        ...{ verifiedAt: undefined, unreadable: [{ what: 'target far', unknown: true, why: 'denied' }] },
        alarms: [{ name: 'web-5xx', gone: 'does not exist' }],
      }),
    )
    expect(text).toContain('It is not verified there.')
    expect(text).toContain('⚠️ Not read: target far (denied).')
    expect(text).toContain('| web-5xx | does not exist |  |  |')
    expect(page(soak({ alarms: [] }))).toContain('No alarm is listed there.')
  })
  test('is left out where none is asked for', () => {
    expect(soakPart(undefined)).toEqual([])
  })
  test('is escaped', () => {
    const text = page(
      soak({
        ...{ environment: EVIL, unreadable: [{ what: EVIL, unknown: true, why: EVIL }], alarms: [{ name: EVIL, gone: EVIL }] },
        pointers: [{ target: EVIL, release: '1.0.0/1', modified: 0 }],
        targets: [{ name: EVIL, mayBeEmpty: false, groups: [group({ name: EVIL })] }],
      }),
    )
    expect(text.match(/<\/details>/g)).toHaveLength(4)
    expect(text).not.toContain('@everyone')
  })
})

describe('the window on the decision page', () => {
  const reached = { reach: [], estimate: 0, backTo: undefined }
  const [from, to] = ['Sat 2026-11-21 02:00 Europe/Berlin', 'Sat 2026-11-21 06:00 Europe/Berlin']
  test.each([
    ['open', { open: true, from, to }, `The window is open from ${from} to ${to}.`],
    ['shut', { open: false, from, to }, `The next window opens ${from} and closes ${to}.`],
    ['none', undefined, 'There are no windows: it may run at any time.'],
  ])('%s', (_, hours, expected) => {
    expect(sizedPage(reachPart({ ...reached, hours }), '')).toContain(expected)
  })
})

test('a target without an instance is named: nothing would prove the release there', () => {
  const there = {
    account: '111111111111',
    region: 'eu-west-1',
    release: undefined,
    image: '',
    groups: 1,
    newcomers: [],
    stacks: [],
    unreadable: '',
  }
  const reach = [
    { ...there, target: 'web', instances: 2 },
    { ...there, target: 'spare|@x', instances: 0 },
    { ...there, target: 'far', instances: 0, unreadable: 'denied' },
    { ...there, target: 'kept', instances: 1, newcomers: ['new|@y'], stacks: ['web (stack a|@z)'] },
  ]
  const text = sizedPage(reachPart({ reach, estimate: 0, backTo: undefined, hours: undefined }), '')
  expect(text).toContain('⚠️ Without an instance, so nothing proves the release there: spare')
  expect(text).not.toMatch(/@[xyz]/)
  expect(text).toMatch(/⚠️ Selected by their tag, and never ran a release of this environment: new.* in kept\./)
  expect(text).toMatch(/⚠️ Kept by AWS CloudFormation, .* changes them: web \(stack a.* in kept\./)
  expect(text).not.toContain('there: spare|')
})

test.each([
  [[], false],
  [['web/eu-west-1'], true],
])('targets without a role for looking are named: %j', (writable, isSaid) => {
  const text = sizedPage(reachPart({ reach: [], estimate: 0, backTo: undefined, hours: undefined, writable }), '')
  expect(text.includes('the role by which it looked at web/eu-west-1 is the one that delivers')).toBe(isSaid)
})

test('a rollout that is longer than a run says so', () => {
  const text = (estimate: number) =>
    sizedPage(reachPart({ reach: [], estimate, longest: 5 * 3_600_000, backTo: undefined, hours: undefined }), '')
  expect(text(5 * 3_600_000)).toContain('The rollout takes about 5h. ')
  expect(text(5 * 3_600_000)).not.toContain('still-running')
  expect(text(7 * 3_600_000)).toContain('⚠️ The rollout takes about 7h, and one run has 5h: it ends as `still-running`')
})

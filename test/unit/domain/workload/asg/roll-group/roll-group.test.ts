import {
  type Found,
  type Group,
  type GroupResult,
  type Moment,
  type RollStep,
  type RollWish,
  rollGroup,
  type Turn,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { arrived, group, instance, instances, moment, NEW, nothingPast, OLD, prepared, refresh, TEMPLATE, version, wish } from '../group.ts'

const verb = (step: RollStep): string => {
  switch (step.do) {
    case 'pin-template':
      return `pin to ${step.version}`
    case 'add-version':
      return `add ${step.image} from ${step.from}`
    case 'start-refresh':
      return `refresh to ${step.version}`
    case 'tag-group':
    case 'untag-group':
    case 'suspend-process':
    case 'resume-process':
      return step.do
    case 'cancel-refresh':
      return 'cancel'
    case 'rollback-refresh':
      return 'roll back'
    case 'send-command':
      return `send ${step.command}`
  }
}
/** A turn in a few words: what a row of a table says. */
const told = (turn: Turn<RollStep, GroupResult>): string => {
  if ('wait' in turn) return 'wait'
  if ('act' in turn) return turn.act.map(verb).join(', ')
  return turn.end.refusal ? `${turn.end.outcome} ${turn.end.refusal.code}` : turn.end.outcome
}
const turnOf = (found: Found, { past = nothingPast, at = moment(), ...more }: Row = {}): Turn<RollStep, GroupResult> =>
  rollGroup({ ...wish, ...more }, found, past, at)
interface Row extends Partial<RollWish> {
  readonly past?: ReadonlySet<string>
  readonly at?: Moment
}
const cancelled = moment({ cancelled: true })
const refused = (verb: RollStep['do'], more: Partial<Moment> = {}): Moment =>
  moment({ refused: new Map([['web', { do: verb, message: 'not authorized' }]]), ...more })

describe('from the old image to the new one', () => {
  test.each<[string, Found, string]>([
    ['first a version with the new image', group(), 'add ami-new from 1'],
    ['then a refresh to it', prepared(), 'refresh to 2'],
    ['then it is waited for', prepared({ refreshes: [refresh('going', '2')] }), 'wait'],
    ['then for the instances', arrived({ refreshes: [refresh('done', '2')], instances: instances(NEW) }), 'wait'],
    ['then it is done', arrived({ refreshes: [refresh('done', '2')] }), 'refreshed'],
    ['and stays done', arrived(), 'unchanged'],
  ])('%s', (_, found, words) => {
    expect(told(turnOf(found))).toBe(words)
  })

  test('the steps say all that AWS has to be told', () => {
    expect(turnOf(group())).toEqual({
      act: [
        {
          ...{ do: 'add-version', on: 'web', group: 'web', because: '0 of 2 instances run ami-new' },
          ...{ template: TEMPLATE, from: '1', image: NEW, description: 'golden-ami 1.1.0/1 from version 1' },
        },
      ],
    })
    expect(turnOf(prepared())).toEqual({
      act: [
        {
          ...{ do: 'start-refresh', on: 'web', group: 'web', because: '0 of 2 instances run ami-new', template: TEMPLATE, version: '2' },
          preferences: expect.objectContaining({ MinHealthyPercentage: 100, MaxHealthyPercentage: 150 }),
        },
      ],
    })
  })
  test('the end says how many instances run it now', () => {
    const end = { group: 'web', outcome: 'refreshed', instances: { on: 2, of: 2 }, why: '2 of 2 instances run ami-new', refreshes: ['r-1'] }
    expect(turnOf(arrived({ refreshes: [refresh('done', '2')] }))).toEqual({ end })
  })
})

describe('which version of the launch template', () => {
  const versions = (...all: Group['versions']): Group => group({ versions: all })
  test.each<[string, Found, string]>([
    ['one with the image that differs in nothing else is used again', versions(version('1', OLD), version('4', NEW)), 'refresh to 4'],
    ['one that differs in more is not', versions(version('1', OLD), version('4', NEW, 'other user data')), 'add ami-new from 1'],
    [
      'of two with the image the one that differs in nothing else',
      versions(version('1', OLD), version('4', NEW, 'other'), version('5', NEW)),
      'refresh to 5',
    ],
    [
      'its own when that has the image, whatever others have it too',
      arrived({ instances: instances(OLD, NEW), versions: [version('1', NEW), version('2', NEW)] }),
      'refresh to 2',
    ],
    ['none when its own cannot be read', group({ versions: [version('4', NEW)] }), 'refused group.no-template'],
  ])('%s', (_, found, words) => {
    expect(told(turnOf(found))).toBe(words)
  })
})

describe('a group that follows $Latest or $Default', () => {
  const floating = (more: Partial<Group> = {}): Group => group({ version: '$Latest', ...more })
  test.each<[string, Found, Row, string]>([
    ['is refused', floating(), {}, 'refused group.unpinned'],
    ['is pinned first when that is wished', floating(), { unpinned: 'pin' }, 'pin to 1'],
    ['also when its newest version has the image already', arrived({ version: '$Default' }), { unpinned: 'pin' }, 'pin to 2'],
    ['is refused also when its instances run the image already', arrived({ version: '$Default' }), {}, 'refused group.unpinned'],
    ['is not pinned while others follow', floating({ followers: ['api'] }), { unpinned: 'pin' }, 'refused group.followers'],
    [
      'is a matter of its own: others that follow are refused',
      group({ followers: ['api'] }),
      { unpinned: 'pin' },
      'refused group.followers',
    ],
  ])('%s', (_, found, row, words) => {
    expect(told(turnOf(found, row))).toBe(words)
  })
})

describe('the instances decide, not the template', () => {
  test.each<[string, Found, string]>([
    ['one still runs the old image', arrived({ instances: instances(NEW, OLD) }), 'refresh to 2'],
    [
      'one that is leaving runs the old image: nothing is started for it',
      arrived({ instances: [...instances(NEW, NEW), instance(OLD, { leaving: true })] }),
      'wait',
    ],
    ['EC2 does not show one yet', arrived({ instances: instances(NEW, '') }), 'wait'],
    ['EC2 does not show one more than are wanted', arrived({ instances: instances(NEW, NEW, '') }), 'wait'],
    ['one is not in service yet', arrived({ instances: [...instances(NEW), instance(NEW, { inService: false })] }), 'wait'],
    ['fewer than desired', arrived({ desired: 3 }), 'wait'],
    ['more than desired, all on the image', arrived({ desired: 1 }), 'unchanged'],
    ['an empty group whose template says so', arrived({ desired: 0, instances: [] }), 'configured'],
    ['an empty group whose template says the old image', prepared({ desired: 0, instances: [] }), 'refresh to 2'],
    ['all run the image, but a new one would not', prepared({ instances: instances(NEW, NEW) }), 'refresh to 2'],
  ])('%s', (_, found, words) => {
    expect(told(turnOf(found))).toBe(words)
  })
})

describe('what became of our own refresh', () => {
  const ended = (state: 'failed' | 'cancelled' | 'rolled-back', more = {}): Group => prepared({ refreshes: [refresh(state, '2', more)] })
  test.each<[string, Found, Row, string]>([
    ['it failed: it is not repeated', ended('failed'), {}, 'failed'],
    ['somebody cancelled it', ended('cancelled'), {}, 'cancelled'],
    ['somebody cancelled it on the way back: it is started again', ended('cancelled'), { restarts: 2 }, 'refresh to 2'],
    ['and again', prepared({ refreshes: ['r-2', 'r-1'].map(id => refresh('cancelled', '2', { id })) }), { restarts: 2 }, 'refresh to 2'],
    [
      'who cancels it three times means it',
      prepared({ refreshes: ['r-3', 'r-2', 'r-1'].map(id => refresh('cancelled', '2', { id })) }),
      { restarts: 2 },
      'cancelled',
    ],
    [
      'AWS was asked to roll it back on the way back, as by a call of this run that came late: it is started again',
      ended('rolled-back', { requested: true }),
      { restarts: 2 },
      'refresh to 2',
    ],
    [
      'who cancels it and has it rolled back means it',
      prepared({
        refreshes: [
          refresh('rolled-back', '2', { id: 'r-3', requested: true }),
          ...['r-2', 'r-1'].map(id => refresh('cancelled', '2', { id })),
        ],
      }),
      { restarts: 2 },
      'taken-back',
    ],
    ['what AWS itself rolled back is not started again', ended('rolled-back'), { restarts: 2 }, 'rolled-back'],
    ['what failed is not started again', ended('failed'), { restarts: 2 }, 'failed'],
    ['AWS rolled it back', ended('rolled-back'), {}, 'rolled-back'],
    ['somebody asked AWS to roll it back', ended('rolled-back', { requested: true }), {}, 'taken-back'],
    ['somebody asked for that, and it failed', ended('failed', { requested: true }), {}, 'failed'],
    ['it ended before this run: it does not count', ended('failed'), { past: new Set(['r-1']) }, 'refresh to 2'],
    ['one that goes elsewhere does not count', prepared({ refreshes: [refresh('failed', '7')] }), {}, 'refresh to 2'],
    ['one without a desired configuration does not count', prepared({ refreshes: [refresh('failed', undefined)] }), {}, 'refresh to 2'],
    [
      'one of a version of that number of another template does not count',
      prepared({ refreshes: [refresh('failed', '2', { to: { template: 'lt-2', version: '2' } })] }),
      {},
      'refresh to 2',
    ],
    ['the newest counts', arrived({ refreshes: [refresh('done', '2', { id: 'r-2' }), refresh('failed', '2')] }), {}, 'refreshed'],
    [
      'it succeeded, and an instance is on the old image again',
      arrived({ instances: instances(NEW, OLD), refreshes: [refresh('done', '2')] }),
      {},
      'refresh to 2',
    ],
    ['AWS is rolling it back', prepared({ refreshes: [refresh('ending', '2')] }), {}, 'wait'],
  ])('%s', (_, found, row, words) => {
    expect(told(turnOf(found, row))).toBe(words)
  })
  test.each([
    ['AWS’s reason', 'instances failed health checks', 'instances failed health checks'],
    ['its status where AWS gives none', '', 'failed'],
  ])('the end says %s', (_, why, words) => {
    expect(turnOf(ended('failed', { why }))).toEqual({ end: expect.objectContaining({ outcome: 'failed', why: words }) })
  })
})

describe('a refresh that goes elsewhere', () => {
  const elsewhere = (state: 'going' | 'ending' = 'going', to: string | undefined = '7'): Group =>
    prepared({ refreshes: [refresh(state, to)] })
  test.each<[string, Found, Row, string]>([
    ['is left alone', elsewhere(), {}, 'busy'],
    ['also one that nobody knows where it goes', prepared({ refreshes: [refresh('going', undefined)] }), {}, 'busy'],
    ['is waited for when it is ending anyway', elsewhere('ending'), {}, 'wait'],
    ['is rolled back on the way back', elsewhere(), { displace: 'all' }, 'roll back'],
    ['is cancelled where AWS cannot roll it back', elsewhere(), { displace: 'all', at: refused('rollback-refresh') }, 'cancel'],
    ['is left where AWS lets neither be done', elsewhere(), { displace: 'all', at: refused('cancel-refresh') }, 'failed aws.refused'],
    ['is waited for while AWS rolls it back', elsewhere('ending'), { displace: 'all' }, 'wait'],
    ['was rolled back: then ours is started', prepared({ refreshes: [refresh('rolled-back', '7')] }), { displace: 'all' }, 'refresh to 2'],
    [
      'was cancelled, since AWS refused to roll it back: then ours is started',
      prepared({ refreshes: [refresh('cancelled', '7')] }),
      { displace: 'all', at: refused('rollback-refresh') },
      'refresh to 2',
    ],
    ['that goes to our image is not displaced', prepared({ refreshes: [refresh('going', '2')] }), { displace: 'all' }, 'wait'],
  ])('%s', (_, found, row, words) => {
    expect(told(turnOf(found, row))).toBe(words)
  })
})

describe('the workflow was cancelled', () => {
  const ours = prepared({ refreshes: [refresh('going', '2')] })
  const elsewhere = prepared({ refreshes: [refresh('going', '7')] })
  test.each<[string, Found, Row, string]>([
    ['our refresh is cancelled', ours, { onCancel: 'cancel' }, 'cancel'],
    ['our refresh is rolled back', ours, { onCancel: 'rollback' }, 'roll back'],
    ['what goes back is not rolled back', ours, { onCancel: 'rollback', displace: 'all' }, 'cancelled'],
    ['what restores is not rolled back', ours, { onCancel: 'rollback', displace: 'other-images' }, 'cancelled'],
    ['what a way back displaces is rolled back', elsewhere, { onCancel: 'rollback', displace: 'all' }, 'roll back'],
    ['what a way back displaces goes on', elsewhere, { onCancel: 'cancel', displace: 'all' }, 'cancelled'],
    ['our refresh is left', ours, { onCancel: 'leave' }, 'cancelled'],
    ['it is ending', prepared({ refreshes: [refresh('ending', '2')] }), {}, 'cancelled'],
    ['AWS refuses to cancel it', ours, { at: refused('cancel-refresh', { cancelled: true }) }, 'cancelled'],
    ['AWS refuses to roll it back', ours, { onCancel: 'rollback', at: refused('rollback-refresh', { cancelled: true }) }, 'cancelled'],
    [
      'AWS refused to roll back another one before: ours is cancelled all the same',
      ours,
      { onCancel: 'cancel', at: refused('rollback-refresh', { cancelled: true }) },
      'cancel',
    ],
    ['a refresh that goes elsewhere is not ours to cancel', elsewhere, { onCancel: 'cancel' }, 'cancelled'],
    ['nor to displace', elsewhere, { displace: 'all' }, 'cancelled'],
    ['nothing is started', prepared(), {}, 'cancelled'],
    ['nothing is pinned', group({ version: '$Latest' }), { unpinned: 'pin' }, 'cancelled'],
  ])('%s', (_, found, row, words) => {
    expect(told(turnOf(found, { at: cancelled, ...row }))).toBe(words)
  })
  test.each<[string, Group, string]>([
    ['what goes on', elsewhere, 'instance refresh r-1 is going and goes on in AWS'],
    ['what was ended', prepared({ refreshes: [refresh('cancelled', '2')] }), 'instance refresh r-1 is cancelled'],
    ['that nothing was running', prepared(), 'nothing was running'],
  ])('the end says %s', (_, found, why) => {
    expect(turnOf(found, { at: cancelled })).toEqual({ end: expect.objectContaining({ why }) })
  })
  test('the end says why AWS did not let it be undone', () => {
    const at = refused('cancel-refresh', { cancelled: true })
    const why = 'instance refresh r-1 is going and goes on in AWS: not authorized'
    expect(turnOf(ours, { at, onCancel: 'cancel' })).toEqual({ end: expect.objectContaining({ why }) })
  })
})

describe('what AWS refuses ends the group, with AWS’s words', () => {
  test.each<[string, Found, RollStep['do']]>([
    ['a pin', group({ version: '$Latest' }), 'pin-template'],
    ['a version', group(), 'add-version'],
    ['a refresh', prepared(), 'start-refresh'],
  ])('%s', (_, found, verb) => {
    expect(turnOf(found, { unpinned: 'pin', at: refused(verb) })).toEqual({
      end: expect.objectContaining({ outcome: 'failed', why: 'not authorized' }),
    })
  })
  test('what was refused to another group does not matter here', () => {
    const at = moment({ refused: new Map([['api', { do: 'start-refresh', message: 'not authorized' }]]) })
    expect(told(turnOf(prepared(), { at }))).toBe('refresh to 2')
  })
})

test('what preflight refuses is refused, unless there is nothing to do', () => {
  const held = { instances: [instance(OLD, { protectedFromScaleIn: true })], desired: 1 }
  expect(told(turnOf(prepared(held)))).toBe('refused group.protected')
  expect(told(turnOf(arrived({ suspended: ['Launch'] })))).toBe('unchanged')
})

test('a group that cannot be read has failed, with the reason and, where there is one, its code', () => {
  const end = { group: 'web', outcome: 'failed', why: 'not authorized', cause: 'place', instances: { on: 0, of: 0 } }
  expect(turnOf({ name: 'web', unknown: true, why: 'not authorized' })).toEqual({ end })
  expect(turnOf({ name: 'web', unknown: true, why: 'not authorized', code: 'aws.denied' })).toEqual({
    end: { ...end, refusal: { code: 'aws.denied', message: 'not authorized' } },
  })
})

test('what AWS denies ends as denied', () => {
  const denied = new Map([['web', { do: 'add-version', message: 'not authorized', code: 'aws.denied' as const }]])
  expect(told(turnOf(group(), { at: moment({ refused: denied }) }))).toBe('failed aws.denied')
})

/** Home goes away while a release is rolled out, somebody rolls back without it, and home learns of it afterwards. */
import { hours, minutes } from '@golden-ami/local-aws'
import { AwsError } from '@golden-ami/local-aws/wire/aws-error'
import { describe, expect, test } from 'vitest'
import { Abroad, type AbroadOptions, HOME, HOME_ROLE } from '../support/abroad.ts'
import type { Ran } from '../support/in-process.ts'

const GOOD = '1.0.0/1'
const BAD = '1.1.0/1'
const REASON = 'errors since the release'

/** The good release runs everywhere. */
const delivered = async (options?: AbroadOptions) => {
  const abroad = await Abroad.baseline(options)
  await abroad.delivered(GOOD, 'f1')
  return { abroad, bad: await abroad.release(BAD, 'f2') }
}
/** And the bad one's pointers have just been moved. */
const promoted = async (options?: AbroadOptions) => {
  const { abroad, bad } = await delivered(options)
  expect(outcome(await abroad.promote(bad))).toEqual(['promoted', undefined])
  return { abroad, bad }
}
/** The rollout of the bad one is under way, and home goes away for so long. */
const lost = async (length: number, options?: AbroadOptions) => {
  const { abroad, bad } = await promoted(options)
  const refreshing = abroad.refresh()
  abroad.loseHome(length, abroad.world.now + minutes(4))
  return { abroad, bad, refreshing }
}
const outcome = ({ failed, outputs }: Ran): readonly unknown[] => [outputs.get('outcome'), failed]
const warnings = ({ annotations }: Ran): string =>
  annotations.flatMap(({ kind, message }) => (kind === 'warning' ? [message] : [])).join('\n')
const targets = ({ outputs }: Ran): readonly unknown[] => JSON.parse(outputs.get('targets') ?? '')
/** Of a target that no look has shown. */
const UNKNOWN = { outcome: 'open', release: '', 'ami-id': '', why: 'it cannot be read: AWS does not answer there (socket hang up)' }
const expectBack = (abroad: Abroad, release = GOOD): void => expect(abroad.places()).toEqual(abroad.everywhere(release))

/** Ledger, pointers, labels and fleet say the same. */
const expectAgreed = (abroad: Abroad, release = GOOD, good = [GOOD, abroad.base]): void => {
  expectBack(abroad, release)
  const state = abroad.events().at(-1)?.state
  expect(state).toMatchObject({ current: release, good, intent: null, rejected: [{ release: BAD }], hold: { reason: REASON } })
  expect(abroad.kinds().slice(-2)).toEqual([`rolling-back ${release}`, `rolled-back ${release}`])
  expect(abroad.isUnlocked()).toBe(true)
}
/** Neither the bad release nor a new one. */
const expectHeld = async (abroad: Abroad, bad: string): Promise<void> => {
  const next = await abroad.release('1.2.0/1', 'f3')
  const from = abroad.world.journal.length
  const events = abroad.kinds()
  for (const image of [bad, next]) expect((await abroad.promote(image)).failed).toContain('gate.closed')
  expect(outcome(await abroad.refresh())).toEqual(['unchanged', undefined])
  expect(abroad.changes(from)).toEqual([])
  expect(abroad.kinds()).toEqual(events)
}

describe('home is away for an hour', () => {
  test('a rollback goes on without it, and the run that waited for it tells its ledger', async () => {
    const { abroad, bad, refreshing } = await lost(hours(1))
    const back = await abroad.rollBack({}, { later: minutes(8), name: 'on call' })
    expect(outcome(back)).toEqual(['rolled-back', undefined])
    expect(warnings(back)).toContain('Home of production cannot be read')
    expect(back.lines.at(-1)).toContain(`production runs ${GOOD} again; its ledger is told by the next run that can read it`)
    expect(back.lines.at(-1)).toContain('what is rejected or quarantined could not be asked')
    expectBack(abroad)
    for (const region of abroad.regions)
      expect(abroad.description(region)).toMatchObject({ release: GOOD, away: { from: BAD, reason: REASON } })
    // Neither lock nor ledger, and sessions from where the targets are.
    expect(abroad.kinds().at(-1)).toBe(`promoted ${BAD}`)
    const ours = abroad.world.journal.filter(({ process, error }) => process === 'on call' && error === undefined)
    expect(ours.filter(({ region }) => region === HOME.region)).toEqual([])
    expect(ours.some(({ operation }) => operation === 'AssumeRole')).toBe(true)

    const refreshed = await refreshing
    expect(outcome(refreshed)).toEqual(['rolled-back', expect.stringContaining(GOOD)])
    expectAgreed(abroad)
    const [told] = abroad.events().slice(-2)
    expect(told).toMatchObject({ run: expect.stringMatching(/runs\/6$/), reason: REASON, evidence: { left: BAD } })
    expect(told?.evidence.imported).not.toBe(told?.run)
    await expectHeld(abroad, bad)
  })

  test('pressed again while it is away, it changes nothing', async () => {
    const { abroad, refreshing } = await lost(hours(3))
    await abroad.rollBack({}, { later: minutes(8) })
    const from = abroad.world.journal.length
    const again = await abroad.rollBack()
    expect(outcome(again)).toEqual(['rolled-back', undefined])
    expect(again.outputs.get('left')).toBe(BAD)
    // Whoever would bring something is not even begun.
    expect((await abroad.refresh()).failed).toContain('AWS could not be reached')
    expect(abroad.changes(from)).toEqual([])
    await refreshing
    expectAgreed(abroad)
    expect(abroad.kinds().filter(kind => kind.startsWith('rolling-back'))).toHaveLength(1)
  })

  test('pressed by two at once, it is done once', async () => {
    const { abroad, bad } = await promoted()
    await abroad.refresh()
    abroad.loseHome(hours(3))
    const from = abroad.world.journal.length
    const both = await Promise.all([abroad.rollBack(), abroad.rollBack({}, { later: minutes(1) })])
    expect(both.map(outcome)).toEqual([
      ['rolled-back', undefined],
      ['rolled-back', undefined],
    ])
    expectBack(abroad)
    expect(
      abroad
        .changes(from)
        .filter(change => /StartInstanceRefresh|PutParameter/.test(change))
        .sort(),
    ).toEqual(abroad.regions.flatMap(region => [`${region} PutParameter`, `${region} StartInstanceRefresh`]))
    expect((await abroad.refresh({ later: hours(3) })).outputs.get('outcome')).toBe('rolled-back')
    expectAgreed(abroad)
    await expectHeld(abroad, bad)
  })

  test('pressed again when it is back, it tells the ledger, and goes no further back', async () => {
    const { abroad, bad } = await promoted()
    abroad.loseHome(hours(1))
    await abroad.rollBack()
    abroad.world.advance(hours(2))
    const again = await abroad.rollBack()
    expect([again.failed, again.outputs.get('left')]).toEqual([undefined, BAD])
    expectAgreed(abroad)
    await expectHeld(abroad, bad)
  })

  test('a promotion that waited for it sees the rollback first', async () => {
    const { abroad, bad } = await delivered()
    const isMoved = (): boolean => abroad.regions.every(region => abroad.description(region)?.release === BAD)
    abroad.world.inject({ when: { once: isMoved }, what: { do: 'outage', of: { region: HOME.region }, for: hours(1) } })
    const promoting = abroad.promote(bad)
    expect(outcome(await abroad.rollBack({}, { later: minutes(15) }))).toEqual(['rolled-back', undefined])
    expect(abroad.kinds().at(-1)).toBe(`promoting ${BAD}`)
    const from = abroad.world.journal.length
    expect((await promoting).failed).toContain('environment.rolling-back')
    expect(abroad.kinds().slice(-2)).toEqual([`promoting ${BAD}`, `rolling-back ${GOOD}`])
    expect(abroad.changes(from)).toEqual([])
    expect((await abroad.refresh()).outputs.get('outcome')).toBe('rolled-back')
    expectAgreed(abroad)
    await expectHeld(abroad, bad)
  })

  test('the release that it would go back to cannot be launched any more: the next one is taken', async () => {
    const { abroad, refreshing } = await lost(hours(3))
    for (const region of abroad.regions) await abroad.deregister(region, GOOD)
    const back = await abroad.rollBack({}, { later: minutes(8) })
    expect(outcome(back)).toEqual(['rolled-back', undefined])
    expect(back.outputs.get('candidates')).toContain(GOOD)
    expectBack(abroad, abroad.base)
    await refreshing
    expectAgreed(abroad, abroad.base, [abroad.base, GOOD])
  })

  test('quarantine: said that it is not done, and done by the next rollback', async () => {
    const { abroad, refreshing } = await lost(hours(1))
    const back = await abroad.rollBack({ quarantine: 'true' }, { later: minutes(8) })
    expect(outcome(back)).toEqual(['rolled-back', undefined])
    expect(back.lines.at(-1)).toContain('The quarantine is not written: run rollback again with quarantine when home is back')
    await refreshing
    expectAgreed(abroad)
    expect(abroad.quarantined()).toEqual([])
    const again = await abroad.rollBack({ quarantine: 'true' })
    expect([...outcome(again), again.outputs.get('left')]).toEqual(['unchanged', undefined, BAD])
    expect(abroad.quarantined()).toEqual([BAD])
    expectAgreed(abroad)
  })

  test('a dry run says what would be done, and does nothing', async () => {
    const { abroad } = await promoted()
    abroad.loseHome(hours(1))
    const from = abroad.world.journal.length
    const planned = await abroad.rollBack({ 'dry-run': 'true' }, { later: minutes(5) })
    expect(outcome(planned)).toEqual(['planned', undefined])
    expect(planned.outputs.get('plan')).toContain('put-pointer')
    expect(abroad.changes(from)).toEqual([])
  })
})

test('the role of home cannot be assumed: the rollback goes on without it', async () => {
  const { abroad, bad } = await promoted({ homeRole: true })
  const { identities } = abroad.world
  const assume = identities.assume.bind(identities)
  identities.assume = (role, ...rest) => {
    if (role === HOME_ROLE) throw new AwsError('AccessDenied', `not authorized to perform: sts:AssumeRole on resource: ${role}`)
    return assume(role, ...rest)
  }
  const from = abroad.world.now
  const back = await abroad.rollBack()
  expect(outcome(back)).toEqual(['rolled-back', undefined])
  expect(warnings(back)).toContain('not authorized to perform: sts:AssumeRole')
  expect(abroad.world.now - from).toBeLessThan(hours(1))
  expectBack(abroad)
  // Nobody else goes on without it.
  for (const ran of [await abroad.promote(bad), await abroad.refresh()]) expect(ran.failed).toContain('aws.no-session')
  identities.assume = assume
  expect((await abroad.refresh()).outputs.get('outcome')).toBe('rolled-back')
  expectAgreed(abroad)
})

describe('home comes and goes', () => {
  test('it comes back in the middle of a rollback: that goes on with lock and ledger', async () => {
    const { abroad, bad } = await promoted()
    await abroad.refresh()
    abroad.loseHome(minutes(8))
    const backing = abroad.rollBack()
    await abroad.look(minutes(6), () => {
      expect(abroad.places()).toMatchObject({ [abroad.regions[0] ?? '']: { release: GOOD, runsIt: false } })
      expect(abroad.kinds().at(-1)).toBe(`verified ${BAD}`)
    })
    const back = await backing
    expect(outcome(back)).toEqual(['rolled-back', undefined])
    expect(back.lines.at(-1)).not.toContain('its ledger is told')
    expectAgreed(abroad)
    await expectHeld(abroad, bad)
  })

  test('it goes away in the middle of a rollback: what that has written down is done', async () => {
    const { abroad, bad } = await promoted()
    await abroad.refresh()
    abroad.loseHome(hours(1), abroad.world.now + minutes(3))
    const back = await abroad.rollBack()
    expect(outcome(back)).toEqual(['rolled-back', undefined])
    expect(back.lines.at(-1)).toContain('its ledger is told by the next run')
    expect(back.lines.at(-1)).toContain('what is rejected or quarantined was asked before home went away')
    expect(warnings(back)).toContain('cannot be read')
    expectBack(abroad)
    expect(abroad.kinds().at(-1)).toBe(`rolling-back ${GOOD}`)
    expect((await abroad.refresh({ later: hours(1) })).outputs.get('outcome')).toBe('rolled-back')
    expectAgreed(abroad)
    await expectHeld(abroad, bad)
  })

  test.each([5, 10, 15])('it is away for %d minutes, again and again', async length => {
    const { abroad, bad, refreshing } = await lost(minutes(length))
    for (let times = 1; times < 12; times++) abroad.loseHome(minutes(length), abroad.world.now + minutes(4 + times * 1.5 * length))
    await abroad.rollBack({}, { later: minutes(8) })
    await refreshing
    await abroad.refresh({ later: hours(5) })
    expectAgreed(abroad)
    await expectHeld(abroad, bad)
  })
})

describe('where home is there are targets too', () => {
  test('the others go back at once, and that one when it can be reached again', async () => {
    const { abroad, bad, refreshing } = await lost(hours(1), { regions: ['eu-central-1', HOME.region] })
    const backing = abroad.rollBack({}, { later: minutes(8) })
    const looks: unknown[] = []
    await abroad.look(minutes(50), () => looks.push(abroad.places()))
    expect(looks).toMatchObject([{ 'eu-central-1': { release: GOOD, runsIt: true, proved: true }, [HOME.region]: { release: BAD } }])
    const back = await backing
    expect(outcome(back)).toEqual(['rolled-back', undefined])
    await refreshing
    expectAgreed(abroad)
    await expectHeld(abroad, bad)
  })

  test('out of time the run fails, and says which of them is back', async () => {
    const { abroad } = await lost(hours(9), { regions: ['eu-central-1', HOME.region] })
    const back = await abroad.rollBack({}, { later: minutes(8) })
    expect(outcome(back)).toEqual(['failed', expect.stringContaining('[target.unreadable]')])
    expect(targets(back)).toMatchObject([
      { outcome: 'refreshed', release: GOOD },
      { ...UNKNOWN, name: expect.stringContaining(HOME.region) },
    ])
    expect(back.summary).toContain('| refreshed |')
  })

  test('a dry run plans the others, and warns of that one: the run itself waits for it', async () => {
    const { abroad } = await promoted({ regions: ['eu-central-1', HOME.region] })
    abroad.loseHome(hours(1))
    const from = abroad.world.journal.length
    const planned = await abroad.rollBack({ 'dry-run': 'true' }, { later: minutes(5) })
    expect(outcome(planned)).toEqual(['planned', undefined])
    expect(warnings(planned)).toMatch(
      new RegExp(
        `Target .*${HOME.region} cannot be read now: AWS does not answer there \\(socket hang up\\)\\. The run itself waits for it`,
      ),
    )
    expect(planned.outputs.get('plan')).toContain('eu-central-1')
    expect(planned.lines.join('\n')).not.toContain('Done:')
    expect(targets(planned)).toMatchObject([{ outcome: 'open', release: BAD }, UNKNOWN])
    expect(abroad.changes(from)).toEqual([])
  })

  test('there are no others: the rollback waits, and says why', async () => {
    const { abroad, refreshing } = await lost(hours(6), { regions: [HOME.region], account: HOME.account })
    const back = await abroad.rollBack({}, { later: minutes(8) })
    expect(outcome(back)).toEqual(['failed', expect.stringContaining('[target.unreadable]')])
    expect(back.failed).toMatch(/^home cannot be read: socket hang up; no target can be read either\. Mend what is named, then run again/)
    expect(targets(back)).toEqual([{ ...UNKNOWN, name: `all/${HOME.region}` }])
    await refreshing
    expect(outcome(await abroad.rollBack({}, { later: hours(3) }))).toEqual(['rolled-back', undefined])
    expectAgreed(abroad)
  })
})

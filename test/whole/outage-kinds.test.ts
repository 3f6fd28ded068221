/** Home is away in more than one way: nobody answers, or AWS answers with errors of its own. A rollback is no later for it. */
import { hours, minutes, type OutageKind } from '@golden-ami/local-aws'
import { expect, test } from 'vitest'
import { Abroad } from '../support/abroad.ts'
import { REGION } from '../support/fleet.ts'

const GOOD = '1.0.0/1'
const BAD = '1.1.0/1'

test('a pointer that somebody wrote by hand is no release to leave: what runs is left, and home is told', async () => {
  const abroad = await Abroad.baseline()
  await abroad.delivered(GOOD, 'f1')
  await abroad.delivered(BAD, 'f2')
  await abroad.writePointers(GOOD)
  abroad.loseHome(hours(3))
  const back = await abroad.rollBack()
  expect([back.failed, back.outputs.get('outcome'), back.outputs.get('left')]).toEqual([undefined, 'rolled-back', BAD])
  expect(abroad.places()).toEqual(abroad.everywhere(GOOD))
  abroad.world.advance(hours(3))
  expect((await abroad.refresh()).outputs.get('outcome')).toBe('rolled-back')
  expect(abroad.events().at(-1)?.state).toMatchObject({ current: GOOD, rejected: [{ release: BAD }], hold: { reason: expect.any(String) } })
})

/** ms until the rollback of a release that runs everywhere has ended, home being away all the time. */
const rolledBack = async (how: OutageKind) => {
  const abroad = await Abroad.baseline()
  await abroad.delivered(GOOD, 'f1')
  await abroad.delivered(BAD, 'f2')
  abroad.loseHome(hours(3), abroad.world.now, { region: REGION }, how)
  const pressed = abroad.world.now
  const back = await abroad.rollBack()
  return { abroad, back, took: abroad.world.now - pressed }
}

test.each<OutageKind>(['refuses', 'hangs', 'errors'])('home %s: the rollback goes on without it, and home is told', async how => {
  const { abroad, back, took } = await rolledBack(how)
  expect([back.outputs.get('outcome'), back.failed]).toEqual(['rolled-back', undefined])
  expect(abroad.places()).toEqual(abroad.everywhere(GOOD))
  // A refused connection is known at once; the others cost time-outs, and not many.
  expect(took).toBeLessThan((await rolledBack('refuses')).took + minutes(10))
  abroad.world.advance(hours(3))
  expect((await abroad.refresh()).outputs.get('outcome')).toBe('rolled-back')
  expect(abroad.events().at(-1)?.state).toMatchObject({ current: GOOD, intent: null, rejected: [{ release: BAD }] })
  expect(abroad.places()).toEqual(abroad.everywhere(GOOD))
})

const UNWRITABLE = { region: REGION, service: 'ssm', operation: 'PutParameter' }

test.each<OutageKind>(['refuses', 'hangs', 'errors'])(
  'home answers and no write of it is heard, it %s: the rollback goes on',
  async how => {
    const abroad = await Abroad.baseline()
    await abroad.delivered(GOOD, 'f1')
    await abroad.delivered(BAD, 'f2')
    abroad.loseHome(hours(3), abroad.world.now, UNWRITABLE, how)
    const pressed = abroad.world.now
    const back = await abroad.rollBack({ quarantine: 'true' })
    expect([back.outputs.get('outcome'), back.failed, back.outputs.get('left')]).toEqual(['rolled-back', undefined, BAD])
    expect(abroad.places()).toEqual(abroad.everywhere(GOOD))
    expect(abroad.world.now - pressed).toBeLessThan(minutes(30))
    expect(back.lines.at(-1)).toContain('home takes no writes: ')
    abroad.world.advance(hours(3))
    expect((await abroad.refresh()).outputs.get('outcome')).toBe('rolled-back')
    expect(abroad.events().at(-1)?.state).toMatchObject({ current: GOOD, intent: null, rejected: [{ release: BAD }] })
    expect(abroad.places()).toEqual(abroad.everywhere(GOOD))
  },
)

test('writes of home are not heard any more in the middle of a rollback: it is finished without them, and home is told', async () => {
  const abroad = await Abroad.baseline()
  await abroad.delivered(GOOD, 'f1')
  await abroad.delivered(BAD, 'f2')
  abroad.loseHome(hours(3), abroad.world.now + minutes(5), UNWRITABLE, 'errors')
  const back = await abroad.rollBack()
  expect([back.outputs.get('outcome'), back.failed]).toEqual(['rolled-back', undefined])
  expect(abroad.places()).toEqual(abroad.everywhere(GOOD))
  expect(abroad.kinds().at(-1)).toBe(`rolling-back ${GOOD}`)
  abroad.world.advance(hours(3))
  expect((await abroad.refresh()).outputs.get('outcome')).toBe('rolled-back')
  expect(abroad.kinds().slice(-2)).toEqual([`rolling-back ${GOOD}`, `rolled-back ${GOOD}`])
  expect(abroad.isUnlocked()).toBe(true)
})

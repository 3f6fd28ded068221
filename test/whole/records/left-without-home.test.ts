/** What was left while home was away, or before it went away, is left: whatever lands, is edited or is run again after that. */
import { GetParameterHistoryCommand, PutParameterCommand } from '@aws-sdk/client-ssm'
import { run as promote } from '@golden-ami/actions/promote'
import { run as refresh } from '@golden-ami/actions/refresh-asg'
import { hours } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { Abroad, TARGET_ACCOUNT } from '../../support/abroad.ts'
import { ssmAt } from '../../support/place.ts'
import { injectIntoCall, moving, starting } from '../../support/two-people.ts'

const [A, B, C] = ['1.0.0/1', '1.1.0/1', '1.2.0/1'] as const
const ONE = 'us-east-1'
const AGAIN = { 'when-not-due': 'fail', baseline: 'false', 'github-token': 'token', override: 'hold: mended' }

const fingerprint = (release: string): string => `f${release.replaceAll(/\W/g, '')}`

const delivered = async (releases: readonly string[], regions?: readonly string[]): Promise<Abroad> => {
  const abroad = await Abroad.baseline(regions ? { regions } : {})
  for (const release of releases) await abroad.delivered(release, fingerprint(release))
  return abroad
}
const stateOf = (abroad: Abroad) => abroad.events().at(-1)?.state
const rejectedIn = (abroad: Abroad): readonly string[] | undefined =>
  stateOf(abroad)
    ?.rejected.map(({ release }) => release)
    .sort()
/** Home is back, and a refresh has looked. */
const cameBack = async (abroad: Abroad): Promise<void> => {
  abroad.world.advance(hours(6))
  await abroad.refresh()
}
const expectLeft = (abroad: Abroad, ...left: readonly string[]): void => {
  expect(abroad.places()).toEqual(abroad.everywhere(A))
  expect([stateOf(abroad)?.current, stateOf(abroad)?.intent, rejectedIn(abroad)]).toEqual([A, null, left])
  expect(stateOf(abroad)?.hold).not.toBeNull()
}

test.each([true, false])('a rollback of long ago is run again while home is away (it was away then: %s)', async wasAway => {
  const abroad = await delivered([A, B])
  if (wasAway) abroad.loseHome(hours(2))
  await abroad.rollBack({}, { github: { runId: '777' } })
  await cameBack(abroad)
  const image = await abroad.release(C, fingerprint(C))
  await abroad.start(promote, { ...AGAIN, 'ami-id': image })
  await abroad.refresh()
  expect(abroad.places()).toEqual(abroad.everywhere(C))
  abroad.loseHome(hours(2))
  expect((await abroad.rollBack({}, { github: { runId: '777', runAttempt: 2 } })).failed).toBeUndefined()
  await cameBack(abroad)
  expectLeft(abroad, B, C)
})

test.each([[[ONE]], [[ONE, 'eu-central-1']]])('a move to it lands after that, in %s', async regions => {
  const abroad = await delivered([A], regions)
  const image = await abroad.release(B, fingerprint(B))
  for (const region of regions) injectIntoCall(abroad.world, { ...moving('first'), region }, { do: 'late', by: hours(3), answer: 'lost' })
  await abroad.promote(image, { name: 'first' })
  await abroad.refresh()
  abroad.loseHome(hours(4))
  expect((await abroad.rollBack()).outputs.get('outcome')).toBe('rolled-back')
  await cameBack(abroad)
  expectLeft(abroad, B)
})

test('somebody edits the pointer after that, and has it restored', async () => {
  const abroad = await delivered([A, B], [ONE])
  abroad.loseHome(hours(3))
  await abroad.rollBack()
  const ssm = ssmAt(abroad.world, { account: TARGET_ACCOUNT, region: ONE })
  const Name = '/golden-ami/web/production/x86_64'
  const { Parameters = [] } = await ssm.send(new GetParameterHistoryCommand({ Name }))
  await ssm.send(new PutParameterCommand({ Name, Value: Parameters[0]?.Value, Type: 'String', DataType: 'aws:ec2:image', Overwrite: true }))
  await cameBack(abroad)
  await abroad.start(refresh, { drift: 'restore' })
  expectLeft(abroad, B)
})

test('two rollbacks follow each other: both are told, and neither release comes back', async () => {
  const abroad = await delivered([A, B, C])
  abroad.loseHome(hours(5))
  await abroad.rollBack()
  await abroad.rollBack({ 'to-release': A })
  await cameBack(abroad)
  expectLeft(abroad, B, C)
  await abroad.start(promote, AGAIN)
  await abroad.refresh()
  expect(abroad.places()).toEqual(abroad.everywhere(A))
})

describe('home goes away, and rollback is pressed again: it goes no further', () => {
  test.each([true, false])('after a rollback; one that died in the middle: %s', async died => {
    const abroad = await delivered([A, B])
    if (died) injectIntoCall(abroad.world, { ...starting('first'), region: ONE }, { do: 'crash' })
    expect((await abroad.rollBack({}, { name: 'first' })).crashed).toBe(died)
    abroad.loseHome(hours(2))
    const again = await abroad.rollBack()
    expect(['outcome', 'left', 'release'].map(name => again.outputs.get(name))).toEqual(['rolled-back', B, A])
    expect(abroad.places()).toEqual(abroad.everywhere(A))
    await cameBack(abroad)
    expectLeft(abroad, B)
  })
  test('though a label has come late to what was left', async () => {
    const abroad = await delivered([A], [ONE])
    await abroad.promote(await abroad.release(B, fingerprint(B)))
    injectIntoCall(abroad.world, { process: 'first', operation: 'LabelParameterVersion' }, { do: 'late', by: hours(2), answer: 'lost' })
    await abroad.refresh({ name: 'first' })
    await abroad.rollBack()
    abroad.world.advance(hours(3))
    abroad.loseHome(hours(2))
    expect((await abroad.rollBack()).outputs.get('release')).toBe(A)
    await cameBack(abroad)
    expectLeft(abroad, B)
  })
})

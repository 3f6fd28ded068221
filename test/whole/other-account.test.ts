/** Credentials of another account than the delivery file says: nothing is read or changed with them, and everything else is done. */
import { ModifyImageAttributeCommand } from '@aws-sdk/client-ec2'
import { run as promote } from '@golden-ami/actions/promote'
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { run as rollback } from '@golden-ami/actions/rollback'
import { describe, expect, test } from 'vitest'
import { ACCOUNTS, ESTATE_FILES, type Estate, estate, REGIONS, roleOf, TARGETS } from '../support/estate.ts'
import { cellsIn, everywhere, roleIn } from '../support/everywhere.ts'
import { type Ran, type Run, runInProcess } from '../support/in-process.ts'
import { mislead } from '../support/misled.ts'
import { createGroup, ec2At } from '../support/place.ts'

/** Has groups and images like every other account, so that all could be done there. */
const STRANGER = '999999999999'
const [HOME, , LAST] = ACCOUNTS
const FILE = '.github/golden-ami.yml'
const ENVIRONMENT = { environment: 'development' }
const PROMOTE = { ...ENVIRONMENT, 'when-not-due': 'fail', baseline: 'false', 'github-token': 'token' }
const ROLLBACK = { ...ENVIRONMENT, reason: 'errors', quarantine: 'false' }

let runs = 0
const start = ({ world }: Estate, { inputs, ...run }: Pick<Run, 'action' | 'inputs'> & Partial<Run>): Promise<Ran> =>
  runInProcess(world, {
    ...{ files: ESTATE_FILES, role: roleOf(HOME), name: `run ${++runs}`, github: { runId: String(runs) } },
    inputs: { 'dry-run': 'false', ...inputs },
    ...run,
  })

/** Every place, the stranger's too, runs what is recorded, and may launch the release. */
const begun = async () => {
  const { estate: there, base } = await estate(1)
  const share = async (images: ReadonlyMap<string, string>): Promise<void> => {
    for (const [region, ImageId] of images)
      await ec2At(there.world, { account: HOME, region }).send(
        new ModifyImageAttributeCommand({ ImageId, LaunchPermission: { Add: [{ UserId: STRANGER }] } }),
      )
  }
  await share(base)
  for (const region of REGIONS)
    await createGroup(there.world, { account: STRANGER, region }, { name: 'web', image: base.get(region) ?? '', size: 1 })
  const baseline = await start(there, { action: promote, inputs: { ...PROMOTE, baseline: 'true' } })
  expect(baseline.failed).toBeUndefined()
  const release = await there.release('1.0.0/1', 'f1')
  await share(await there.share(release))
  return { there, release }
}
const placesSay = (there: Estate, account: string) => Promise.all(REGIONS.map(region => there.placeSays(account, region)))
/** What is called in an account: each operation once. */
const calledIn = ({ world }: Estate, account: string, from: number): readonly string[] => [
  ...new Set(
    world.journal
      .slice(from)
      .filter(call => call.account === account && call.process.startsWith('run '))
      .map(({ operation }) => operation),
  ),
]
const outcomes = (ran: Ran): Readonly<Record<string, string>> =>
  Object.fromEntries(
    JSON.parse(ran.outputs.get('targets') ?? '[]').map((one: { name: string; outcome: string }) => [one.name, one.outcome]),
  )
const OTHERS = TARGETS.filter(({ account }) => account !== LAST).map(({ name }) => name)
const expected = (done: string, refused: string, there = 'failed'): Readonly<Record<string, string>> =>
  Object.fromEntries(TARGETS.map(({ name, account }) => [name, account === refused ? there : done]))
const complaint = (account: string): string => `The credentials are for account ${STRANGER}, but ${account} is expected`

test('a target’s role in another account: dry or not, it is refused there; all other targets are dealt with where it is left out', async () => {
  const { there, release } = await begun()
  mislead(there.world, roleOf(LAST), roleOf(STRANGER))
  const before = { stranger: await placesSay(there, STRANGER), last: await placesSay(there, LAST) }
  const from = there.world.journal.length
  const deeds = [
    { action: promote, inputs: { ...PROMOTE, 'ami-id': release }, done: 'open', after: 'promoted' },
    { action: refreshAsg, inputs: ENVIRONMENT, done: 'waiting', after: 'refreshed' },
    { action: rollback, inputs: ROLLBACK, done: 'refreshed' },
  ]
  for (const { action, inputs, done, after } of deeds) {
    const calls = there.world.journal.length
    const dry = await start(there, { action, inputs: { ...inputs, 'dry-run': 'true' } })
    expect(`${dry.failed} ${dry.summary}`).toContain(complaint(LAST))
    expect(there.world.journal.slice(calls).filter(({ operation }) => !/^(Describe|Get|List|Assume)/.test(operation))).toEqual([])

    const ran = await start(there, { action, inputs })
    expect(ran.failed).toMatch(/t3\/eu-west-1.*t3\/us-east-1.*\[aws\.other-account\]$/s)
    expect(ran.failed).toContain(complaint(LAST))
    expect(outcomes(ran)).toEqual(expected(done, LAST))
    if (after === undefined) continue
    const only = `${OTHERS.join(', ')}: t3 is somebody else's`
    const without = await start(there, { action, inputs: { ...inputs, only } })
    expect(without.failed).toBeUndefined()
    expect(outcomes(without)).toEqual(expected(after, LAST, 'left-out'))
  }
  expect(calledIn(there, STRANGER, from)).toEqual(['GetCallerIdentity'])
  expect(calledIn(there, LAST, from)).toEqual([])
  expect({ stranger: await placesSay(there, STRANGER), last: await placesSay(there, LAST) }).toEqual(before)
})

test('a target without a role, in a job of another account, is refused before anything is moved', async () => {
  const { there, release } = await begun()
  const stranger = await placesSay(there, STRANGER)
  const from = there.world.journal.length
  const role = roleOf(HOME)
  const text = ESTATE_FILES[FILE].replace(`t1: { role: "${role}", `, 't1: { ').replace('home: { ', `home: { role: "${role}", `)
  const ran = await start(there, {
    ...{ action: promote, inputs: { ...PROMOTE, 'ami-id': release } },
    ...{ files: { [FILE]: text }, role: roleOf(STRANGER) },
  })
  expect(ran.failed).toMatch(/t1\/eu-west-1.*t1\/us-east-1.*\[aws\.other-account\]$/s)
  expect(outcomes(ran)).toEqual(expected('open', HOME))
  expect(calledIn(there, STRANGER, from).toSorted()).toEqual(['AssumeRole', 'GetCallerIdentity'])
  expect(await placesSay(there, STRANGER)).toEqual(stranger)
})

describe.each(['false', 'true'])('home’s role in another account, dry-run: %s', dryRun => {
  test.each([
    ['promote', promote, PROMOTE],
    ['refresh-asg', refreshAsg, ENVIRONMENT],
    ['rollback', rollback, ROLLBACK],
  ])('%s changes nothing at all', async (_, action, inputs) => {
    const { there, release } = await begun()
    mislead(there.world, roleOf(HOME), roleOf(STRANGER))
    const files = { [FILE]: ESTATE_FILES[FILE].replace('home: { ', `home: { role: "${roleOf(HOME)}", `) }
    const from = there.world.journal.length
    const image = action === promote ? { 'ami-id': release } : {}
    const ran = await start(there, { action, files, inputs: { ...inputs, ...image, 'dry-run': dryRun } })
    expect([ran.outputs.get('outcome'), ran.failed]).toEqual(['failed', expect.stringMatching(/\[aws\.other-account\]$/)])
    expect(ran.failed).toContain(complaint(HOME))
    expect(there.world.journal.slice(from).map(({ operation }) => operation)).toEqual(['AssumeRole', 'GetCallerIdentity'])
  })
})

test.each(['share', 'copy'] as const)('images are not brought into another account, by %s', async distribute => {
  const { there, image } = await everywhere({ accounts: ACCOUNTS, regions: REGIONS, distribute })
  mislead(there.world, roleIn(LAST), roleIn(STRANGER))
  const ran = await there.promote({ 'ami-id': image })
  expect(ran.failed).toContain(complaint(LAST))
  const calls = there.world.journal.filter(({ account }) => account === STRANGER)
  expect(new Set(calls.map(({ operation }) => operation))).toEqual(new Set(['GetCallerIdentity']))
  for (const cell of cellsIn(there.spread)) expect([cell, (await there.pointed(cell))?.release]).toEqual([cell, undefined])
})

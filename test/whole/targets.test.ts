/** One environment in three accounts and two regions: delivered whole, and what is missing is named and mended by running again. */
import { run as promote } from '@golden-ami/actions/promote'
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { run as rollback } from '@golden-ami/actions/rollback'
import { expect, test } from 'vitest'
import { ACCOUNTS, ESTATE_FILES, type Estate, estate, REGIONS, roleOf, TARGETS } from '../support/estate.ts'
import { type Ran, runInProcess } from '../support/in-process.ts'

const ENVIRONMENT = { environment: 'development', 'dry-run': 'false' }
const PROMOTE = { ...ENVIRONMENT, 'when-not-due': 'fail', baseline: 'false', 'github-token': 'token' }
let runs = 0
const start = (
  { world }: Estate,
  action: typeof promote,
  inputs: { readonly [name: string]: string },
  name = `run ${++runs}`,
): Promise<Ran> =>
  runInProcess(world, { action, inputs, files: ESTATE_FILES, role: roleOf(ACCOUNTS[0]), name, github: { runId: String(++runs) } })

const outcomes = (ran: Ran): readonly string[] =>
  JSON.parse(ran.outputs.get('targets') ?? '[]').map(({ name, outcome }: { name: string; outcome: string }) => `${name} ${outcome}`)
const all = (outcome: string): readonly string[] => TARGETS.map(({ name }) => `${name} ${outcome}`)

const begun = async (size = 1) => {
  const made = await estate(size)
  const baseline = await start(made.estate, promote, { ...PROMOTE, baseline: 'true' })
  expect([baseline.failed, baseline.outputs.get('outcome')]).toEqual([undefined, 'promoted'])
  const release = await made.estate.release('1.0.0/1', 'f1')
  return { ...made, release, images: await made.estate.share(release) }
}
const expectEverywhere = async (estate: Estate, release: string, images: ReadonlyMap<string, string>): Promise<void> => {
  for (const { account, region } of TARGETS) {
    const image = images.get(region)
    expect({ account, region, ...(await estate.placeSays(account, region)) }).toEqual({
      ...{ account, region, release, image, proved: true, running: [image] },
    })
  }
}

test('a release is delivered to every account and region, each from its own image, and taken back from all', async () => {
  const { estate, base, release, images } = await begun()
  const promoted = await start(estate, promote, { ...PROMOTE, 'ami-id': release })
  expect([promoted.failed, outcomes(promoted)]).toEqual([undefined, all('promoted')])
  const refreshed = await start(estate, refreshAsg, ENVIRONMENT)
  expect([refreshed.failed, refreshed.outputs.get('outcome'), outcomes(refreshed)]).toEqual([undefined, 'refreshed', all('refreshed')])
  await expectEverywhere(estate, '1.0.0/1', images)
  expect((await estate.ledger('development')).map(({ kind }) => kind)).toEqual(['baseline', 'promoting', 'promoted', 'verified'])
  expect(new Set(images.values()).size).toBe(REGIONS.length)

  const back = await start(estate, rollback, { ...ENVIRONMENT, reason: 'errors', quarantine: 'false' })
  expect([back.failed, back.outputs.get('outcome')]).toEqual([undefined, 'rolled-back'])
  await expectEverywhere(estate, back.outputs.get('release') ?? '', base)
})

test('an account whose role is refused keeps all others, until `only` leaves it out; run again, only what is missing is done', async () => {
  const { estate, release, images } = await begun()
  const { roles } = estate.world.identities
  roles.set(roleOf(ACCOUNTS[2]), [{ Version: '2012-10-17', Statement: [] }])
  const refused = await start(estate, promote, { ...PROMOTE, 'ami-id': release })
  expect(refused.failed).toMatch(/Target t3\/eu-west-1 cannot be read: .*Target t3\/us-east-1 cannot be read: .*\[aws\.denied\]$/)
  expect((await estate.ledger('development')).at(-1)?.kind).toBe('baseline')
  const only = 't1/eu-west-1, t1/us-east-1, t2/eu-west-1, t2/us-east-1: t3 is suspended'
  const promoted = await start(estate, promote, { ...PROMOTE, 'ami-id': release, only })
  expect([promoted.failed, promoted.outputs.get('outcome')]).toEqual([undefined, 'promoted'])
  expect(outcomes(promoted).filter(one => one.endsWith('promoted'))).toHaveLength(4)
  expect(outcomes(promoted).filter(one => one.endsWith('left-out'))).toHaveLength(2)
  expect((await estate.ledger('development')).at(-1)).toMatchObject({
    kind: 'promoting',
    evidence: { 'left-out': 't3/eu-west-1 t3/us-east-1: t3 is suspended' },
  })

  roles.delete(roleOf(ACCOUNTS[2]))
  const calls = estate.world.journal.length
  const again = await start(estate, promote, { ...PROMOTE, 'ami-id': release })
  expect([again.failed, outcomes(again)]).toEqual([undefined, all('promoted')])
  const moved = estate.world.journal
    .slice(calls)
    .filter(({ operation, account }) => operation === 'PutParameter' && account !== ACCOUNTS[0])
  expect(moved.map(({ account, region }) => `${account} ${region}`).sort()).toEqual(REGIONS.map(region => `${ACCOUNTS[2]} ${region}`))
  expect((await start(estate, refreshAsg, ENVIRONMENT)).outputs.get('outcome')).toBe('refreshed')
  await expectEverywhere(estate, '1.0.0/1', images)
})

test('a rollback leaves no reachable target on the bad release, and names the one that it could not reach', async () => {
  const { estate, base, release } = await begun()
  await start(estate, promote, { ...PROMOTE, 'ami-id': release })
  await start(estate, refreshAsg, ENVIRONMENT)
  const { roles } = estate.world.identities
  roles.set(roleOf(ACCOUNTS[1]), [{ Version: '2012-10-17', Statement: [] }])
  const back = await start(estate, rollback, { ...ENVIRONMENT, reason: 'errors', quarantine: 'false' })
  expect(back.failed).toMatch(/t2\/eu-west-1.*cannot be read/)
  for (const account of [ACCOUNTS[0], ACCOUNTS[2]])
    for (const region of REGIONS)
      expect(await estate.placeSays(account, region)).toMatchObject({ running: [base.get(region)], proved: true })
  roles.delete(roleOf(ACCOUNTS[1]))
  const again = await start(estate, rollback, { ...ENVIRONMENT, reason: 'errors', quarantine: 'false' })
  expect([again.failed, again.outputs.get('outcome')]).toEqual([undefined, 'rolled-back'])
  await expectEverywhere(estate, again.outputs.get('release') ?? '', base)
})

test('a rollout of hours outlives its sessions of one hour: they are renewed', async () => {
  const { estate, release, images } = await begun(4)
  await start(estate, promote, { ...PROMOTE, 'ami-id': release })
  const began = estate.world.now
  const calls = estate.world.journal.length
  const refreshed = await start(estate, refreshAsg, ENVIRONMENT)
  expect([refreshed.failed, refreshed.outputs.get('outcome')]).toEqual([undefined, 'refreshed'])
  expect(estate.world.now - began).toBeGreaterThan(3 * 3_600_000)
  const assumed = estate.world.journal.slice(calls).filter(({ operation }) => operation === 'AssumeRole')
  expect(assumed.length).toBeGreaterThan(2 * ACCOUNTS.length)
  expect(assumed.length).toBeLessThan(6 * ACCOUNTS.length)
  await expectEverywhere(estate, '1.0.0/1', images)
})

test('a promotion that dies in the middle of the targets is finished by the next run', async () => {
  for (const call of [0, 2, 4]) {
    const { estate, release } = await begun()
    estate.world.inject({ when: { call, of: { process: 'dead', operation: 'PutParameter' } }, what: { do: 'crash', after: true } })
    expect((await start(estate, promote, { ...PROMOTE, 'ami-id': release }, 'dead')).crashed).toBe(true)
    estate.world.advance(3_600_000)
    const again = await start(estate, promote, { ...PROMOTE, 'ami-id': release })
    expect([call, again.failed, outcomes(again)]).toEqual([call, undefined, all('promoted')])
  }
})

/** Copies before the reviewed job, and a job that is too short for them. */
import { expect, test } from 'vitest'
import { cellsIn, everywhere, type Spread } from '../support/everywhere.ts'
import { ACCOUNT, REGION } from '../support/fleet.ts'

const spread: Spread = { accounts: [ACCOUNT, '222222222222'], regions: [REGION, 'eu-central-1'], distribute: 'copy' }
const ONLY = { 'only-distribute': 'true' }
const outcome = (ran: { readonly failed: string | undefined; readonly outputs: ReadonlyMap<string, string> }) => [
  ran.failed,
  ran.outputs.get('outcome'),
]

test('only-distribute makes copies and moves nothing; the promotion finds them, and a second time there is nothing to do', async () => {
  const { there, image } = await everywhere(spread)
  const from = there.world.journal.length
  const planned = await there.promote({ ...ONLY, 'ami-id': image, 'dry-run': 'true' })
  expect([...outcome(planned), planned.outputs.get('decision')]).toEqual([undefined, 'planned', 'proceed'])
  expect(there.changes(from)).toEqual([])

  const ran = await there.promote({ ...ONLY, 'ami-id': image })
  expect([...outcome(ran), ran.outputs.get('release')]).toEqual([undefined, 'distributed', '1.0.0/1'])
  expect(ran.outputs.get('gates')).toBe('[]')
  expect(JSON.parse(ran.outputs.get('targets') ?? '[]')).toMatchObject(
    cellsIn(spread).map(() => ({ outcome: 'open', why: 'its pointer was not moved' })),
  )
  for (const cell of cellsIn(spread)) expect([(await there.owned(cell)).length, await there.pointed(cell)]).toEqual([1, undefined])
  // Nothing of the environment is written: no lock, no intent, no pointer.
  expect(there.world.journal.slice(from).filter(({ operation }) => operation === 'PutParameter')).toEqual([])

  const again = await there.promote({ ...ONLY, 'ami-id': image })
  expect(outcome(again)).toEqual([undefined, 'unchanged'])
  const before = there.world.journal.length
  expect(outcome(await there.promote({ 'ami-id': image }))).toEqual([undefined, 'promoted'])
  expect(there.changes(before).filter(change => change.includes('CopyImage'))).toEqual([])
})

test('a release that is not there is copied nowhere', async () => {
  const { there } = await everywhere(spread)
  const from = there.world.journal.length
  const none = await there.promote({ ...ONLY, release: '9.9.9/9' })
  expect(none.failed).toMatch(/\[promote\.no-candidate\]$/)
  expect(there.changes(from)).toEqual([])
})

test.each([[{}], [ONLY]])('a job that is too short for copies ends in order: the next one goes on (%j)', async more => {
  const { there, image } = await everywhere(spread)
  const ran = await there.promote({ ...more, 'ami-id': image, 'job-timeout-minutes': '2' })
  expect(outcome(ran)).toEqual([expect.stringMatching(/\[run\.unfinished\]$/), 'still-running'])
  expect(ran.lines.filter(line => line.startsWith('ends by ')).length).toBe(1)
  expect(ran.lines.join('\n')).toContain('GitHub ends it after 2m (the input job-timeout-minutes), and 24s are left to end in order')
  const next = await there.promote({ ...more, 'ami-id': image })
  expect(outcome(next)).toEqual([undefined, 'only-distribute' in more ? 'distributed' : 'promoted'])
})

/** AWS puts one item into each page of each list: what comes of it is the same. */
import { run as promote } from '@golden-ami/actions/promote'
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { run as rollback } from '@golden-ami/actions/rollback'
import { hours, type World } from '@golden-ami/local-aws'
import { expect, test } from 'vitest'
import { environments, FILES } from '../support/delivery.ts'
import { runInProcess } from '../support/in-process.ts'
import { Stages } from '../support/stages.ts'

/** Calls of a person are as ever. */
const shorten = (world: World, process: string): void =>
  world.inject({ when: { call: 0, of: { process } }, what: { do: 'short-page', items: 1 }, times: Number.POSITIVE_INFINITY })

test('three stages are built, and found again', async () => {
  const stages = new Stages()
  for (const outcome of ['built', 'cache-hit']) {
    const name = `to be ${outcome}`
    shorten(stages.world, name)
    const built = await stages.chain({ name })
    expect([...built.values()].map(({ ran, output }) => [ran.failed, output('outcome')])).toEqual(Array(3).fill([undefined, outcome]))
  }
})

test('releases are promoted, rolled out and taken back', async () => {
  const { delivery } = await environments('development')
  const start = async (action: typeof promote, inputs: { readonly [name: string]: string }) => {
    const name = `run ${delivery.world.journal.length}`
    shorten(delivery.world, name)
    const all = { environment: 'development', 'dry-run': 'false', ...inputs }
    const ran = await runInProcess(delivery.world, { action, files: FILES, name, github: { runId: name }, inputs: all })
    return ran.failed ?? ran.outputs.get('outcome')
  }
  const promoting = (inputs: { readonly [name: string]: string }) =>
    start(promote, { 'when-not-due': 'fail', baseline: 'false', 'github-token': 'token', ...inputs })
  expect(await promoting({ baseline: 'true' })).toBe('promoted')
  const images = [await delivery.release('1.0.0/1', 'aaaa'), await delivery.release('1.0.1/1', 'bbbb')]
  for (const image of images) {
    expect(await promoting({ 'ami-id': image })).toBe('promoted')
    expect(await start(refreshAsg, {})).toBe('refreshed')
    expect(await delivery.running('web-development')).toEqual([image, image])
    // Until it has soaked for the next environment.
    delivery.world.advance(hours(25))
  }
  expect(await start(rollback, { reason: 'errors', quarantine: 'true' })).toBe('rolled-back')
  expect(await delivery.running('web-development')).toEqual([images[0], images[0]])
  expect(await delivery.lockIsFree('development')).toBe(true)
})

/** Which targets a run leaves out, and what is told of them. */
import {
  type FoundTarget,
  type LeftOut,
  leftOutResults,
  type Only,
  readOnly,
  type Target,
  type TargetResult,
  withoutLeftOut,
} from '@golden-ami/domain'
import type { Launcher } from '@golden-ami/domain/delivery-file/types'
import { describe, expect, test } from 'vitest'
import { named } from '../../promotion/promotion.ts'
import { A, B, imageOf, pointer, running, target } from '../environment.ts'

const [EU, US, API] = ['eu/eu-west-1', 'us/us-east-1', 'api/us-east-1'] as const
/** The last two share a pointer. */
const targets: readonly Target[] = [EU, US, API].map(name => ({
  ...{ name, entry: name.split('/')[0] ?? '', account: '2'.repeat(12), region: name.split('/')[1] ?? '' },
  ...{ role: undefined, groups: { by: 'names', names: ['web'] }, allowEmpty: false },
}))
const staging = named('staging', { targets, waves: [[EU], [US, API]] })
type Told = readonly [targets: readonly string[], waves: Only['environment']['waves'], LeftOut | undefined] | string
const told = (input: string): Told => {
  const read = readOnly(input, staging)
  if ('complaints' in read) return read.complaints.map(({ wrong }) => wrong).join()
  return [read.environment.targets.map(({ name }) => name), read.environment.waves, read.leftOut]
}

describe('only', () => {
  const all: Told = [[EU, US, API], [[EU], [US, API]], undefined]
  const { waves } = staging
  const inEu = (reason: string): Told => [[EU], [[EU]], { targets: [US, API], reason, waves }]
  test.each<[string, string, Told]>([
    ['nothing is left out', '', all],
    ['nor with a blank', ' ', all],
    ['a wave of which all is left out is gone', `${EU}: us is down`, inEu('us is down')],
    ['in any order', ` ${API} , ${US}:  eu: is down `, [[US, API], [[US, API]], { targets: [EU], reason: 'eu: is down', waves }]],
    ['the longest reason', `${EU}: ${'x'.repeat(200)}`, inEu('x'.repeat(200))],
    ['a longer one', `${EU}: ${'x'.repeat(201)}`, 'the reason is longer than 200 characters'],
    ['no reason', `${EU}:`, `"${EU}:" is not <target>, <target>: <reason>`],
    ['no target', ', : us is down', '", : us is down" is not <target>, <target>: <reason>'],
    ['what is no target', `${EU}, asia, eu: us is down`, '"asia", "eu" is no target of staging'],
    ['every target', `${EU}, ${US}, ${API}: nothing is down`, 'every target is named, so nothing is left out'],
    ['half of a pointer', `${EU}, ${US}: api is not ours`, `${API} has its pointer in common with a target that is named`],
  ])('%s', (_, input, expected) => {
    expect(told(input)).toEqual(expected)
  })

  /** Two accounts, one of them in two regions; `web` by name, `api` by a tag, `batch` a consumer. */
  const place = (name: string, account: string, region: string, launcher: Launcher): Target => ({
    ...{ name, entry: name.split('/')[0] ?? '', account: account.repeat(12), region, role: undefined, allowEmpty: false },
    ...launcher,
  })
  const WEB: Launcher = { groups: { by: 'names', names: ['web', 'worker'] } }
  const several = named('staging', {
    targets: [
      place('web/eu-west-1', '2', 'eu-west-1', WEB),
      place('web/us-east-1', '2', 'us-east-1', WEB),
      place('api/eu-west-1', '3', 'eu-west-1', { groups: { by: 'tag', key: 'golden-ami:group', value: 'api' } }),
      place('batch/us-east-1', '4', 'us-east-1', { consumer: { key: 'queue', value: 'night' } }),
    ],
    waves: [['web/eu-west-1', 'web/us-east-1'], ['api/eu-west-1'], ['batch/us-east-1']],
  })
  const names = (input: string, goesOn = false) => {
    const read = readOnly(input, several, { goesOn })
    if ('complaints' in read) return read.complaints.map(({ wrong }) => wrong).join()
    return read.failed === undefined ? read.environment.targets.map(({ name }) => name).join() : `failed: ${read.failed}`
  }
  test.each<[string, string, string]>([
    ['an account', '222222222222: us is down', 'web/eu-west-1,web/us-east-1'],
    ['a group, whose targets are worked on whole', 'worker: us is down', 'web/eu-west-1,web/us-east-1'],
    ['a tag, with a colon in it', 'tag:golden-ami:group=api: us is down', 'api/eu-west-1'],
    ['the tag of a consumer', 'tag:queue=night: us is down', 'batch/us-east-1'],
    ['several of them', 'tag:golden-ami:group=api, 444444444444, web/eu-west-1: c: d, e', 'web/eu-west-1,api/eu-west-1,batch/us-east-1'],
    ['another tag', 'tag:queue=day: us is down', '"tag:queue=day" is no target of staging'],
    ['another account', '555555555555: us is down', '"555555555555" is no target of staging'],
    ['a tag without a reason', 'tag:queue=night', '"tag:queue=night" is not <target>, <target>: <reason>'],
    ['a reason on another line', 'worker:\nus is down', '"worker:\\nus is down" is not <target>, <target>: <reason>'],
    ['what failed, where nobody goes on with that', 'failed: again', '"failed" is no target of staging'],
  ])('%s', (_, input, expected) => {
    expect(names(input)).toBe(expected)
  })
  test.each([
    ['failed', 'failed: it has not failed'],
    ['failed: the quota is raised', 'failed: the quota is raised'],
    [`failed: ${'x'.repeat(201)}`, 'the reason is longer than 200 characters'],
    ['failed, worker: again', '"failed" is no target of staging'],
  ])('%s', (input, expected) => {
    expect(names(input, true)).toBe(expected)
  })
})

const LOST: FoundTarget = { unknown: true, why: 'not authorized', code: 'aws.denied' }
const on = (...releases: readonly (typeof A | typeof B)[]): FoundTarget => target({ pointer: pointer(releases), groups: [running(A)] })
const leftOut: LeftOut = { targets: [US], reason: 'us is down' }

test('the world of a part keeps what cannot be read and is not left out', () => {
  const world = { targets: new Map([EU, US, API].map(name => [name, LOST])) }
  expect([...withoutLeftOut(world, leftOut).targets]).toEqual([
    [EU, LOST],
    [API, LOST],
  ])
  expect(withoutLeftOut(world, undefined)).toBe(world)
})

describe('of what is left out is told what its pointer says', () => {
  const result = (release: string | undefined): readonly TargetResult[] => [
    {
      ...{ target: US, outcome: 'left-out', release, image: release === undefined ? '' : imageOf(release) },
      ...{ groups: [], why: 'us is down' },
    },
  ]
  test.each<[string, FoundTarget | undefined, ReturnType<typeof result>]>([
    ['it was moved since', on(A, B), result(B)],
    ['it has none', target({ pointer: [], groups: [] }), result(undefined)],
    ['it cannot be read', LOST, result(undefined)],
    ['nobody looked', undefined, result(undefined)],
  ])('%s', (_, us, expected) => {
    expect(leftOutResults(leftOut, { targets: new Map(us ? [[US, us]] : []) })).toEqual(expected)
  })
  test('nothing where nothing is left out', () => {
    expect(leftOutResults(undefined, { targets: new Map([[US, on(A)]]) })).toEqual([])
  })
})

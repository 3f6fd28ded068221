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

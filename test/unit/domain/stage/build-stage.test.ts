import { type Build, type BuildTurn, type BuildWish, type BuildWorld, buildStage, type Moment } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { at, build, HOUR, NOW, past, wish, world } from './fixture.ts'

/** In a word: `create-image`, `need copies`, `wait`, `end built 1.0.0/1`. */
const told = (turn: BuildTurn): string => {
  if ('act' in turn) return [...new Set(turn.act.map(step => step.do))].join(' ')
  if ('need' in turn) return `need ${turn.need.of}`
  return 'wait' in turn ? 'wait' : `end ${turn.end.outcome} ${turn.end.build?.release ?? ''}`.trim()
}
const other = { run: 'https://github.com/acme/images/actions/runs/2' }
const going: Partial<Build> = { state: 'going', status: 'BUILDING', ami: undefined }
const failed: Partial<Build> = { state: 'failed', status: 'FAILED', reason: 'exit status 1', ami: undefined }
const cancelled: Partial<Build> = { state: 'cancelled', status: 'CANCELLED', ami: undefined }
const unseen: Partial<Build> = { ami: { id: 'ami-1', name: '', state: 'unseen' } }
const now = (...builds: readonly Build[]): BuildWorld => world({ builds })

describe('what a run does', () => {
  test.each<[string, string, BuildWorld, Partial<BuildWish>, Partial<Moment>]>([
    ['nothing is there', 'create-component', world(), {}, {}],
    ['a young image is there', 'end cache-hit 1.0.0/1', past(build(1)), {}, {}],
    ['two are there: the newest', 'end cache-hit 1.0.0/2', past(build(1), build(2)), {}, {}],
    ['an image is as old as it may be', 'end cache-hit 1.0.0/1', past(build(1, { created: NOW - HOUR })), { maxAge: HOUR }, {}],
    ['an image is too old', 'create-component', past(build(1, { created: NOW - HOUR - 1 })), { maxAge: HOUR }, {}],
    ['it is forced, and another run built', 'create-component', past(build(1, other)), { force: true }, {}],
    ['it is forced, and an attempt before built', 'end cache-hit 1.0.0/1', past(build(1)), { force: true }, {}],
    ['max-age is 0s, and an attempt before built', 'end cache-hit 1.0.0/1', past(build(1)), { maxAge: 0 }, {}],
    ['an untested image, and tests are wished for', 'create-component', past(build(1, { tested: false })), {}, {}],
    ['an untested image, and tests are not', 'end cache-hit 1.0.0/1', past(build(1, { tested: false })), { tests: false }, {}],
    ['its AMI is gone', 'create-component', past(build(1, { ami: { id: 'ami-1', name: '', state: 'unusable' } })), {}, {}],
    ['its AMI is not to be seen, just now', 'wait', past(build(1, unseen)), {}, {}],
    ['its AMI is not to be seen after a minute', 'create-component', past(build(1, unseen)), {}, { now: NOW + 60_000 }],
    ['a build is going on', 'wait', now(build(1, going)), {}, {}],
    ['one of another run is going on', 'wait', now(build(1, { ...going, ...other })), {}, {}],
    ['an image is there and it is forced, and a build is going on', 'wait', now(build(1), build(2, going)), { force: true }, {}],
    ['its own build is there', 'end built 1.0.0/1', now(build(1)), {}, {}],
    ['that of another run is there', 'end adopted 1.0.0/1', now(build(1, other)), {}, {}],
    ['its own build has failed', 'end failed 1.0.0/1', now(build(1, failed)), {}, {}],
    ['the build that it adopted has failed', 'end failed 1.0.0/1', now(build(1, { ...failed, ...other })), {}, {}],
    ['a build had failed before', 'create-component', past(build(1, failed)), {}, {}],
    ['somebody cancelled its build', 'end failed 1.0.0/1', now(build(1, cancelled)), {}, {}],
    ['the owner cancelled the build that it adopted', 'create-component', now(build(1, { ...cancelled, ...other })), {}, {}],
    [
      'an attempt before had cancelled the build that it found',
      'create-component',
      world({ builds: [build(1, cancelled)], before: new Set([build(1).arn]) }),
      {},
      {},
    ],
    ['AWS refuses a step', 'end failed', world(), {}, { refused: new Map([['os', { do: 'create-recipe', message: 'no' }]]) }],
    [
      'the image is there although AWS refused a step',
      'end built 1.0.0/1',
      now(build(1)),
      {},
      { refused: new Map([['os', { do: 'create-image', message: 'no' }]]) },
    ],
  ])('%s: %s', (_, expected, seen, wished, moment) => {
    expect(told(buildStage({ ...wish, ...wished }, seen, at(moment)))).toBe(expected)
  })
})

describe('what a cancelled run does', () => {
  const refused = new Map([['os', { do: 'cancel-image', message: 'no' }]])
  test.each<[string, string, BuildWorld, Partial<BuildWish>, Partial<Moment>]>([
    ['nothing is there', 'end cancelled', world(), {}, {}],
    ['its build is going on', 'cancel-image', now(build(1, going)), {}, {}],
    ['its build is going on, and is to be left', 'end cancelled 1.0.0/1', now(build(1, going)), { onCancel: 'leave' }, {}],
    ['the build of another run is going on', 'end cancelled 1.0.0/1', now(build(1, { ...going, ...other })), {}, {}],
    ['the cancellation was accepted', 'end cancelled 1.0.0/1', now(build(1, { ...going, state: 'ending' })), {}, {}],
    ['the cancellation was refused', 'end failed 1.0.0/1', now(build(1, going)), {}, { refused }],
    ['the build was faster', 'end built 1.0.0/1', now(build(1)), {}, { refused }],
    ['the build has failed meanwhile', 'end cancelled 1.0.0/1', now(build(1, failed)), {}, {}],
  ])('%s: %s', (_, expected, seen, wished, moment) => {
    expect(told(buildStage({ ...wish, ...wished }, seen, at({ cancelled: true, ...moment })))).toBe(expected)
  })
})

describe('a parent that is not to be seen', () => {
  const parent = { unseen: 'Parent image ami-1 does not exist.', since: NOW }
  test('is waited for, a minute at most', () => {
    expect(buildStage(wish, parent, at())).toEqual({ wait: parent.unseen, until: NOW + 60_000 })
    expect(buildStage(wish, parent, at({ now: NOW + 60_000 }))).toMatchObject({
      end: { outcome: 'failed', code: 'build.parent', why: parent.unseen },
    })
    expect(buildStage(wish, parent, at({ cancelled: true }))).toMatchObject({ end: { outcome: 'cancelled' } })
  })
})

test('what AWS refused is told with its kind', () => {
  const refused = new Map([['os', { do: 'create-image', message: 'not authorized', code: 'aws.denied' as const }]])
  expect(buildStage(wish, world(), at({ refused }))).toMatchObject({
    end: { outcome: 'failed', why: 'not authorized', code: 'aws.denied' },
  })
})

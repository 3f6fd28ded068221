/** What the machine asks to be shown, and when it does not. */
import {
  type Build,
  type BuildNeed,
  type BuildWish,
  type BuildWorld,
  buildStage,
  componentName,
  distributionName,
  type Moment,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { at, build, digest, ingredients, NOW, past, print, RUN, wish, withPreparation, world } from './fixture.ts'

const scanning: BuildWish = { ...wish, scan: true, run: `${RUN}2` }
const scanned = (number: number, others: Partial<Build> = {}): Build => build(number, { scanned: true, ...others })
const { arn } = build(1)
const unlooked: Partial<Build> = { copies: undefined }
const failed: Partial<Build> = {
  ...{ state: 'failed', status: 'FAILED', ami: undefined, copies: undefined },
  distribution: distributionName(wish, ingredients),
}
const needOf = (wished: BuildWish, seen: BuildWorld, moment: Partial<Moment> = {}): BuildNeed | undefined => {
  const turn = buildStage(wished, seen, at(moment))
  return 'need' in turn ? turn.need : undefined
}
/** In words: `copies 2`, `preparation`; empty: nothing is asked. */
const asked = (wished: BuildWish, seen: BuildWorld, moment: Partial<Moment> = {}): string => {
  const need = needOf(wished, seen, moment)
  if (!need) return ''
  return 'build' in need ? `${need.of} ${need.build.split('/').at(-1)}` : need.of
}
const unprepared = (seen: BuildWorld): BuildWorld => ({ ...seen, preparation: undefined })
const refused = new Map([['os', { do: 'create-recipe', message: 'no' }]])

describe('asked is', () => {
  test.each<[string, string, BuildWorld, BuildWish, Partial<Moment>]>([
    ['findings of the image that may be the answer', 'findings 1', past(scanned(1)), scanning, {}],
    ['findings before where it is', 'findings 1', past(scanned(1, unlooked)), scanning, {}],
    ['findings of the newest of several', 'findings 2', past(scanned(1), scanned(2)), scanning, {}],
    [
      'findings of the newest whose AMI is there',
      'findings 1',
      past(scanned(1), scanned(2, { ami: { id: 'ami-2', name: '', state: 'unusable' } })),
      scanning,
      {},
    ],
    ['no findings where nobody has scanned', '', past(scanned(1, { scan: 'unscanned' })), scanning, {}],
    ['no findings of what Image Builder was not told to scan', '', past(build(1)), scanning, {}],
    ['no findings where nobody is to look', '', past(scanned(1)), { ...scanning, scan: false }, {}],
    ['no findings where none is bad enough', '', past(scanned(1)), { ...scanning, rebuildSeverity: 'none' }, {}],
    ['no findings of what this run has built', '', past(scanned(1)), { ...scanning, run: RUN }, {}],
    ['no findings of what was built meanwhile', '', world({ builds: [scanned(1)] }), scanning, {}],
    ['where the answer is', 'copies 1', past(build(1, unlooked)), wish, {}],
    ['where the answer is, though nobody waits for it any more', 'copies 1', past(build(1, unlooked)), wish, { cancelled: true }],
    ['where the newest is', 'copies 2', past(build(1, unlooked), build(2, unlooked)), wish, {}],
    ['not where an older one is', '', past(build(1, unlooked), build(2)), wish, {}],
    ['what a build failed in that may be distributed again', 'failure 1', past(build(1, failed)), wish, {}],
    [
      'not what one failed in that would be distributed otherwise now',
      'preparation',
      unprepared(past(build(1, { ...failed, distribution: 'x' }))),
      wish,
      {},
    ],
    ['what there is for the next build', 'preparation', unprepared(world()), wish, {}],
    ['what there is now, where it was looked at earlier', 'preparation', withPreparation(world(), { after: undefined }), wish, {}],
    [
      'what there is for the one after, where another build came',
      'preparation',
      withPreparation(past(build(1, { ...failed, distribution: '' })), { after: 0 }),
      wish,
      {},
    ],
    ['nothing of that where AWS has refused to build', '', unprepared(world()), wish, { refused }],
    ['nothing of that when it is cancelled', '', unprepared(world()), wish, { cancelled: true }],
    [
      'nothing while a build is going on',
      '',
      unprepared(world({ builds: [build(1, unlooked), build(2, { state: 'going', ami: undefined })] })),
      wish,
      {},
    ],
    [
      'nothing while the AMI is not to be seen',
      '',
      unprepared(past(build(1, { ami: { id: 'ami-1', name: '', state: 'unseen' } }))),
      wish,
      {},
    ],
  ])('%s: %s', (_, expected, seen, wished, moment) => {
    expect(asked(wished, seen, moment)).toBe(expected)
  })
})

describe('a need says all that a look has to know', () => {
  const OTHER = '222222222222'
  const distribution = {
    ...wish.distribution,
    ...{ regions: ['eu-west-1', 'us-east-1'], accounts: [OTHER] },
    shareWith: { accounts: ['333333333333'], organisations: ['arn:o'], organisationalUnits: ['arn:ou'] },
  }
  const wished: BuildWish = { ...wish, distribution }
  const there = [
    { region: 'eu-west-1', account: OTHER },
    { region: 'us-east-1', account: wish.account },
    { region: 'us-east-1', account: OTHER },
  ]
  const launchedBy = ['333333333333', 'arn:o', 'arn:ou']
  test('where an image is to be that was distributed as it would be now', () => {
    const seen = past(build(1, { ...unlooked, distribution: distributionName(wished, ingredients) }))
    const need = { of: 'copies', build: arn, cells: there, fingerprint: print, permissions: 'copied', launchedBy }
    expect(needOf(wished, seen)).toEqual(need)
  })
  test('where one is to be that was distributed otherwise: home, too, and who may launch each', () => {
    const home = { region: wish.region, account: wish.account }
    const need = { of: 'copies', build: arn, cells: [home, ...there], fingerprint: print, permissions: 'all', launchedBy }
    expect(needOf(wished, past(build(1, unlooked)))).toEqual(need)
  })
  test('what there is to build with, by its names', () => {
    const [own] = ingredients.components
    const components = own?.is === 'own' ? [componentName(own, digest)] : []
    expect(needOf(wished, unprepared(past(build(1, { ...failed, distribution: '' }))))).toEqual({
      of: 'preparation',
      after: 1,
      components,
      infrastructure: expect.stringMatching(/^golden-ami-/),
      distribution: distributionName(wished, ingredients),
    })
  })
  test('not by the name of a configuration that is given: the image is built with that one', () => {
    const given: BuildWish = { ...wish, infrastructure: { is: 'given', arn: 'arn:given' } }
    expect(needOf(given, unprepared(world()))).toMatchObject({ infrastructure: undefined })
    const [own] = ingredients.components
    const components = new Map(own?.is === 'own' ? [[componentName(own, digest), 'arn:own/1.0.0/1']] : [])
    const recipes = [{ arn: 'recipe', version: '1.0.0', fingerprint: print, architecture: 'x86_64', parts: [], created: NOW }]
    const seen = withPreparation(world(), { infrastructure: undefined, components, recipes })
    expect(buildStage(given, seen, at())).toMatchObject({ act: [{ do: 'create-image', infrastructure: 'arn:given' }] })
  })
})

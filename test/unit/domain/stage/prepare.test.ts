import {
  type Build,
  type BuildStep,
  type BuildWish,
  type BuildWorld,
  buildStage,
  componentName,
  distributionName,
  predictBuild,
  type Recipe,
  type StageWorld,
  simulate,
  TAKEN,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { at, build, digest, ingredients, NOW, past, print, RUN, wish, withPreparation, world } from './fixture.ts'

const [own] = ingredients.components
const name = own?.is === 'own' ? componentName(own, digest) : ''
const components = new Map([[name, 'arn:own/1.0.0/1']])
const recipe = (version: string, fingerprint: string, created: number): Recipe => ({
  arn: `${fingerprint}/${version}`,
  version,
  fingerprint,
  architecture: 'x86_64',
  parts: [],
  created,
})
const prepared = (recipes: readonly Recipe[], others: Partial<BuildWorld> = {}): BuildWorld =>
  withPreparation(world(others), { components, recipes })
/** The only step of a turn. */
const only = (wished: Partial<BuildWish>, seen: BuildWorld): BuildStep => {
  const turn = buildStage({ ...wish, ...wished }, seen, at())
  if (!('act' in turn) || turn.act.length !== 1 || !turn.act[0]) throw new Error(JSON.stringify(turn))
  return turn.act[0]
}

describe('what is distributed', () => {
  const regions = (wished: Partial<BuildWish> = {}) => {
    const step = only(wished, withPreparation(world(), { components, distribution: undefined }))
    return step.do === 'create-distribution' ? step : undefined
  }
  test('has the description and the tags of the content in every region, whatever its version', () => {
    const everywhere = { distribution: { ...wish.distribution, regions: ['eu-west-1', 'us-east-1'] } }
    for (const region of regions(everywhere)?.regions ?? []) {
      expect(region.description).toBe(`web os for x86_64, fingerprint ${print.slice(0, 12)}`)
      expect(region.tags).toEqual({
        'golden-ami:family': 'web',
        'golden-ami:stage': 'os',
        'golden-ami:fingerprint': print,
        'golden-ami:parent': ingredients.parent,
        'golden-ami:architecture': 'x86_64',
        'ec2:SharedTag/golden-ami:family': 'web',
        'ec2:SharedTag/golden-ami:fingerprint': print,
      })
    }
    expect(regions(everywhere)?.regions).toHaveLength(2)
    expect(regions({ version: '7.0.0' })?.name).toBe(regions()?.name)
  })
  test('has a configuration of its own for every content', () => {
    const other = { ...ingredients, parent: 'ami-00000000000000001' }
    expect(distributionName(wish, other)).not.toBe(distributionName(wish, ingredients))
  })
})

describe('what AWS says is taken', () => {
  const heard = (verb: string, since: number) =>
    new Map([['os', { do: verb, after: undefined, since, times: 9, message: `${TAKEN}The name is in use.` }]])
  const turn = (verb: string, ms: number, seen: BuildWorld) => buildStage(wish, seen, at({ unanswered: heard(verb, NOW - ms) }))
  test('a name is looked for, and after five minutes it is the end', () => {
    expect(turn('create-recipe', 5 * 60_000 - 1, prepared([]))).toMatchObject({ act: [{ do: 'create-recipe' }] })
    expect(turn('create-recipe', 5 * 60_000, prepared([]))).toMatchObject({
      end: { outcome: 'failed', code: 'build.name-taken', why: expect.stringContaining('The name is in use.') },
    })
  })
  test('a token is another build, until that would be seen: then the run takes one of its own', () => {
    const token = (ms: number): string => {
      const found = turn('create-image', ms, prepared([recipe('1.0.0', print, 1)]))
      return 'act' in found && found.act[0]?.do === 'create-image' ? found.act[0].token : ''
    }
    expect(token(59_999)).toBe(token(0))
    expect(token(60_000)).not.toBe(token(0))
    expect(token(60_000)).toHaveLength(36)
  })
})

test('on paper a first build takes every step, in the order in which one needs the other', () => {
  const nothing = withPreparation(world(), { infrastructure: undefined, distribution: undefined })
  const machine = (seen: StageWorld, moment: ReturnType<typeof at>) => buildStage(wish, seen, moment)
  const { steps, end } = simulate(machine, predictBuild(NOW), nothing, at())
  expect(steps.map(step => step.do)).toEqual([
    'create-component',
    'create-infrastructure',
    'create-distribution',
    'create-recipe',
    'create-image',
  ])
  expect(end.outcome).toBe('built')
})

describe('the recipe', () => {
  test('has the components in the order of the stage, ours by what was created', () => {
    const step = only({}, prepared([]))
    expect(step).toMatchObject({
      do: 'create-recipe',
      version: '1.0.0',
      parent: ingredients.parent,
      components: [{ arn: 'arn:own/1.0.0/1' }, { arn: 'arn:aws:imagebuilder:eu-west-1:aws:component/update-linux/1.0.2/1' }],
      amiTags: { 'golden-ami:fingerprint': print, 'golden-ami:version': '1.0.0' },
    })
  })

  test.each<[string, readonly Recipe[], string | undefined, string]>([
    ['the first of its stage', [], undefined, 'create-recipe 1.0.0'],
    ['after others', [recipe('1.2.9', 'x', 1), recipe('1.10.0', 'y', 2)], undefined, 'create-recipe 1.10.1'],
    ['known', [recipe('1.0.0', print, 1)], undefined, `create-image ${print}/1.0.0`],
    ['known in two versions: the newest', [recipe('1.0.0', print, 1), recipe('1.0.1', print, 2)], undefined, `create-image ${print}/1.0.1`],
    ['known, and the version is asked for', [recipe('1.0.0', print, 1), recipe('1.0.1', print, 2)], '1.0.0', `create-image ${print}/1.0.0`],
    ['known in another version than is asked for', [recipe('1.0.0', print, 1)], '2.0.0', 'create-recipe 2.0.0'],
    [
      'one of another content was there before with the version',
      [recipe('1.0.0', 'x', 1), recipe('1.0.0', print, 2)],
      undefined,
      'create-recipe 1.0.1',
    ],
    [
      'one of another content came later with the version',
      [recipe('1.0.0', print, 1), recipe('1.0.0', 'x', 2)],
      undefined,
      `create-image ${print}/1.0.0`,
    ],
    [
      'both at the same moment: one of them keeps it',
      [recipe('1.0.0', '0', 1), recipe('1.0.0', print, 1)],
      undefined,
      'create-recipe 1.0.1',
    ],
  ])('%s', (_, recipes, version, expected) => {
    const step = only({ version }, prepared(recipes))
    expect(`${step.do} ${step.do === 'create-recipe' ? step.version : step.do === 'create-image' ? step.recipe : ''}`).toBe(expected)
  })

  test('of a version that has another content is refused', () => {
    const turn = buildStage({ ...wish, version: '1.0.0' }, prepared([recipe('1.0.0', 'x', 1)]), at())
    expect(turn).toMatchObject({ end: { outcome: 'failed', code: 'build.version-taken', why: expect.stringContaining('1.0.0') } })
  })
})

describe('the image', () => {
  const seen = (...ended: readonly Build[]): BuildWorld =>
    withPreparation(past(...ended), { components, recipes: [recipe('1.0.0', print, 1)] })
  const image = (wished: Partial<BuildWish>, world: BuildWorld) => {
    const step = only(wished, world)
    if (step.do !== 'create-image') throw new Error(step.do)
    return step
  }
  const failed = { state: 'failed', ami: undefined } as const

  test('says which run created it, and whether it is tested', () => {
    expect(image({ tests: false }, seen()).tags).toMatchObject({
      'golden-ami:run': RUN,
      'golden-ami:tests': 'false',
      'golden-ami:stage': 'os',
    })
  })
  test('has the token of every run that saw the same builds end, and another one after a failure', () => {
    const first = image({}, seen())
    expect(image({ run: 'other' }, seen()).token).toBe(first.token)
    expect(image({}, seen(build(1, failed))).token).not.toBe(first.token)
    expect(image({}, seen(build(1, failed), build(2, failed))).token).not.toBe(image({}, seen(build(1, failed))).token)
    expect(first.token.length).toBeLessThanOrEqual(64)
  })
})

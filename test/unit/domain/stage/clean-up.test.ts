/** What a stage that is built each night leaves behind: recipes and distribution configurations that nobody needs any more. */
import { type BuildStep, buildStage, componentName, type Recipe } from '@golden-ami/domain'
import { expect, test } from 'vitest'
import { at, digest, ingredients, print, wish, withPreparation, world } from './fixture.ts'

const [own] = ingredients.components
const components = new Map(own?.is === 'own' ? [[componentName(own, digest), 'arn:own/1.0.0/1']] : [])
/** The oldest first. */
const recipes = (count: number): readonly Recipe[] =>
  Array.from({ length: count }, (_, night) => ({
    ...{ arn: `recipe ${night}`, version: `1.0.${night}`, fingerprint: `f${night}`, architecture: 'x86_64', parts: [], created: night },
  }))
const distributions = (count: number) =>
  Array.from({ length: count }, (_, night) => ({ arn: night === 0 ? 'distribution' : `distribution ${night}`, created: night }))

const steps = (count: number, version?: string, others: readonly Recipe[] = []): readonly BuildStep[] => {
  const seen = withPreparation(world(), { components, recipes: [...recipes(count), ...others], distributions: distributions(count) })
  const turn = buildStage({ ...wish, version }, seen, at())
  return 'act' in turn ? turn.act : []
}
const deleted = (all: readonly BuildStep[]): readonly string[] => all.flatMap(step => (step.do.startsWith('delete-') ? step.on : []))

test('fifty are kept, and then the oldest go where a new one is made', () => {
  expect(deleted(steps(50))).toEqual([])
  const all = steps(52)
  expect(deleted(all)).toEqual(['recipe 1', 'recipe 0', 'distribution 1'])
  expect(all.at(-1)).toMatchObject({ do: 'create-recipe', version: '1.0.52' })
})

test('the configuration that is distributed with stays, however old it is', () => {
  expect(deleted(steps(52))).not.toContain('distribution')
})

test('ten at once, so that a run does not spend its time on it', () => {
  expect(deleted(steps(200)).filter(name => name.startsWith('recipe'))).toEqual(
    Array.from({ length: 10 }, (_, index) => `recipe ${9 - index}`),
  )
})

test('nothing goes where no recipe is made, and no recipe where versions are counted by hand', () => {
  const known: Recipe = { arn: 'known', version: '2.0.0', fingerprint: print, architecture: 'x86_64', parts: [], created: 0 }
  expect(deleted(steps(60, undefined, [known]))).toEqual([])
  expect(deleted(steps(60, '3.0.0')).filter(name => name.startsWith('recipe'))).toEqual([])
})

test('what is built each night for one architecture pushes nothing of another one out', () => {
  const other = recipes(3).map(one => ({ ...one, arn: `arm ${one.arn}`, architecture: 'arm64', created: -1 }))
  expect(deleted(steps(52, undefined, other)).filter(name => name.includes('recipe'))).toEqual(['recipe 1', 'recipe 0'])
})

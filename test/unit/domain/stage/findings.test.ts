import { type Build, type BuildWish, buildStage, componentName, type ScanDigest, type Severity } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { at, build, digest, ingredients, NOW, past, print, RUN, wish, withPreparation, world } from './fixture.ts'

const scan = (fixable: Severity | undefined): ScanDigest => ({
  source: 'ec2',
  scanned: NOW,
  worst: 'critical',
  fixable,
  counts: undefined,
})
const scanning: BuildWish = { ...wish, scan: true, run: `${RUN}2` }
const found = (fixable: Severity | undefined, others: Partial<Build> = {}): Build => build(1, { scan: scan(fixable), ...others })

describe('an image that was there', () => {
  test.each<[string, Severity | undefined, Partial<BuildWish>, boolean]>([
    ['a fix at the severity', 'high', {}, true],
    ['a fix above it', 'critical', {}, true],
    ['a fix below it', 'medium', {}, false],
    ['a fix for what is not rated', 'untriaged', { rebuildSeverity: 'low' }, false],
    ['no fix, although a critical finding', undefined, { rebuildSeverity: 'low' }, false],
    ['a fix, and none is bad enough', 'critical', { rebuildSeverity: 'none' }, false],
    ['a fix, and nobody is to look', 'critical', { scan: false }, false],
  ])('with %s (%s)', (_, fixable, others, again) => {
    const asked = { ...scanning, ...others }
    const seen = past(found(fixable))
    const turn = buildStage(asked, seen, at())
    if (again) expect(turn).toMatchObject({ act: [{ do: 'create-component' }] })
    else expect(turn).toMatchObject({ end: { outcome: 'cache-hit' } })
  })

  test('that nobody has scanned is the answer', () =>
    expect(buildStage(scanning, past(build(1)), at())).toMatchObject({ end: { outcome: 'cache-hit' } }))

  test('with a fix is not replaced by an older one without', () => {
    const seen = past(build(1, { scan: scan(undefined) }), build(2, { scan: scan('critical') }))
    expect(buildStage(scanning, seen, at())).toHaveProperty('act')
  })

  test('with a fix was built by an attempt of this run: it is the answer', () =>
    expect(buildStage(scanning, past(found('critical', { run: scanning.run })), at())).toMatchObject({ end: { outcome: 'cache-hit' } }))
})

test('what was built in this run is the answer, whatever is found in it', () =>
  expect(buildStage(scanning, world({ builds: [found('critical', { run: scanning.run })] }), at())).toMatchObject({
    end: { outcome: 'built' },
  }))

test('so is what another run has built meanwhile', () =>
  expect(buildStage(scanning, world({ builds: [found('critical')] }), at())).toMatchObject({ end: { outcome: 'adopted' } }))

test('the step says why, and asks for a scan', () => {
  const [own] = ingredients.components
  const components = new Map(own?.is === 'own' ? [[componentName(own, digest), 'arn:own/1.0.0/1']] : [])
  const recipes = [{ arn: 'recipe', version: '1.0.0', fingerprint: print, architecture: 'x86_64', parts: [], created: NOW }]
  const seen = withPreparation(past(found('high')), { components, recipes })
  expect(buildStage(scanning, seen, at())).toMatchObject({
    act: [{ do: 'create-image', scan: true, because: '1.0.0/1 has an open finding of severity high for which there is a fix' }],
  })
})

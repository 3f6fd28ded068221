import { amiName, configurationName, fingerprint, type Ingredients, logUrl, nextVersion, recipeName } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { digest, ingredients, print } from './fixture.ts'

const [own, foreign] = ingredients.components
if (!own || !foreign) throw new Error('the fixture has two components')

describe('the fingerprint', () => {
  test.each<[string, Partial<Ingredients>]>([
    ['another parent', { parent: 'ami-1' }],
    ['another architecture', { architecture: 'arm64' }],
    ['another family', { family: 'worker' }],
    ['another stage', { stage: 'tool' }],
    ['another text of a document', { components: [{ ...own, is: 'own', path: '', data: 'b' }, foreign] }],
    ['a parameter', { components: [{ ...own, parameters: { a: '1' } }, foreign] }],
    ['another build of somebody else', { components: [own, { ...foreign, is: 'foreign', arn: 'x/1.0.2/2' }] }],
    ['another order', { components: [foreign, own] }],
    ['one component less', { components: [own] }],
  ])('%s changes it', (_, change) => {
    expect(fingerprint({ ...ingredients, ...change }, digest)).not.toBe(print)
  })
  test.each<[string, Partial<Ingredients>]>([
    ['another path of the same document', { components: [{ ...own, is: 'own', path: 'moved.yml', data: 'a' }, foreign] }],
  ])('%s does not', (_, change) => {
    expect(fingerprint({ ...ingredients, ...change }, digest)).toBe(print)
  })
  test('the order of parameters does not change it', () => {
    const of = (parameters: Readonly<Record<string, string>>): string =>
      fingerprint({ ...ingredients, components: [{ ...own, parameters }] }, digest)
    expect(of({ a: '1', b: '2' })).toBe(of({ b: '2', a: '1' }))
    expect(of({ a: '1', b: '2' })).not.toBe(of({ a: '2', b: '1' }))
  })
})

describe('names', () => {
  const long = { ...ingredients, family: 'f'.repeat(63), stage: 's'.repeat(63) }
  test('are as long as AWS takes them, and end in what tells them apart', () => {
    expect(recipeName(long, print).length).toBeLessThanOrEqual(128)
    expect(recipeName(long, print).endsWith(`-${print.slice(0, 12)}`)).toBe(true)
    expect(amiName(long).length).toBeLessThanOrEqual(127)
    expect(amiName(long).endsWith(' {{ imagebuilder:buildDate }}')).toBe(true)
    expect(amiName(ingredients)).toBe('web-os-x86_64 {{ imagebuilder:buildDate }}')
  })
  test('of configurations follow their content', () => {
    expect(configurationName({ a: 1 }, digest)).toBe(configurationName({ a: 1 }, digest))
    expect(configurationName({ a: 1 }, digest)).not.toBe(configurationName({ a: 2 }, digest))
  })
})

test.each([
  [[], '1.0.0'],
  [['1.0.0'], '1.0.1'],
  [['1.0.9', '1.0.10'], '1.0.11'],
  [['2.0.0', '1.9.9'], '2.0.1'],
  [['latest', '1.2'], '1.0.0'],
])('after the versions %j comes %s', (used, next) => {
  expect(nextVersion(used)).toBe(next)
})

test('the page of a log stream, with names encoded as the console wants them', () => {
  expect(logUrl('eu-west-1', 'golden-ami-web-os', '1.0.0/2')).toBe(
    'https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logsV2:log-groups/log-group/$252Faws$252Fimagebuilder$252Fgolden-ami-web-os/log-events/1.0.0$252F2',
  )
})

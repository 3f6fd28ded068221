import { newestOf } from '@golden-ami/local-aws/services/imagebuilder/arn'
import { matchesVersion, requirePattern, requireVersion } from '@golden-ami/local-aws/services/imagebuilder/version'
import { describe, expect, test } from 'vitest'

const arn = (version: string) => `arn:aws:imagebuilder:eu-west-1:111111111111:component/nginx/${version}`
const resources = ['1.6.8/1', '2.2.4/1', '1.7.8/1', '1.7.8/2', '1.7.8/10'].map(version => ({ arn: arn(version) }))

describe('versions', () => {
  test.each([
    ['x.x.x', '2.2.4/1'],
    ['1.x.x', '1.7.8/10'],
    ['1.6.x', '1.6.8/1'],
    ['1.7.8', '1.7.8/10'],
    ['1.7.8/2', '1.7.8/2'],
    ['3.x.x', undefined],
  ])('%s means %s', (asked, meant) => {
    expect(newestOf(resources, arn(asked))?.arn).toBe(meant && arn(meant))
  })
  test.each(['x.2.x', '1.x.8', 'x.x.1', '1.0', 'latest'])('%s is not a pattern', pattern => {
    expect(() => requirePattern(pattern)).toThrow(`The version '${pattern}' is not valid`)
  })
  test.each(['1.0', '1.0.x', '1.0.0.0', 'v1.0.0', '1.0.1073741824'])('%s is not a version', version => {
    expect(() => requireVersion(version)).toThrow('must be <major>.<minor>.<patch>')
  })
  test('dates are versions, with leading zeros', () => {
    expect(requireVersion('2021.01.01')).toBe('2021.01.01')
    expect(matchesVersion('2021.1.x', '2021.01.01')).toBe(true)
  })
})

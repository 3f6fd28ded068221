import { baselineRelease, compareReleases, isBaseline, isRelease, releaseOfImage } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

test.each([
  ['1.4.0/2', true],
  ['0.0.0/1', true],
  ['baseline/ami-0123456789abcdef0', true],
  ['baseline/0123456789ab', true],
  ['1.4.0', false],
  ['1.4/2', false],
  ['1.4.0/0', false],
  ['1.04.0/2', false],
  ['1.4.x/2', false],
  ['1.4.0/2/1', false],
  ['baseline/ami-xyz', false],
  ['', false],
])('%s is a release: %s', (text, is) => {
  expect(isRelease(text)).toBe(is)
})

test.each([
  ['1.4.0/2', '1.4.0/2', 0],
  ['1.4.0/2', '1.4.0/10', -1],
  ['1.9.0/1', '1.10.0/1', -1],
  ['2.0.0/1', '1.99.99/99', 1],
  ['1.4.1/1', '1.4.0/9', 1],
  ['baseline/ami-0123456789abcdef0', '0.0.0/1', -1],
  ['0.0.0/1', 'baseline/0123456789ab', 1],
  ['baseline/ami-0123456789abcdef0', 'baseline/0123456789ab', 0],
])('%s against %s: %d', (a, b, sign) => {
  expect(Math.sign(compareReleases(a, b))).toBe(sign)
})

test('what is not a release is not compared', () => {
  expect(() => compareReleases('1.4.0/2', '1.4.0')).toThrow('not a release: 1.4.0')
  expect(() => compareReleases('latest', '1.4.0/1')).toThrow('not a release: latest')
})

describe('the release of an Image Builder image', () => {
  test.each([
    ['arn:aws:imagebuilder:eu-west-1:111111111111:image/web-tech/1.4.0/2', '1.4.0/2'],
    ['arn:aws-cn:imagebuilder:cn-north-1:111111111111:image/web_tech/0.0.1/13', '0.0.1/13'],
    ['arn:aws:imagebuilder:eu-west-1:aws:image/amazon-linux-2023-x86/2026.1.3/1', '2026.1.3/1'],
    ['arn:aws:imagebuilder:eu-west-1:111111111111:image/web-tech/1.4.0', undefined],
    ['arn:aws:imagebuilder:eu-west-1:111111111111:image/web-tech/1.x.x/2', undefined],
    ['arn:aws:imagebuilder:eu-west-1:111111111111:component/web-tech/1.4.0/2', undefined],
    ['ami-0123456789abcdef0', undefined],
  ])('%s: %s', (arn, release) => {
    expect(releaseOfImage(arn)).toBe(release)
  })
})

test('a baseline is named by its image, or by all of them in any order', () => {
  const digest = (text: string): string => (text === 'ami-00000001\nami-00000002' ? 'abcdef0123456789' : '')
  expect(baselineRelease(['ami-00000001', 'ami-00000001'], digest)).toBe('baseline/ami-00000001')
  expect(baselineRelease(['ami-00000002', 'ami-00000001'], digest)).toBe('baseline/abcdef012345')
  expect(isBaseline('baseline/abcdef012345')).toBe(true)
  expect(isBaseline('1.4.0/2')).toBe(false)
  expect(() => baselineRelease([], digest)).toThrow('a baseline needs an image')
})

import {
  bringLabelForward,
  decodeDescription,
  desiredVersion,
  encodeDescription,
  type PointerVersion,
  verifiedVersion,
  versionsByRelease,
} from '@golden-ami/domain'
import { describe, expect, test } from '@jest/globals'

const says = (release: string) => ({
  release,
  source: 'ami-0123456789abcdef0',
  fingerprint: 'f'.repeat(64),
  run: 'https://github.com/acme/web/actions/runs/1',
})
const version = (
  number: number,
  release: string | undefined,
  labels: readonly string[] = [],
  image = `ami-${release}`,
): PointerVersion => ({
  version: number,
  image,
  modified: number * 1_000,
  labels,
  says: release === undefined ? undefined : says(release),
})

describe('a description', () => {
  test('is read back, and has no {{', () => {
    const description = { ...says('1.4.0/2'), run: 'https://github.com/acme/{{web}}/actions/runs/1' }
    const text = encodeDescription(description)
    expect(text).not.toContain('{{')
    expect(decodeDescription(text)).toEqual(description)
  })
  test('that does not fit is a bug', () => {
    expect(() => encodeDescription({ ...says('1.4.0/2'), run: 'x'.repeat(1_000) })).toThrow(RangeError)
  })
  test.each([undefined, '', 'set by hand', '{"release":"1.4.0/2"}', JSON.stringify({ ...says('1.4.0/2'), release: 'latest' })])(
    '%s is somebody else’s',
    text => {
      expect(decodeDescription(text)).toBeUndefined()
    },
  )
})

test('a history tells the desired, the verified and every release’s image, in any order', () => {
  const history = [version(2, '1.0.0/2'), version(4, undefined, [], 'ami-hand'), version(1, '1.0.0/1', ['verified']), version(3, '1.0.0/1')]
  expect(desiredVersion(history)?.version).toBe(4)
  expect(verifiedVersion(history)?.version).toBe(1)
  expect([...versionsByRelease(history)].map(([release, { version }]) => [release, version])).toEqual([
    ['1.0.0/1', 3],
    ['1.0.0/2', 2],
  ])
  expect(desiredVersion([])).toBeUndefined()
  expect(verifiedVersion([version(1, '1.0.0/1')])).toBeUndefined()
})

describe('the label never stays on the oldest of 100 versions', () => {
  const since = (labelled: number, newest: number, again?: number): PointerVersion[] =>
    Array.from({ length: newest - labelled + 1 }, (_, index) => {
      const number = labelled + index
      if (number === labelled) return version(number, '1.0.0/1', ['verified'])
      return version(number, number === again ? '1.0.0/1' : `1.0.1/${number}`)
    })

  test('there is nothing to do while there is room', () => {
    expect(bringLabelForward(since(7, 101))).toBeUndefined()
    expect(bringLabelForward([version(1, '1.0.0/1')])).toBeUndefined()
  })
  test('it moves to a newer version of the same image and release', () => {
    expect(bringLabelForward(since(7, 102, 50))).toEqual({ label: version(50, '1.0.0/1') })
  })
  test('without one the proved image is stated once more', () => {
    expect(bringLabelForward(since(7, 102))).toEqual({ restate: version(7, '1.0.0/1', ['verified']) })
  })
  test('another image under the same release is not proved', () => {
    const history = since(7, 102, 50).map(one => (one.version === 50 ? { ...one, image: 'ami-other' } : one))
    expect(bringLabelForward(history)).toHaveProperty('restate')
  })
})

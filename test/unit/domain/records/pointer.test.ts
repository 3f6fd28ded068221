import {
  bringLabelForward,
  decodePointerMetadata,
  desiredVersion,
  encodePointerMetadata,
  type PointerVersion,
  pointerVersions,
  verifiedVersion,
  versionsByRelease,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const metadata = (release: string) => ({
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
  metadata: release === undefined ? undefined : metadata(release),
})

describe('a description', () => {
  test('is read back, and has no {{', () => {
    const description = { ...metadata('1.4.0/2'), run: 'https://github.com/acme/{{web}}/actions/runs/1' }
    const text = encodePointerMetadata(description)
    expect(text).not.toContain('{{')
    expect(decodePointerMetadata(text)).toEqual(description)
  })
  test('tells where could be gone back to, and of a rollback that no ledger knows', () => {
    const description = { ...metadata('1.4.0/2'), good: '1.3.0/1', away: { from: '1.5.0/1', by: 'ada', reason: 'errors '.repeat(100) } }
    const read = decodePointerMetadata(encodePointerMetadata(description))
    expect(read).toMatchObject({ good: '1.3.0/1', away: { from: '1.5.0/1', by: 'ada' } })
    expect(read?.away?.reason).toMatch(/^errors .*…$/)
    expect(
      decodePointerMetadata(encodePointerMetadata({ ...description, away: { ...description.away, from: null } }))?.away?.from,
    ).toBeNull()
    const named = { ...description, away: { ...description.away, reason: 'errors', named: true as const } }
    expect(decodePointerMetadata(encodePointerMetadata(named))).toEqual(named)
    for (const away of ['yes', { from: 'latest', by: '', reason: '' }, { from: null, by: 7, reason: '' }])
      expect(decodePointerMetadata(JSON.stringify({ ...metadata('1.4.0/2'), good: 'latest', away }))).toEqual(metadata('1.4.0/2'))
  })
  test('that a write without one has kept is nobody’s: another image with the description of the version before', () => {
    const text = encodePointerMetadata(metadata('1.0.0/1'))
    const written = (number: number, value: string, description: string) => ({
      ...{ version: number, value, description, labels: [], by: '', modified: number },
    })
    const history = pointerVersions([
      written(1, 'ami-1', text),
      written(2, 'ami-2', text),
      written(3, 'ami-1', text),
      written(4, 'ami-1', text),
    ])
    expect(history.map(one => one.metadata?.release)).toEqual(['1.0.0/1', undefined, undefined, undefined])
    const behindAGap = pointerVersions([written(1, 'ami-1', text), written(3, 'ami-2', text)])
    expect(behindAGap.map(one => one.metadata?.release)).toEqual(['1.0.0/1', undefined])
    const repeated = pointerVersions([written(1, 'ami-1', text), written(2, 'ami-1', text)])
    expect(repeated.map(one => one.metadata?.release)).toEqual(['1.0.0/1', '1.0.0/1'])
  })
  test('that does not fit is a bug', () => {
    expect(() => encodePointerMetadata({ ...metadata('1.4.0/2'), run: 'x'.repeat(1_000) })).toThrow(RangeError)
  })
  test.each([undefined, '', 'set by hand', '{"release":"1.4.0/2"}', JSON.stringify({ ...metadata('1.4.0/2'), release: 'latest' })])(
    '%s is somebody else’s',
    text => {
      expect(decodePointerMetadata(text)).toBeUndefined()
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
  test('while there is room for it; without any the label goes, and comes back with the next proof', () => {
    expect(bringLabelForward(since(7, 105))).toHaveProperty('restate')
    expect(bringLabelForward(since(7, 106))).toEqual({ unlabel: version(7, '1.0.0/1', ['verified']) })
    const foreign = since(7, 102).map(one => (one.version === 7 ? { ...one, metadata: undefined } : one))
    expect(bringLabelForward(foreign)).toHaveProperty('unlabel')
  })
  test('another image under the same release is not proved', () => {
    const history = since(7, 102, 50).map(one => (one.version === 50 ? { ...one, image: 'ami-other' } : one))
    expect(bringLabelForward(history)).toHaveProperty('restate')
  })
})

describe('a write by hand that keeps the description', () => {
  /** Each version as image and release. */
  const told = (written: readonly string[]) =>
    pointerVersions(
      written.map((one, index) => {
        const [value = '', release = ''] = one.split(' ')
        return { version: index + 1, value, description: encodePointerMetadata(metadata(release)), labels: [], by: '', modified: index }
      }),
    ).map(({ metadata }) => metadata?.release)
  test.each<[string, readonly string[], readonly (string | undefined)[]]>([
    ['says nothing of its image', ['a 1.0.0/1', 'x 1.0.0/1'], ['1.0.0/1', undefined]],
    ['nor does it when it is repeated', ['a 1.0.0/1', 'x 1.0.0/1', 'x 1.0.0/1'], ['1.0.0/1', undefined, undefined]],
    ['nor does the image of which it was said, written back', ['a 1.0.0/1', 'x 1.0.0/1', 'a 1.0.0/1'], ['1.0.0/1', undefined, undefined]],
    ['what is said anew counts', ['a 1.0.0/1', 'x 1.0.0/1', 'x 1.1.0/1'], ['1.0.0/1', undefined, '1.1.0/1']],
  ])('%s', (_, written, releases) => {
    expect(told(written)).toEqual(releases)
  })
})

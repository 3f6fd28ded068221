import { World } from '@golden-ami/local-aws'
import { PackageRepository } from '@golden-ami/local-aws/software/repository'
import { describe, expect, test } from 'vitest'

const INSTALLED = [{ packageName: 'openssl', packageVersion: '3.0.8' }]
const repositoryOf = (fixedIn?: string) => {
  const repository = new World({ start: 0 }).state(PackageRepository)
  repository.tell({
    packages: [
      { name: 'openssl', version: '3.0.9', from: 300 },
      { name: 'openssl', version: '3.0.12', from: 500 },
    ],
    vulnerabilities: [{ id: 'CVE-1', package: 'openssl', severity: 'HIGH', published: 200, ...(fixedIn === undefined ? {} : { fixedIn }) }],
  })
  return repository
}

describe('an update', () => {
  test.each([
    [299, '3.0.8'],
    [300, '3.0.9'],
    [999, '3.0.12'],
  ])('at %d installs %s', (at, version) =>
    expect(repositoryOf().updated(INSTALLED, at)).toEqual([{ packageName: 'openssl', packageVersion: version }]),
  )

  test('takes nothing back', () => {
    const newer = [{ packageName: 'openssl', packageVersion: '3.1.0' }]
    expect(repositoryOf().updated(newer, 999)).toEqual(newer)
  })
})

describe('a vulnerability', () => {
  const told = (at: number, fixedIn?: string, version = '3.0.8', since = 100) =>
    repositoryOf(fixedIn)
      .findings([{ packageName: 'openssl', packageVersion: version }], since, at)
      .map(({ firstObserved, fixSince }) => [firstObserved, fixSince])

  test('is found from its publication on', () => {
    expect(told(199, '3.0.9')).toEqual([])
    expect(told(200, '3.0.9')).toEqual([[200, undefined]])
  })
  test('is first observed when the image is made, where it is older', () =>
    expect(told(400, undefined, '3.0.8', 350)).toEqual([[350, undefined]]))
  test('can be fixed once the repository has a version without it, or a newer one', () => {
    expect(told(300, '3.0.9')).toEqual([[200, 300]])
    expect(told(400, '3.0.10')).toEqual([[200, undefined]])
    expect(told(500, '3.0.10')).toEqual([[200, 500]])
  })
  test('is not in the fixed version, and not in another package', () => {
    expect(told(999, '3.0.9', '3.0.9')).toEqual([])
    expect(repositoryOf('3.0.9').findings([{ packageName: 'curl', packageVersion: '1' }], 0, 999)).toEqual([])
  })
})

import { unknownBecause } from '@golden-ami/domain'
import type { ImageFacts, TypeFacts } from '@golden-ami/domain/workload/asg/preflight/before-launch/facts'
import { imageFit, imageSettings } from '@golden-ami/domain/workload/asg/preflight/before-launch/image-fit'
import { describe, expect, test } from 'vitest'
import { instances, NEW, OLD } from '../../group.ts'
import { type Asked, at, image, images, type Place, ROOT, type as typeFacts, words } from './place.ts'

describe('one type', () => {
  const unfit = (why: string): string => `group.image-unfit web: ami-new does not boot on m5.large (${why}) of group web.`
  test.each<[string, Partial<ImageFacts>, Partial<TypeFacts>, string]>([
    ['all fits', {}, {}, ''],
    ['another architecture', { architecture: 'arm64' }, {}, unfit('it is of arm64, the type of x86_64')],
    ['one of several architectures', { architecture: 'i386' }, { architectures: ['i386', 'x86_64'] }, ''],
    ['EC2 does not tell that of the type', { architecture: 'arm64' }, { architectures: [] }, ''],
    ['nor that of the image', { architecture: '' }, {}, ''],
    ['another virtualization', { virtualization: 'paravirtual' }, {}, unfit('it is paravirtual, the type takes hvm')],
    ['another boot mode', { bootMode: 'uefi' }, { bootModes: ['legacy-bios'] }, unfit('it boots by uefi, the type by legacy-bios')],
    ['the other way round', { bootMode: 'legacy-bios' }, { bootModes: ['uefi'] }, unfit('it boots by legacy-bios, the type by uefi')],
    ['a boot mode that it only prefers', { bootMode: 'uefi-preferred' }, { bootModes: ['legacy-bios'] }, ''],
    ['no ENA', { ena: false }, { ena: 'required' }, unfit('it does not support ENA, which the type requires')],
    ['no ENA where that is not required', { ena: false }, { ena: 'supported' }, ''],
    ['a TPM', { tpm: 'v2.0' }, { tpm: 'unsupported' }, unfit('it demands a TPM v2.0, which the type has not')],
    ['a TPM that there is', { tpm: 'v2.0' }, { tpm: 'supported' }, ''],
    ['no TPM', {}, { tpm: 'unsupported' }, ''],
  ])('%s', (_, of, type, told) => {
    const place = { images: images(image(OLD), image(NEW, of)), types: new Map([['m5.large', typeFacts(type)]]) }
    expect(words(imageFit(at({ place })))).toBe(told)
  })
})

test('an image that names no boot mode boots by that of its type', () => {
  const { bootMode: _, ...fresh } = image(NEW)
  const place = { images: images(image(OLD), fresh), types: new Map([['m5.large', typeFacts({ bootModes: ['uefi'] })]]) }
  expect(words(imageFit(at({ place })))).toBe('')
})

describe('several', () => {
  const arm = typeFacts({ architectures: ['arm64'] })
  const of = (...types: readonly (readonly [string, TypeFacts | undefined])[]): Asked => ({
    own: { types: types.map(([name]) => name) },
    place: { types: new Map(types.flatMap(([name, type]) => (type ? [[name, type]] : []))) },
  })
  test.each<[string, Asked, string]>([
    ['fit', of(['m5.large', typeFacts()], ['m5a.large', typeFacts()]), ''],
    [
      'do not',
      of(['m6g.large', arm], ['m7g.large', arm]),
      'group.image-unfit web: ami-new does not boot on m6g.large (it is of x86_64, the type of arm64), m7g.large (it is of x86_64, the type of arm64) of group web.',
    ],
    [
      'of which one does',
      of(['m6g.large', arm], ['m5.large', typeFacts()]),
      'ami-new does not boot on m6g.large (it is of x86_64, the type of arm64) of group web.',
    ],
    [
      'of which EC2 does not show one',
      of(['m6g.large', arm], ['m9g.large', undefined]),
      'ami-new does not boot on m6g.large (it is of x86_64, the type of arm64) of group web.',
    ],
    ['that attributes choose', of(), ''],
  ])('%s', (_, asked, told) => {
    expect(words(imageFit(at(asked)))).toBe(told)
  })
})

describe('it cannot be told', () => {
  const denied = (why: string) => `Whether the image fits the instance types of group web cannot be told: ${why}`
  test.each<[string, Place, string]>([
    ['as types cannot be read', { types: unknownBecause('no types') }, denied('no types')],
    ['as images cannot be read', { images: unknownBecause('no images') }, denied('no images')],
    ['as neither can', { images: unknownBecause('no images'), types: unknownBecause('no types') }, denied('no types')],
    ['as EC2 does not show the image', { images: images(image(OLD)) }, ''],
    ['as nobody knows its id yet', { image: undefined, images: images(image(OLD, { architecture: 'arm64' })) }, ''],
  ])('%s', (_, place, told) => {
    expect(words(imageFit(at({ place })))).toBe(told)
  })
  test.each<[string, Place]>([
    ['as images cannot be read', { images: unknownBecause('no images') }],
    ['as EC2 does not show the image', { images: images(image(OLD)) }],
    ['as nobody knows its id yet', { image: undefined }],
  ])('nor can its settings, %s', (_, place) => {
    expect(words(imageSettings(at({ place, own: { mappings: [{ device: '/dev/xvda', size: 1 }] } })))).toBe('')
  })
})

describe('its settings', () => {
  const mapping = (device: string, size?: number) => ({ mappings: [{ device, ...(size === undefined ? {} : { size }) }] })
  const small = (text: string): string => `group.volume-too-small web: The launch template of group web makes ${text}.`
  const stray =
    "The launch template of group web has settings for /dev/sda1, the root volume of what it runs; that of ami-new is /dev/xvda, which gets the image's own size and type, and /dev/sda1 becomes a volume beside it."
  const tokens =
    'ami-new makes its instances ask for tokens of the metadata service (IMDSv2), which what group web runs now does not, and the launch template does not say either.'
  const before = (of: Partial<ImageFacts>, fresh: Partial<ImageFacts> = {}): Place => ({
    images: images(image(OLD, of), image(NEW, fresh)),
  })
  test.each<[string, Asked, string]>([
    ['a volume as large as its snapshot', { own: mapping('/dev/xvda', 8) }, ''],
    ['a smaller one', { own: mapping('/dev/xvda', 7) }, small('/dev/xvda of 7 GiB, which the image needs 8 for')],
    [
      'each smaller one',
      {
        own: {
          mappings: [
            { device: '/dev/xvda', size: 7 },
            { device: '/dev/sdf', size: 1 },
          ],
        },
        place: before({}, { volumes: [ROOT, { device: '/dev/sdf', size: 2 }] }),
      },
      small('/dev/xvda of 7 GiB, which the image needs 8 for; /dev/sdf of 1 GiB, which the image needs 2 for'),
    ],
    ['no size', { own: mapping('/dev/xvda') }, ''],
    ['a volume that the image has not', { own: mapping('/dev/sdf', 1) }, ''],
    ['a snapshot whose size is not told', { own: mapping('/dev/xvda', 1), place: before({}, { volumes: [{ device: '/dev/xvda' }] }) }, ''],
    ['settings for the root before', { own: mapping('/dev/sda1', 30), place: before({ root: '/dev/sda1' }) }, stray],
    [
      'for that of what it would launch',
      { group: { instances: [] }, own: mapping('/dev/sda1'), place: before({ root: '/dev/sda1' }) },
      stray,
    ],
    ['settings for its root', { own: mapping('/dev/xvda', 30), place: before({ root: '/dev/sda1' }) }, ''],
    ['settings for no root', { own: mapping('/dev/sdf', 30), place: before({ root: '/dev/sda1' }) }, ''],
    ['tokens that nobody asked for yet', { place: before({}, { imds: 'v2.0' }) }, tokens],
    ['tokens as before', { place: before({ imds: 'v2.0' }, { imds: 'v2.0' }) }, ''],
    ['tokens that the template speaks of', { own: { tokens: 'optional' }, place: before({}, { imds: 'v2.0' }) }, ''],
    ['no tokens', { place: before({}) }, ''],
    ['nothing runs before it', { group: { instances: [], versions: [] }, place: before({}, { imds: 'v2.0' }) }, ''],
  ])('%s', (_, asked, told) => {
    expect(words(imageSettings(at(asked)))).toBe(told)
  })
  test('what other groups of the place run says nothing of this one', () => {
    const other = image('ami-other', { root: '/dev/sda1' })
    const place = { images: images(image(OLD, { imds: 'v2.0' }), image(NEW, { imds: 'v2.0' }), other) }
    const asked: Asked = { own: mapping('/dev/sda1', 30), place }
    expect(words(imageSettings(at(asked)))).toBe('')
    expect(words(imageSettings(at({ ...asked, group: { instances: instances('ami-other') } })))).toBe(`${stray} | ${tokens}`)
  })
})

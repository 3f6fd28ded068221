import type { ImageDevices, Volume } from '@golden-ami/domain'
import { volumesFit } from '@golden-ami/domain/stage/preflight/volumes'
import { expect, test } from 'vitest'

const volume = (device: string, size?: number, snapshot?: string): Volume => ({
  ...{ device, size, snapshot, type: undefined, iops: undefined, throughput: undefined },
  ...{ encrypted: undefined, kmsKey: undefined, deleteOnTermination: undefined },
})
const LINUX: ImageDevices = { root: '/dev/xvda', sizes: new Map([['/dev/xvda', 8]]) }
const WINDOWS: ImageDevices = { root: '/dev/sda1', sizes: new Map([['/dev/sda1', 30]]) }
const TWO: ImageDevices = { root: '/dev/sda1', sizes: new Map([['/dev/sda1', 8], ['/dev/xvda', 20]]) } // biome-ignore format: one image

test.each<[string, ImageDevices | undefined, Volume, RegExp | undefined]>([
  ['a larger root', WINDOWS, volume('/dev/sda1', 60), undefined],
  ['a root as large as it was', WINDOWS, volume('/dev/sda1', 30), undefined],
  ['a root that keeps its size', WINDOWS, volume('/dev/sda1'), undefined],
  ['a smaller root', WINDOWS, volume('/dev/sda1', 29), /^\/dev\/sda1 is to have 29 GiB, but that of parent image ami-1 has 30 GiB/],
  ['a smaller root of Linux', LINUX, volume('/dev/xvda', 7), /^\/dev\/xvda is to have 7 GiB, but that of parent image ami-1 has 8 GiB/],
  ['a smaller disk beside the root', TWO, volume('/dev/xvda', 10), /^\/dev\/xvda is to have 10 GiB, but .* has 20 GiB/],
  ['one that begins with another snapshot', WINDOWS, volume('/dev/sda1', 20, 'snap-1'), undefined],
  [
    'a root by the name of Linux',
    WINDOWS,
    volume('/dev/xvda', 60),
    /^\/dev\/xvda is not the root device of parent image ami-1, which is \/dev\/sda1:/,
  ],
  [
    'a root by the name of Windows',
    LINUX,
    volume('/dev/sda1', 60),
    /^\/dev\/sda1 is not the root device of parent image ami-1, which is \/dev\/xvda:/,
  ],
  ['a disk that the parent has by that name', TWO, volume('/dev/xvda', 20), undefined],
  ['another disk', LINUX, volume('/dev/sdf', 1), undefined],
  ['a parent without a root that is told', { root: undefined, sizes: new Map() }, volume('/dev/xvda', 1), undefined],
  ['a parent that nobody looked at', undefined, volume('/dev/xvda', 1), undefined],
])('%s', (_, devices, wished, wrong) => {
  const objections = volumesFit([wished], { id: 'ami-1', ...(devices ? { devices } : {}) })
  expect(objections.map(objection => objection.wrong)).toEqual(wrong ? [expect.stringMatching(wrong)] : [])
})

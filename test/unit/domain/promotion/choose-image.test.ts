import { chooseImage, type ImageCandidate } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { A, B, C, delivered, FORMER, ledger, quarantined } from '../environment/environment.ts'
import { candidate } from './promotion.ts'

const tagged = (release: string, created = 0, more: Partial<ImageCandidate> = {}): ImageCandidate => ({
  ...candidate(release),
  created,
  ...more,
})
const NOTHING = ledger(delivered(A))
const rejecting = (release: string) => ledger([...delivered(A), { kind: 'failed', release, reason: 'x' }], FORMER)

describe('the image that is promoted where no environment comes before', () => {
  test.each<[string, Parameters<typeof chooseImage>, string | undefined]>([
    ['the newest release, in whatever order AWS lists them', [[tagged(B), tagged(C), tagged(A)], NOTHING, new Map()], C],
    ['the newest release, though an older one was made later', [[tagged(B, 9), tagged(C, 1)], NOTHING, new Map()], C],
    ['not one that was rejected here', [[tagged(C), tagged(B)], rejecting(C), new Map()], B],
    ['not one in quarantine', [[tagged(C), tagged(B)], NOTHING, quarantined(C)], B],
    ['the newest when every one is quarantined', [[tagged(B), tagged(C)], NOTHING, new Map([...quarantined(B), ...quarantined(C)])], C],
    ['none when none is tagged', [[], NOTHING, new Map()], undefined],
  ])('%s', (_, given, expected) => {
    expect(chooseImage(...given)?.candidate.release).toBe(expected)
  })

  test('of two images of one release the younger one', () => {
    const images = [tagged(C, 1, { image: 'ami-00000001' }), tagged(C, 2, { image: 'ami-00000002' })]
    expect(chooseImage(images, NOTHING, new Map())?.candidate).toEqual({ ...candidate(C), image: 'ami-00000002' })
  })

  test('says why', () => {
    const images = [tagged(B), tagged(C)]
    expect(chooseImage(images, NOTHING, new Map())?.because).toBe('it is the newest that tag-ami has tagged')
    expect(chooseImage(images, rejecting(C), new Map())?.because).toBe(
      `it is the newest that tag-ami has tagged and that is neither rejected here nor quarantined, unlike ${C}`,
    )
  })
})

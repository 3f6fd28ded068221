import { candidateOf, candidateOfRelease, promotionDeadlines } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const WISH = { family: 'web', architecture: 'x86_64' }
const TAGS = {
  'golden-ami:family': 'web',
  'golden-ami:architecture': 'x86_64',
  'golden-ami:fingerprint': 'f1',
  'golden-ami:image-arn': 'arn:aws:imagebuilder:eu-west-1:111111111111:image/golden-ami-web-tech/1.4.0/2',
}
const image = (tags: Readonly<Record<string, string>> = TAGS, id = 'ami-1') => ({ id, tags: new Map(Object.entries(tags)) })
const without = (key: keyof typeof TAGS) => image(Object.fromEntries(Object.entries(TAGS).filter(([name]) => name !== key)))

describe('candidateOf', () => {
  test('what tag-ami has tagged', () => {
    expect(candidateOf(WISH, image())).toEqual({ release: '1.4.0/2', image: 'ami-1', fingerprint: 'f1' })
  })
  test.each([
    ['no release', without('golden-ami:image-arn'), /^Image ami-1 has no metadata .*run tag-ami/],
    ['no fingerprint', without('golden-ami:fingerprint'), /^Image ami-1 has no metadata/],
    ['no family', without('golden-ami:family'), /belongs to family none, not web/],
    ['another family', image({ ...TAGS, 'golden-ami:family': 'worker' }), /belongs to family worker, not web/],
    ['another architecture', image({ ...TAGS, 'golden-ami:architecture': 'arm64' }), /is for arm64, not x86_64/],
  ])('%s: none, and why', (_, of, why) => {
    expect(candidateOf(WISH, of)).toEqual({ none: expect.stringMatching(why) })
  })
})

describe('candidateOfRelease', () => {
  test('the one image of the release', () => {
    expect(candidateOfRelease(WISH, '1.4.0/2', [image()])).toMatchObject({ image: 'ami-1' })
  })
  test('none, or several: nobody chooses', () => {
    expect(candidateOfRelease(WISH, '1.4.0/2', [])).toEqual({ none: 'No available image of family web is release 1.4.0/2.' })
    expect(candidateOfRelease(WISH, '1.4.0/2', [image(), image(TAGS, 'ami-2')])).toEqual({
      none: 'Several images are release 1.4.0/2: ami-1, ami-2. Name the one that is meant by ami-id.',
    })
  })
})

describe('promotionDeadlines', () => {
  const home = { account: '111111111111', region: 'eu-west-1' }
  const target = (account: string, region: string) => ({
    ...{
      name: `web/${region}`,
      entry: 'web',
      account,
      region,
      role: undefined,
      groups: { by: 'names' as const, names: ['web'] },
      allowEmpty: false,
    },
  })
  const availability = (distribute: 'share' | 'none') => ({
    ...{ distribute, kmsKeys: [], watermark: false, shareWith: [] },
  })
  const hours = (...of: Parameters<typeof promotionDeadlines>) => promotionDeadlines(...of).available / 3_600_000
  test('copies get hours, what is at home already minutes', () => {
    expect(hours({ availability: availability('share'), targets: [target('111111111111', 'us-east-1')] }, home)).toBe(5)
    expect(hours({ availability: availability('share'), targets: [target('222222222222', 'eu-west-1')] }, home)).toBe(5)
    expect(hours({ availability: availability('share'), targets: [target('111111111111', 'eu-west-1')] }, home)).toBeLessThan(1)
    expect(hours({ availability: availability('none'), targets: [target('222222222222', 'us-east-1')] }, home)).toBeLessThan(1)
  })
  test('pointers are moved after the image is there', () => {
    const { available, whole } = promotionDeadlines({ availability: availability('share'), targets: [] }, home)
    expect(whole).toBeGreaterThan(available)
  })
})

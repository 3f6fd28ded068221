/** What a decision page tells of an image that AWS does not show, or not now: what could not be read, and why. */
import { type DecisionClients, lookAtImage } from '@golden-ami/aws/promotion/decision'
import { METADATA, unknownBecause } from '@golden-ami/domain'
import { expect, test } from 'vitest'

const failed = (name: string): Error => Object.assign(new Error('no DescribeImages'), { name, $metadata: { httpStatusCode: 400 } })
const ARN = 'arn:aws:imagebuilder:eu-west-1:111111111111:image/web/1.0.0/1'
const TAGS = new Map([[METADATA.imageArn, ARN]])

const look = (visibleImages: () => Promise<object>, packages: () => Promise<object> = async () => []) =>
  lookAtImage(
    {
      ec2: { visibleImages, scanned: async () => undefined, findings: async () => [], ancestry: async () => [] },
      imageBuilder: { packages, scanState: async () => 'COMPLETED', findings: async () => [] },
    } as unknown as DecisionClients,
    'ami-1',
  )
const refuses = (error: Error) => () => Promise.reject(error)

test.each<[string, () => Promise<object>, string]>([
  ['denied', refuses(failed('UnauthorizedOperation')), 'the tags of ami-1 cannot be read: no DescribeImages'],
  ['throttled', refuses(failed('RequestLimitExceeded')), 'the tags of ami-1 cannot be read: AWS throttles the calls: no DescribeImages'],
  ['away', refuses(failed('TimeoutError')), 'the tags of ami-1 cannot be read: AWS could not be reached: no DescribeImages'],
  ['without the image', async () => [], 'EC2 does not show ami-1'],
  [
    'our own bug',
    refuses(new TypeError('x is undefined')),
    'the tags of ami-1 cannot be read: unexpected: x is undefined (a defect of golden-ami)',
  ],
])('a look at its tags that is %s', async (_, images, why) => {
  const { packages, findings, origin, builtAt } = await look(images)
  const build = `EC2 knows of no scan of ami-1, and its Image Builder image is not known: ${why}`
  expect({ packages, findings, origin, builtAt }).toEqual({
    ...{ packages: unknownBecause(why), findings: unknownBecause(build), origin: unknownBecause(why), builtAt: '' },
  })
})

test('tags that name no build are another matter', async () => {
  const { packages, origin } = await look(async () => [{ id: 'ami-1', tags: new Map() }])
  expect([packages, origin]).toEqual([unknownBecause('the tags of the image name no image of Image Builder'), undefined])
})

test('a bug of ours beside what can be read stops nothing, and is told as one', async () => {
  const found = await look(
    async () => [{ id: 'ami-1', tags: TAGS }],
    () => Promise.reject(new TypeError('x is undefined')),
  )
  expect(found.packages).toEqual(unknownBecause('unexpected: x is undefined (a defect of golden-ami)'))
  expect(found.findings).toMatchObject({ source: 'image-builder' })
})

import { minutes, seconds } from '@golden-ami/local-aws'
import { describe, expect, test } from '@jest/globals'
import { ACCOUNT, REGION, Studio } from './studio.ts'

describe('a build', () => {
  test('moves through its statuses to an AMI', async () => {
    const studio = new Studio()
    const arn = await studio.build({ tags: { team: 'web' } })
    const seen = [await studio.status(arn)]
    for (const wait of [seconds(30), seconds(10), minutes(20), minutes(8)]) {
      studio.world.advance(wait)
      seen.push(await studio.status(arn))
    }
    studio.world.advance(minutes(4) - 1)
    seen.push(await studio.status(arn))
    studio.world.advance(1)
    const image = await studio.image(arn)
    expect([...seen, image.state?.status]).toEqual([
      'PENDING',
      'CREATING',
      'BUILDING',
      'TESTING',
      'DISTRIBUTING',
      'DISTRIBUTING',
      'AVAILABLE',
    ])
    expect(image).toMatchObject({ name: 'web', version: '1.0.0/1', tags: { team: 'web' } })
    const [ami] = image.outputResources?.amis ?? []
    expect(ami).toMatchObject({ region: REGION, accountId: ACCOUNT })
    expect(studio.ec2.images.own(ami!.image!)).toMatchObject({ State: 'available', OwnerId: ACCOUNT })
  })
})

import { GetInstanceProfileCommand, GetRoleCommand, IAMClient, NoSuchEntityException } from '@aws-sdk/client-iam'
import { transport, World } from '@golden-ami/local-aws'
import { iamOf } from '@golden-ami/local-aws/services/iam/state'
import { expect, test } from 'vitest'

const ACCOUNT = '111111111111'
const account = () => {
  const world = new World()
  const client = new IAMClient({
    region: 'eu-west-1',
    credentials: { accessKeyId: ACCOUNT, secretAccessKey: 'secret' },
    requestHandler: transport(world),
    maxAttempts: 1,
  })
  const profile = async (InstanceProfileName: string) =>
    (await client.send(new GetInstanceProfileCommand({ InstanceProfileName }))).InstanceProfile
  return { world, client, profile, state: iamOf(world.place(ACCOUNT, 'eu-west-1')) }
}

test('an account of which nothing is said has every instance profile, in all regions the same', async () => {
  const { profile } = account()
  expect(await profile('builder')).toMatchObject({
    Arn: 'arn:aws:iam::111111111111:instance-profile/builder',
    Roles: [{ RoleName: 'builder', Arn: 'arn:aws:iam::111111111111:role/builder' }],
  })
})

test('one whose profiles are declared has no others', async () => {
  const { profile, state } = account()
  state.declareInstanceProfiles({ empty: [] })
  expect((await profile('empty'))?.Roles ?? []).toEqual([])
  await expect(profile('builder')).rejects.toThrow(NoSuchEntityException)
})

test('the service-linked role of Image Builder is there until it is not', async () => {
  const { client, state } = account()
  const command = new GetRoleCommand({ RoleName: 'AWSServiceRoleForImageBuilder' })
  expect((await client.send(command)).Role?.Path).toBe('/aws-service-role/imagebuilder.amazonaws.com/')
  state.serviceLinkedRoles.clear()
  await expect(client.send(command)).rejects.toThrow(NoSuchEntityException)
})

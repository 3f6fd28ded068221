/** AMIs in several Regions and accounts: what each gets, and what is left when one of them fails. */
import * as IB from '@aws-sdk/client-imagebuilder'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { USUAL } from '@golden-ami/local-aws/services/imagebuilder/build/plan'
import { KmsState } from '@golden-ami/local-aws/services/kms/state'
import { expect, test } from 'vitest'
import { ACCOUNT, REGION, Studio, WHOLE } from './studio.ts'

const OTHER = '222222222222'
const ORGANIZATION = 'arn:aws:organizations::111111111111:organization/o-0123456789'
const UNIT = 'arn:aws:organizations::111111111111:ou/o-0123456789/ou-abcd-01234567'

const distributed = async (studio: Studio, distributions: IB.Distribution[]) => {
  const arn = await studio.build({ distributionConfigurationArn: await studio.distribution(distributions) })
  studio.world.advance(WHOLE)
  return arn
}
const amisOf = (image: IB.Image): string[] => (image.outputResources?.amis ?? []).map(({ region, accountId }) => `${region} ${accountId}`)
const imagesIn = (studio: Studio, account: string, region: string) => studio.world.place(account, region).state(Ec2State)

test('launch permissions and keys are those of each Region', async () => {
  const studio = new Studio()
  const keyIn = (region: string): string => studio.world.place(ACCOUNT, region).state(KmsState).create().arn
  const [HOME_KEY, KEY] = [keyIn(REGION), keyIn('us-east-1')]
  const launchPermission = { userIds: [OTHER], organizationArns: [ORGANIZATION], organizationalUnitArns: [UNIT] }
  const arn = await distributed(studio, [
    { region: REGION, amiDistributionConfiguration: { launchPermission, kmsKeyId: HOME_KEY } },
    { region: 'us-east-1', amiDistributionConfiguration: { kmsKeyId: KEY } },
  ])
  const [home, copy] = (await studio.image(arn)).outputResources!.amis!.map(({ region, image }) => {
    const state = imagesIn(studio, ACCOUNT, region!)
    const snapshot = state.images.own(image!)?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId
    return { permissions: state.launchPermissions.own(image!)?.permissions, snapshot: state.snapshots.own(snapshot!) }
  })
  expect(home?.permissions).toEqual([{ UserId: OTHER }, { OrganizationArn: ORGANIZATION }, { OrganizationalUnitArn: UNIT }])
  expect(home?.snapshot).toMatchObject({ Encrypted: true, KmsKeyId: HOME_KEY })
  expect(copy?.permissions).toEqual([])
  expect(copy?.snapshot).toMatchObject({ Encrypted: true, KmsKeyId: KEY })
})

test('an account without the role that Image Builder assumes gets no AMI, the others do', async () => {
  const studio = new Studio()
  const arn = await distributed(studio, [{ region: REGION, amiDistributionConfiguration: { targetAccountIds: [ACCOUNT, OTHER] } }])
  const image = await studio.image(arn)
  expect(image.state?.status).toBe('FAILED')
  expect(image.state?.reason).toMatch(
    /^Distribution failed with JobId '\S+', status = 'Failed' for ARN '\S+'\. 222222222222 in eu-west-1: Not authorized to assume arn:aws:iam::222222222222:role\/EC2ImageBuilderDistributionCrossAccountRole\.$/,
  )
  expect(amisOf(image)).toEqual([`${REGION} ${ACCOUNT}`])
})

test('a Region that fails leaves the others with their AMIs, and a retry brings what is missing', async () => {
  const studio = new Studio()
  studio.state.plans = () => ({ failure: { workflow: 'DISTRIBUTION', regions: ['us-east-1'], reason: 'The key is disabled.' } })
  const arn = await distributed(studio, [{ region: REGION }, { region: 'us-east-1' }, { region: 'us-east-2' }])
  const failed = await studio.image(arn)
  expect(failed.state?.reason).toContain('111111111111 in us-east-1: The key is disabled.')
  expect(amisOf(failed)).toEqual([`${REGION} ${ACCOUNT}`, `us-east-2 ${ACCOUNT}`])
  studio.state.plans = () => ({})
  await studio.client.send(new IB.RetryImageCommand({ imageBuildVersionArn: arn }))
  studio.world.advance(USUAL.distributing)
  const image = await studio.image(arn)
  expect(image.state).toEqual({ status: 'AVAILABLE' })
  expect(amisOf(image)).toEqual([`${REGION} ${ACCOUNT}`, `us-east-2 ${ACCOUNT}`, `us-east-1 ${ACCOUNT}`])
  for (const region of [REGION, 'us-east-1', 'us-east-2']) expect(imagesIn(studio, ACCOUNT, region).images.owned()).toHaveLength(1)
})

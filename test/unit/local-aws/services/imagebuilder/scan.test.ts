import * as EC2 from '@aws-sdk/client-ec2'
import * as IB from '@aws-sdk/client-imagebuilder'
import { hours, minutes, seconds, transport } from '@golden-ami/local-aws'
import { PackageRepository } from '@golden-ami/local-aws/software/repository'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, REGION, Studio, WHOLE } from './studio.ts'

/** A scan adds half of the test's time. */
const WITH_SCAN = WHOLE + minutes(4)
const SCANNED = { imageScanningConfiguration: { imageScanningEnabled: true } }

const vulnerable = (): Studio => {
  const studio = new Studio()
  studio.world.state(PackageRepository).tell({
    packages: [{ name: 'curl', version: '8.6.0', from: studio.world.now + hours(24) }],
    vulnerabilities: [
      { id: 'CVE-2026-1', package: 'curl', severity: 'HIGH', score: 7.5, fixedIn: '8.6.0' },
      { id: 'CVE-2026-2', package: 'bash', severity: 'LOW' },
    ],
  })
  return studio
}
const findings = async ({ client }: Studio, name: string, value: string) => {
  const answer = await client.send(new IB.ListImageScanFindingsCommand({ filters: [{ name, values: [value] }] }))
  return answer.findings?.map(({ severity, fixAvailable, packageVulnerabilityDetails }) => [
    packageVulnerabilityDetails?.vulnerabilityId,
    packageVulnerabilityDetails?.vulnerablePackages?.[0]?.name,
    severity,
    fixAvailable,
  ])
}

describe('the scan of a test instance', () => {
  test('goes from pending to completed in the test', async () => {
    const studio = vulnerable()
    const arn = await studio.build(SCANNED)
    const state = async () => (await studio.image(arn)).scanState?.status
    expect(await state()).toBe('PENDING')
    studio.world.advance(seconds(40) + minutes(20) + minutes(2))
    expect(await state()).toBe('SCANNING')
    studio.world.advance(minutes(3))
    expect(await state()).toBe('COLLECTING')
    studio.world.advance(WITH_SCAN)
    expect(await state()).toBe('COMPLETED')
    expect(await studio.status(arn)).toBe('AVAILABLE')
  })

  test('is copied: what becomes known later is not in it', async () => {
    const studio = vulnerable()
    const arn = await studio.build(SCANNED)
    studio.world.advance(WITH_SCAN)
    const found = [
      ['CVE-2026-1', 'curl', 'HIGH', 'NO'],
      ['CVE-2026-2', 'bash', 'LOW', 'NO'],
    ]
    expect(await findings(studio, 'imageBuildVersionArn', arn)).toEqual(found)
    expect(await findings(studio, 'severity', 'LOW')).toEqual(found.slice(1))
    studio.world.advance(hours(48))
    expect(await findings(studio, 'imageBuildVersionArn', arn)).toEqual(found)
  })

  test('is counted by image', async () => {
    const studio = vulnerable()
    const arn = await studio.build(SCANNED)
    studio.world.advance(WITH_SCAN)
    const filter = { name: 'imageBuildVersionArn', values: [arn] }
    const { responses } = await studio.client.send(new IB.ListImageScanFindingAggregationsCommand({ filter }))
    expect(responses).toEqual([
      { imageAggregation: { imageBuildVersionArn: arn, severityCounts: { all: 2, critical: 0, high: 1, medium: 0 } } },
    ])
  })

  test('is not there when it was not asked for, and given up without a test', async () => {
    const studio = vulnerable()
    const made = { imageRecipeArn: await studio.recipe(), infrastructureConfigurationArn: await studio.infrastructure() }
    const without = await studio.build(made)
    studio.world.advance(seconds(1))
    const untested = await studio.build({ ...made, ...SCANNED, imageTestsConfiguration: { imageTestsEnabled: false } })
    studio.world.advance(WITH_SCAN)
    expect((await studio.image(without)).scanState).toBeUndefined()
    expect((await studio.image(untested)).scanState?.status).toBe('ABANDONED')
    expect(await findings(studio, 'imageBuildVersionArn', without)).toEqual([])
  })
})

describe('the scan of an AMI by EC2', () => {
  const clientOf = ({ world }: Studio) =>
    new EC2.EC2Client({
      region: REGION,
      credentials: { accessKeyId: ACCOUNT, secretAccessKey: 'secret' },
      requestHandler: transport(world),
    })
  const built = async (studio: Studio): Promise<string> => {
    const [recipe] = studio.state.recipes.owned()
    const [infrastructure] = studio.state.infrastructures.owned()
    const arn = await studio.build(
      recipe && infrastructure ? { imageRecipeArn: recipe.arn, infrastructureConfigurationArn: infrastructure.arn } : {},
    )
    studio.world.advance(WHOLE)
    return (await studio.image(arn)).outputResources?.amis?.[0]?.image ?? ''
  }
  const results = async (studio: Studio, id: string) => {
    const { Images } = await clientOf(studio).send(new EC2.DescribeImagesCommand({ ImageIds: [id] }))
    return Images?.[0]?.ScanResults
  }
  const told = async (studio: Studio, id: string) => {
    const { ImageFindings } = await clientOf(studio).send(new EC2.GetImageFindingsCommand({ ImageId: id }))
    return ImageFindings?.map(({ Title, SeverityLabel, FixAvailable }) => [Title, SeverityLabel, FixAvailable])
  }

  test('is not there where Inspector does not scan images', async () => {
    const studio = vulnerable()
    const id = await built(studio)
    expect(await results(studio, id)).toBeUndefined()
    expect(await told(studio, id)).toEqual([])
  })

  test('goes on: a fix is told when it comes out', async () => {
    const studio = vulnerable()
    studio.world.state(PackageRepository).tell({ scanned: [ACCOUNT] })
    const id = await built(studio)
    expect(await results(studio, id)).toMatchObject({ HighestFindingSeverityLabel: 'high' })
    expect((await results(studio, id))?.HighFixAvailableSince).toBeUndefined()
    expect(await told(studio, id)).toEqual([
      ['CVE-2026-1 - curl', 'high', false],
      ['CVE-2026-2 - bash', 'low', false],
    ])
    const [fix] = studio.world.state(PackageRepository).packages
    studio.world.advance(hours(24))
    expect((await results(studio, id))?.HighFixAvailableSince).toEqual(new Date(fix!.from))
    expect((await told(studio, id))?.[0]).toEqual(['CVE-2026-1 - curl', 'high', true])
    const next = await built(studio)
    expect(await told(studio, next)).toEqual([['CVE-2026-2 - bash', 'low', false]])
  })

  test('the ancestry goes to the vendor', async () => {
    const studio = vulnerable()
    const id = await built(studio)
    const { ImageAncestryEntries } = await clientOf(studio).send(new EC2.GetImageAncestryCommand({ ImageId: id }))
    expect(ImageAncestryEntries?.map(({ ImageId, SourceImageId, ImageOwnerAlias }) => [ImageId, SourceImageId, ImageOwnerAlias])).toEqual([
      [id, ImageAncestryEntries?.[1]?.ImageId, undefined],
      [expect.stringMatching(/^ami-/), undefined, 'amazon'],
    ])
  })
})

import { type AwsContext, ec2, imageBuilder } from '@golden-ami/aws'
import { hours, transport } from '@golden-ami/local-aws'
import { PackageRepository } from '@golden-ami/local-aws/software/repository'
import { expect, test } from 'vitest'
import { ACCOUNT, REGION, Studio } from '../local-aws/services/imagebuilder/studio.ts'

/** An image whose openssl has so many vulnerabilities, scanned by Image Builder and by EC2. */
const vulnerable = async (count: number) => {
  const studio = new Studio()
  const { world } = studio
  const ids = Array.from({ length: count }, (_, index) => `CVE-2026-${index}`)
  world.state(PackageRepository).tell({
    vulnerabilities: ids.map(id => ({ id, package: 'openssl', severity: 'UNTRIAGED', score: 1 })),
    scanned: [ACCOUNT],
  })
  const build = await studio.build({ imageScanningConfiguration: { imageScanningEnabled: true } })
  world.advance(hours(2))
  const edge: AwsContext = {
    region: REGION,
    clock: { now: () => world.now, cancelled: () => false, sleep: async () => {} },
    seed: 0,
    credentials: { accessKeyId: ACCOUNT, secretAccessKey: 'secret' },
    requestHandler: transport(world),
  }
  const image = (await studio.image(build)).outputResources?.amis?.[0]?.image ?? ''
  return { ec2: ec2(edge), imageBuilder: imageBuilder(edge, ACCOUNT), image, build }
}

test('all pages are read, up to a bound', async () => {
  const known = await vulnerable(1234)
  expect(await known.ec2.findings(known.image, 2000)).toHaveLength(1234)
  expect(await known.imageBuilder.findings(known.build, 2000)).toHaveLength(1234)
  expect(await known.ec2.findings(known.image, 1000)).toBeUndefined()
  expect(await known.imageBuilder.findings(known.build, 1000)).toBeUndefined()
})

test('both tell the same of a finding', async () => {
  const known = await vulnerable(1)
  const [ofEc2] = (await known.ec2.findings(known.image, 10)) ?? []
  const [ofBuild] = (await known.imageBuilder.findings(known.build, 10)) ?? []
  expect(ofEc2).toMatchObject({ id: 'CVE-2026-0', package: 'openssl', title: 'CVE-2026-0 - openssl', score: 1, fixAvailable: false })
  expect(ofBuild).toMatchObject({ id: 'CVE-2026-0', package: 'openssl', title: 'CVE-2026-0 - openssl', score: 1, severity: 'untriaged' })
})

/** The account that the checks deliver in: a delivery of one family, told from AWS's side. */
import { RegisterImageCommand } from '@aws-sdk/client-ec2'
import { hours, type World } from '@golden-ami/local-aws'
import { ImageBuilderState } from '@golden-ami/local-aws/services/imagebuilder/state'
import { Delivery } from '../../support/delivery.ts'
import { createGroup, ec2At } from '../../support/place.ts'

export const ACCOUNT = '111111111111'
export const REGION = 'eu-west-1'
/** Of the environment `elsewhere`. */
export const OTHER_ACCOUNT = '222222222222'
export const OTHER_ROLE = `arn:aws:iam::${OTHER_ACCOUNT}:role/golden-ami`
export const RELEASE = '1.4.0/2'

const COMPONENT = `
schemaVersion: 1.0
phases:
  - name: build
    steps:
      - name: Install
        action: ExecuteBash
        inputs:
          commands:
            - sysctl -w kernel.kptr_restrict=2
            - echo done
`
const FILE = `
family: web
home: { account: "${ACCOUNT}", region: ${REGION} }
infrastructure: { instance-profile: builder, instance-types: [ m7i.large ] }
stages:
  os:
    parent: ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64
    components: [ components/harden.yml ]
environments:
  development:
    strategy: { warm-up: 2m }
    targets: { web: { groups: [ web-development ] } }
  reviewed:
    approvals: 1
    targets: { web: { groups: [ web-reviewed ] } }
  elsewhere:
    targets: { other: { role: "${OTHER_ROLE}", groups: [ web ] } }
`
export const FILES: Readonly<Record<string, string>> = { '.github/golden-ami.yml': FILE, 'components/harden.yml': COMPONENT }

/** Real time is its time: what AWS tells of the present, a process that nobody gave another clock finds there as well. */
export class Home extends Delivery {
  constructor(rate: 0 | 1) {
    super({ start: Date.now() - hours(12), rate })
  }
  /** A group that runs an image which nobody has recorded, and a release; answers with both images. */
  async delivery(environment = 'development'): Promise<{ readonly base: string; readonly next: string }> {
    const base = await this.image('what runs today')
    await this.group(`web-${environment}`, base, 2)
    return { base, next: await this.released() }
  }
  /** The same in the other account, with an image of its own. */
  async deliveryElsewhere(): Promise<void> {
    const there = { account: OTHER_ACCOUNT, region: REGION }
    const { ImageId = '' } = await ec2At(this.world, there).send(
      new RegisterImageCommand({
        Name: 'what runs there',
        RootDeviceName: '/dev/xvda',
        Architecture: 'x86_64',
        BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 8 } }],
      }),
    )
    this.world.advance(hours(1))
    await createGroup(this.world, there, { name: 'web', image: ImageId, size: 1 })
    this.world.advance(hours(1))
  }
  released(): Promise<string> {
    return this.release(RELEASE, 'ab'.repeat(32))
  }
  /** The rest of the twelve hours passes: AWS's present is ours. */
  catchUp(): void {
    const world: World = this.world
    world.advance(Math.max(0, Date.now() - world.now))
  }
  builds(): readonly string[] {
    return this.world
      .place(ACCOUNT, REGION)
      .state(ImageBuilderState)
      .images.owned()
      .map(({ state }) => state?.status ?? '')
  }
  calls(operation: string): number {
    return this.world.journal.filter(call => call.operation === operation).length
  }
}

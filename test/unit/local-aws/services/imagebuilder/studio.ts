/** One account with an Image Builder client, and what every build needs. */
import * as IB from '@aws-sdk/client-imagebuilder'
import { minutes, seconds, transport, World } from '@golden-ami/local-aws'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { CROSS_ACCOUNT_ROLE } from '@golden-ami/local-aws/services/imagebuilder/build/destinations'
import { ImageBuilderState } from '@golden-ami/local-aws/services/imagebuilder/state'
import { LogsState } from '@golden-ami/local-aws/services/logs/state'

export const ACCOUNT = '111111111111'
export const REGION = 'eu-west-1'
export const PARENT = 'ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64'
/** How long a usual build takes. */
export const WHOLE = seconds(40) + minutes(20 + 8 + 4)
export const DOCUMENT = `
schemaVersion: 1.0
phases:
  - name: build
    steps:
      - { name: Install, action: ExecuteBash, inputs: { commands: [ dnf install -y nginx ] } }
      - { name: Configure, action: ExecuteBash, inputs: { commands: [ systemctl enable nginx ] } }
  - name: validate
    steps:
      - { name: Check, action: ExecuteBash, inputs: { commands: [ nginx -t ] } }
  - name: test
    steps:
      - { name: Serve, action: ExecuteBash, inputs: { commands: [ curl localhost ] } }
`

export class Studio {
  readonly world = new World()
  readonly client: IB.ImagebuilderClient
  #components = 0
  constructor(accessKeyId = ACCOUNT) {
    this.client = this.clientOf(accessKeyId)
  }
  clientOf(accessKeyId: string): IB.ImagebuilderClient {
    return new IB.ImagebuilderClient({
      region: REGION,
      credentials: { accessKeyId, secretAccessKey: 'secret' },
      requestHandler: transport(this.world),
      maxAttempts: 1,
    })
  }
  get #place() {
    return this.world.place(ACCOUNT, REGION)
  }
  get state(): ImageBuilderState {
    return this.#place.state(ImageBuilderState)
  }
  get ec2(): Ec2State {
    return this.#place.state(Ec2State)
  }
  /** An account that has the role which Image Builder assumes there. */
  letDistributeTo(account: string): void {
    this.world.identities.roles.set(`arn:aws:iam::${account}:role/${CROSS_ACCOUNT_ROLE}`, [])
  }
  /** All lines of one stream of a log group. */
  lines(group: string, stream: string): string[] {
    const { streams } = this.#place.state(LogsState).openGroup(group)
    return (streams.get(stream)?.events ?? []).map(event => event.message)
  }

  /** Each component has a document of its own unless one is given. */
  async component(input: Partial<IB.CreateComponentRequest> = {}): Promise<string> {
    const data = `${DOCUMENT}# ${this.#components++}\n`
    const made = await this.client.send(
      new IB.CreateComponentCommand({ name: 'Nginx', semanticVersion: '1.0.0', platform: 'Linux', data, ...input }),
    )
    return made.componentBuildVersionArn!
  }
  async recipe(input: Partial<IB.CreateImageRecipeRequest> = {}): Promise<string> {
    const components = input.components ?? [{ componentArn: await this.component() }]
    const made = await this.client.send(
      new IB.CreateImageRecipeCommand({ name: 'web', semanticVersion: '1.0.0', parentImage: PARENT, ...input, components }),
    )
    return made.imageRecipeArn!
  }
  async infrastructure(input: Partial<IB.CreateInfrastructureConfigurationRequest> = {}): Promise<string> {
    const made = await this.client.send(
      new IB.CreateInfrastructureConfigurationCommand({ name: 'small', instanceProfileName: 'builder', ...input }),
    )
    return made.infrastructureConfigurationArn!
  }
  async distribution(distributions: IB.Distribution[]): Promise<string> {
    const made = await this.client.send(new IB.CreateDistributionConfigurationCommand({ name: 'everywhere', distributions }))
    return made.distributionConfigurationArn!
  }
  /** Starts a build; recipe and infrastructure are made when none are given. */
  async build(input: Partial<IB.CreateImageRequest> = {}): Promise<string> {
    const imageRecipeArn = input.imageRecipeArn ?? (await this.recipe())
    const infrastructureConfigurationArn = input.infrastructureConfigurationArn ?? (await this.infrastructure())
    const made = await this.client.send(new IB.CreateImageCommand({ ...input, imageRecipeArn, infrastructureConfigurationArn }))
    return made.imageBuildVersionArn!
  }
  async image(arn: string): Promise<IB.Image> {
    const { image } = await this.client.send(new IB.GetImageCommand({ imageBuildVersionArn: arn }))
    return image!
  }
  async status(arn: string): Promise<IB.ImageStatus | undefined> {
    return (await this.image(arn)).state?.status
  }
}

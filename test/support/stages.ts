/** Three stages, one upon the other, as a workflow builds them, and what is true of them in the end. */
import { run as buildStage } from '@golden-ami/actions/build-stage'
import { hours, World, type WorldOptions } from '@golden-ami/local-aws'
import { NetworkState } from '@golden-ami/local-aws/services/ec2/network-state'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { ImageBuilderState } from '@golden-ami/local-aws/services/imagebuilder/state'
import { builtAction, type Ran, type Run, runInProcess } from './in-process.ts'

export const ACCOUNT = '111111111111'
export const REGION = 'eu-west-1'
export const STAGES = ['os', 'tool', 'tech'] as const
export type StageName = (typeof STAGES)[number]

export const document = (command: string, phase = 'build'): string => `
schemaVersion: 1.0
phases:
  - name: ${phase}
    steps:
      - name: Install
        action: ExecuteBash
        inputs:
          commands: [ "${command}" ]
`
const DELIVERY = `
family: web
home: { account: "${ACCOUNT}", region: ${REGION} }
infrastructure: { instance-profile: builder, instance-types: [ m7i.large ] }
stages:
  os:
    parent: ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64
    components: [ components/harden.yml, "amazon:update-linux" ]
  tool: { parent: os, components: [ components/agent.yml ] }
  tech: { parent: tool, components: [ components/nginx.yml, components/smoke.yml ] }
`
/** The files of the repository with another delivery file. */
export const changedDelivery = (change: (delivery: string) => string): Readonly<Record<string, string>> => {
  const delivery = change(DELIVERY)
  if (delivery === DELIVERY) throw new Error('nothing was changed')
  return { ...FILES, '.github/golden-ami.yml': delivery }
}
export const FILES = {
  '.github/golden-ami.yml': DELIVERY,
  'components/harden.yml': document('sysctl -w kernel.kptr_restrict=2'),
  'components/agent.yml': document('dnf install -y amazon-cloudwatch-agent'),
  'components/nginx.yml': document('dnf install -y nginx'),
  'components/smoke.yml': document('curl --fail localhost', 'test'),
}

export interface Built {
  readonly ran: Ran
  readonly output: (name: string) => string
}

/** The home account, with Image Builder. */
export class Stages {
  readonly world: World
  /** The action is that of the committed bundle. */
  static isBuilt = false
  /** Of the repository that is checked out. */
  files: Readonly<Record<string, string>> = FILES
  constructor(options: WorldOptions = {}, world = new World(options)) {
    this.world = world
    this.world.advance(hours(1))
  }
  get imageBuilder(): ImageBuilderState {
    return this.world.place(ACCOUNT, REGION).state(ImageBuilderState)
  }
  get network(): NetworkState {
    return this.world.place(ACCOUNT, REGION).state(NetworkState)
  }
  get ec2(): Ec2State {
    return this.world.place(ACCOUNT, REGION).state(Ec2State)
  }
  /** One run of the action. */
  async run(inputs: Readonly<Record<string, string>>, others: Partial<Omit<Run, 'action' | 'inputs'>> = {}): Promise<Built> {
    const ran = await runInProcess(this.world, {
      ...{ action: Stages.isBuilt ? builtAction('build-stage') : buildStage, folder: 'build-stage' },
      inputs: { force: 'false', 'on-cancel': 'cancel', 'dry-run': 'false', ...inputs },
      files: this.files,
      account: ACCOUNT,
      region: REGION,
      ...others,
    })
    return { ran, output: name => ran.outputs.get(name) ?? '' }
  }
  /** The steps of a job, one after the other; the first that fails ends it. */
  async chain(others: Partial<Omit<Run, 'action' | 'inputs'>> = {}): Promise<ReadonlyMap<StageName, Built>> {
    const built = new Map<StageName, Built>()
    let parent = ''
    for (const stage of STAGES) {
      const one = await this.run({ stage, parent }, others)
      built.set(stage, one)
      if (one.ran.crashed || one.ran.failed !== undefined) break
      parent = one.output('ami-id')
    }
    return built
  }
  /** Names of the operations that were called since the journal had so many entries. */
  callsSince(length: number): readonly string[] {
    return this.world.journal.slice(length).map(({ operation }) => operation)
  }
  /** Image Builder's images by status: `<name> <version>/<build>`. */
  images(status: string): readonly string[] {
    return this.imageBuilder.images
      .owned()
      .filter(({ state }) => state?.status === status)
      .map(({ name, version }) => `${name} ${version}`)
  }
}
/** The files with this distribution, in flow style, for all stages. */
export const withDistribution = (files: Stages['files'], distribution: string): Stages['files'] => {
  const path = '.github/golden-ami.yml'
  const text = (files[path] ?? '').replace(/^distribution: .*\n/m, '')
  return { ...files, [path]: text.replace('stages:\n', `distribution: ${distribution}\nstages:\n`) }
}
/** Whether an operation changes nothing. */
export const reads = (operation: string): boolean => /^(Describe|Get|List)/.test(operation)

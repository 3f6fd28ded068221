/** Development and staging, the actions that deliver into them, and what else can happen there. */
import {
  DescribeAutoScalingGroupsCommand,
  EnterStandbyCommand,
  SetInstanceHealthCommand,
  UpdateAutoScalingGroupCommand,
} from '@aws-sdk/client-auto-scaling'
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { run as promote } from '@golden-ami/actions/promote'
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { hours, seconds, transport } from '@golden-ami/local-aws'
import { MonitoringState } from '@golden-ami/local-aws/services/monitoring/state'
import { Delivery, FILE } from '../../support/delivery.ts'
import { ACCOUNT, REGION } from '../../support/fleet.ts'
import { type Ran, type Run, runInProcess } from '../../support/in-process.ts'

export const ALARM = 'web-5xx'
/** The delivery file with more keys for an environment. */
export const fileWith = (environment: string, keys: string, file = FILE): string =>
  file.replace(`  ${environment}:\n`, `  ${environment}:\n    ${keys}\n`)

/** GitHub's answers by the end of the address. */
export const github = (answers: Readonly<Record<string, unknown>>): typeof fetch =>
  (async (request: string | URL | Request) => {
    const { pathname } = new URL(request instanceof Request ? request.url : String(request))
    const found = Object.entries(answers).find(([end]) => pathname.endsWith(end))
    return found ? Response.json(found[1]) : Response.json({ message: 'Not Found' }, { status: 404 })
  }) as typeof fetch

type Inputs = { readonly [name: string]: string }
type More = Partial<Pick<Run, 'github' | 'fetch' | 'files' | 'idTokenRequest' | 'role'>>

export class Stage extends Delivery {
  #runs = 0
  file = FILE
  #base: Promise<string> | undefined
  /** Made when it is first asked for. */
  get base(): Promise<string> {
    this.#base ??= this.image('what runs today')
    return this.#base
  }

  async #start(action: Run['action'], inputs: Inputs, more: More): Promise<Ran> {
    const name = `run ${++this.#runs}`
    const given = { 'dry-run': 'false', ...inputs }
    const files = { '.github/golden-ami.yml': this.file }
    return runInProcess(this.world, { action, name, github: { runId: String(this.#runs) }, files, inputs: given, ...more })
  }
  promote(environment: string, inputs: Inputs = {}, more: More = {}): Promise<Ran> {
    return this.#start(promote, { 'when-not-due': 'fail', baseline: 'false', 'github-token': 'token', environment, ...inputs }, more)
  }
  refresh(environment: string): Promise<Ran> {
    return this.#start(refreshAsg, { environment }, {})
  }
  /** What both environments run today is recorded. */
  async begin(file = FILE): Promise<this> {
    this.file = file
    const base = await this.base
    for (const environment of ['development', 'staging']) {
      await this.group(`web-${environment}`, base, 2)
      await this.promote(environment, { baseline: 'true' })
    }
    return this
  }
  /** A new release is verified in development. */
  async develop(release: string, meanwhile: () => void = () => {}): Promise<string> {
    const image = await this.release(release, release.replaceAll(/\D/g, ''))
    const promoted = await this.promote('development', { 'ami-id': image })
    if (promoted.failed !== undefined) throw new Error(promoted.failed)
    meanwhile()
    const refreshed = await this.refresh('development')
    if (refreshed.failed !== undefined) throw new Error(refreshed.failed)
    return image
  }
  pass(spent: number): void {
    this.world.advance(hours(spent))
  }
  get alarms(): MonitoringState {
    return this.world.place(ACCOUNT, REGION).state(MonitoringState)
  }
  /** A person writes a parameter by hand. */
  async write(name: string, value: string, dataType = 'text'): Promise<void> {
    const ssm = new SSMClient({
      region: REGION,
      credentials: { accessKeyId: ACCOUNT, secretAccessKey: 'secret' },
      requestHandler: transport(this.world, 'a person'),
    })
    await ssm.send(new PutParameterCommand({ Name: name, Value: value, Type: 'String', DataType: dataType, Overwrite: true }))
    this.pass(0.1)
  }
  /** A person sets the size of a group. */
  async scale(group: string, size: number): Promise<void> {
    await this.autoScaling.send(new UpdateAutoScalingGroupCommand({ AutoScalingGroupName: group, DesiredCapacity: size, MinSize: 0 }))
    this.pass(0.1)
  }
  /** A person sets the size of a group, and thinks better of it before an instance has come into service. */
  async scaleInVain(group: string, size: number): Promise<void> {
    await this.autoScaling.send(new UpdateAutoScalingGroupCommand({ AutoScalingGroupName: group, DesiredCapacity: size }))
    this.world.advance(seconds(20))
    await this.scale(group, 0)
  }
  async #instances(group: string): Promise<readonly string[]> {
    const { AutoScalingGroups = [] } = await this.autoScaling.send(new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [group] }))
    return (AutoScalingGroups[0]?.Instances ?? []).flatMap(({ InstanceId }) => InstanceId ?? [])
  }
  /** A person puts one instance of a group on standby. */
  async standby(group: string): Promise<void> {
    const InstanceIds = (await this.#instances(group)).slice(0, 1)
    await this.autoScaling.send(new EnterStandbyCommand({ AutoScalingGroupName: group, InstanceIds, ShouldDecrementDesiredCapacity: true }))
    this.pass(0.1)
  }
  /** Every instance of a group fails its health check. */
  async unhealthy(group: string): Promise<void> {
    for (const InstanceId of await this.#instances(group))
      await this.autoScaling.send(new SetInstanceHealthCommand({ InstanceId, HealthStatus: 'Unhealthy', ShouldRespectGracePeriod: false }))
    this.pass(0.5)
  }
  /** AWS refuses an operation from now on. */
  deny(operation: string): void {
    const message = `not authorized to perform: autoscaling:${operation}`
    this.world.inject({
      when: { call: 0, of: { operation } },
      what: { do: 'refuse', code: 'AccessDenied', message, status: 403 },
      times: 99,
    })
  }
  /** A person scales a group out, on the first version of its template. */
  async scaleOutOld(group: string, size: number): Promise<void> {
    await this.autoScaling.send(
      new UpdateAutoScalingGroupCommand({
        AutoScalingGroupName: group,
        DesiredCapacity: size,
        LaunchTemplate: { LaunchTemplateName: group, Version: '1' },
      }),
    )
    this.pass(1)
  }
}

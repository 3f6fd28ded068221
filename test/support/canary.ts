/** An environment of one group of twenty with a canary, where 1.0.0/1 is promoted and its rollout may begin. */
import { run as promote } from '@golden-ami/actions/promote'
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { hours, minutes } from '@golden-ami/local-aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { MonitoringState } from '@golden-ami/local-aws/services/monitoring/state'
import { Delivery } from './delivery.ts'
import { ACCOUNT, REGION } from './fleet.ts'
import { builtAction, type Ran, runInProcess } from './in-process.ts'

export const canaryFile = (strategy: string, more = ''): string => `
family: web
home: { account: "${ACCOUNT}", region: ${REGION} }
environments:
  development:
    strategy:
      type: canary
      checkpoints: [ 5, 25, 100 ]
      bake: 15m
      alarms: [ web-5xx ]
      warm-up: 2m
${strategy
  .split('\n')
  .filter(line => line.trim() !== '')
  .map(line => `      ${line}`)
  .join('\n')}
    timeout: 12h
    targets: { web: { groups: [ web ] } }
${more}
`

export class CanaryWorld extends Delivery {
  /** Its actions are those of the committed bundle: see `playsBuilt`. */
  static isBuilt = false
  readonly base: string
  readonly next: string
  readonly files: { readonly [path: string]: string }
  #runs = 0
  private constructor(base: string, next: string, file: string) {
    super()
    this.base = base
    this.next = next
    this.files = { '.github/golden-ami.yml': file }
  }
  /** `size` instances on what runs today; the release is promoted. */
  static async make(strategy = '', size = 20, more = ''): Promise<CanaryWorld> {
    const canary = new CanaryWorld('', '', canaryFile(strategy, more))
    const base = await canary.image('what runs today')
    await canary.group('web', base, size)
    canary.monitoring.set('web-5xx', 'OK')
    const next = await canary.release('1.0.0/1', 'aaaa')
    Object.assign(canary, { base, next })
    await canary.run(promote, { 'when-not-due': 'fail', baseline: 'true', 'github-token': 'token' })
    const promoted = await canary.run(promote, { 'when-not-due': 'fail', baseline: 'false', 'github-token': 'token', 'ami-id': next })
    if (promoted.failed) throw new Error(promoted.failed)
    return canary
  }
  get monitoring(): MonitoringState {
    return this.world.place(ACCOUNT, REGION).state(MonitoringState)
  }
  /** Processes of the group that are suspended. */
  suspended(): readonly string[] {
    const group = this.world.place(ACCOUNT, REGION).state(AutoScalingState).groups.own('web')
    return (group?.SuspendedProcesses ?? []).map(({ ProcessName = '' }) => ProcessName)
  }
  run(action: typeof promote, inputs: { readonly [name: string]: string } = {}, more: object = {}): Promise<Ran> {
    this.#runs++
    const folder = action === refreshAsg ? 'refresh-asg' : 'promote'
    return runInProcess(this.world, {
      ...(CanaryWorld.isBuilt ? { action: builtAction(folder), folder } : { action }),
      files: this.files,
      name: `run ${this.#runs}`,
      github: { runId: String(this.#runs) },
      inputs: { 'dry-run': 'false', environment: 'development', ...inputs },
      ...more,
    })
  }
  refresh(inputs: { readonly [name: string]: string } = {}, more: object = {}): Promise<Ran> {
    return this.run(refreshAsg, inputs, more)
  }
  /** How many of the group's instances in service run the new image. */
  async share(): Promise<string> {
    const running = await this.running('web')
    return `${running.filter(image => image === this.next).length}/${running.length}`
  }
  /** So many hours later, with nobody there. */
  later(count: number): void {
    this.world.advance(hours(count))
  }
  async kinds(): Promise<readonly string[]> {
    return (await this.ledger('development')).map(({ kind }) => kind)
  }
}
export { minutes }

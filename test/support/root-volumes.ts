/** An environment of one group of four whose root volumes are replaced, where 1.0.0/1 is promoted and its rollout may begin. */
import { run as promote } from '@golden-ami/actions/promote'
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { hours } from '@golden-ami/local-aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { Delivery } from './delivery.ts'
import { ACCOUNT, REGION } from './fleet.ts'
import { type Ran, type Run, runInProcess } from './in-process.ts'
import { createGroup } from './place.ts'

const FILE = `
family: web
home: { account: "${ACCOUNT}", region: ${REGION} }
environments:
  development:
    strategy: { type: replace-root-volume, min-healthy: 75, warm-up: 1m }
    targets: { web: { groups: [ web ] } }
`

export class RootVolumes extends Delivery {
  base = ''
  next = ''
  static async make(): Promise<RootVolumes> {
    const roots = new RootVolumes()
    roots.base = await roots.image('what runs today')
    const LaunchTemplateSpecification = { LaunchTemplateName: 'web', Version: '1' }
    const Overrides = (['m7i.large', 'm6i.large'] as const).map(InstanceType => ({ InstanceType, ImageId: roots.base }))
    await createGroup(
      roots.world,
      { account: ACCOUNT, region: REGION },
      { name: 'web', image: roots.base, size: 4 },
      {
        ...{ LaunchTemplate: undefined, DefaultInstanceWarmup: 60 },
        MixedInstancesPolicy: { LaunchTemplate: { LaunchTemplateSpecification, Overrides } },
      },
    )
    roots.world.advance(hours(1))
    roots.next = await roots.release('1.0.0/1', 'aaaa')
    for (const more of [{ baseline: 'true' }, { baseline: 'false', 'ami-id': roots.next }]) {
      const inputs = { 'when-not-due': 'fail', 'github-token': 'token', ...more }
      const { failed } = await roots.run(promote, inputs, { name: `promote ${more.baseline}`, github: { runId: `8${more.baseline}` } })
      if (failed !== undefined) throw new Error(failed)
    }
    return roots
  }
  run(action: typeof promote, inputs: Run['inputs'], more: Partial<Run>): Promise<Ran> {
    const given = { 'dry-run': 'false', environment: 'development', ...inputs }
    return runInProcess(this.world, { action, files: { '.github/golden-ami.yml': FILE }, inputs: given, ...more })
  }
  refresh(more: Partial<Run>): Promise<Ran> {
    return this.run(refreshAsg, { lock: 'refuse' }, more)
  }
  /** Image by instance, as Auto Scaling tells it. */
  get runs(): ReadonlyMap<string, string> {
    return this.world.place(ACCOUNT, REGION).state(AutoScalingState).running('web')
  }
}

/**
 * Rehearses the workflows of test/whole/workflows with the built actions, as they are in actions/dist, each a process of its own on
 * virtual time.
 */
import { join } from 'node:path'
import type { AccountRegion, World } from '@golden-ami/local-aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { type Snapshot, snapshot } from '@golden-ami/rehearsal/demo/snapshot'
import type { JobReport, RehearsalReport, RunReport, StepReport } from '@golden-ami/rehearsal/report'
import { play } from '@golden-ami/rehearsal/scenario/play'
import type { RunSpec, Scenario } from '@golden-ami/rehearsal/scenario/scenario'
import { ROOT } from '@golden-ami/tooling/root'

export const ACCOUNT = '111111111111'
export const REGION = 'eu-west-1'
export const FOLDER = join(ROOT, 'test/whole/workflows')
/** A release that is there before anything runs. */
export const RELEASE = '0.9.0/1'
const ENVIRONMENTS = ['development', 'staging'] as const
export type EnvironmentName = (typeof ENVIRONMENTS)[number]

/** Each action in a role with the policy that it ships. */
const ROLES = {
  build: { policies: ['build-stage', 'tag-ami'] },
  promote: { policies: ['promote'] },
  refresh: { policies: ['refresh-asg'] },
  rollback: { policies: ['rollback'] },
}
/** What their placeholders stand for. */
const FILL = { Family: 'web', Environment: ENVIRONMENTS.join(), Group: 'web-*', BuildRole: 'builder' }
const RELEASE_TAGS = {
  'golden-ami:family': 'web',
  'golden-ami:stage': 'os',
  'golden-ami:version': '0.9.0',
  'golden-ami:fingerprint': 'a'.repeat(64),
  'golden-ami:architecture': 'x86_64',
  'golden-ami:image-arn': `arn:aws:imagebuilder:${REGION}:${ACCOUNT}:image/golden-ami-web-os-aaaa/${RELEASE}`,
}
const SIZE = 2

/** Runs, and what happens meanwhile. */
export interface Part extends Pick<Scenario, 'actions' | 'incidents' | 'until'> {
  readonly runs: readonly RunSpec[]
  /** Policies by role, instead of what the actions ship: names of actions, or paths. */
  readonly roles?: Readonly<Record<string, { readonly policies: readonly string[] }>>
  /** Instead of test/whole/workflows. */
  readonly folder?: string
  /** ms until the API tells why a job was cancelled; at once when absent. */
  readonly annotationsAfter?: number
  /** What hits the world besides, once everything is provisioned. */
  readonly hit?: (world: World) => void
}
const scenarioOf = ({ runs, incidents = [], roles = {}, until, actions = {}, folder = FOLDER, annotationsAfter = 0 }: Part): Scenario => ({
  ...(until === undefined ? {} : { until }),
  actions,
  repository: {
    name: 'acme/web',
    root: folder,
    'annotations-after': annotationsAfter,
    vars: { BASE: `image:${ACCOUNT}/${REGION}/base`, NEXT: `image:${ACCOUNT}/${REGION}/next` },
  },
  accounts: {
    [ACCOUNT]: {
      roles: { ...ROLES, ...roles },
      fill: FILL,
      regions: {
        [REGION]: {
          images: {
            base: { name: 'web-before', architecture: 'x86_64' },
            next: { name: 'web-0.9.0', architecture: 'x86_64', tags: RELEASE_TAGS },
          },
          templates: Object.fromEntries(
            ENVIRONMENTS.map(name => [`web-${name}`, { image: 'image:base', tags: { 'golden-ami:environment': name } }]),
          ),
          groups: Object.fromEntries(
            ENVIRONMENTS.map(name => [
              `web-${name}`,
              { template: `web-${name}`, size: SIZE, settings: { DefaultInstanceWarmup: 120 }, tags: { 'golden-ami:family': 'web' } },
            ]),
          ),
        },
      },
    },
  },
  runs: runs.map(run => ({ event: 'workflow_dispatch', ...run })),
  incidents,
})

export interface Played {
  readonly report: RehearsalReport
  /** What is true in AWS at the end. */
  readonly at: Readonly<Record<EnvironmentName, Snapshot>>
  /** Statuses of the group's instance refreshes, the oldest first. */
  readonly refreshes: (group: string) => readonly string[]
  /** Ids of the images that the scenario provisions: what ran before, and the release. */
  readonly base: string
  readonly next: string
  readonly world: World
}
export const playBuilt = async (part: Part): Promise<Played> => {
  let world: World | undefined
  const report = await play(scenarioOf(part), {
    folder: part.folder ?? FOLDER,
    atStart: rehearsal => part.hit?.(rehearsal.world),
    atEnd: rehearsal => {
      world = rehearsal.world
    },
  })
  if (!world) throw new Error('the rehearsal did not come to its end')
  const place = world.place(ACCOUNT, REGION)
  const [development, staging] = ENVIRONMENTS.map(name => snapshot(place, 'web', name, 'x86_64', [`web-${name}`]))
  if (!development || !staging) throw new Error('an environment is missing')
  return {
    report,
    world,
    at: { development, staging },
    base: imageNamed(place, 'web-before'),
    next: imageNamed(place, 'web-0.9.0'),
    refreshes: name =>
      place
        .state(AutoScalingState)
        .refreshes.owned()
        .filter(({ AutoScalingGroupName }) => AutoScalingGroupName === name)
        .map(({ Status }) => Status),
  }
}
const imageNamed = (place: AccountRegion, name: string): string =>
  place
    .state(Ec2State)
    .images.owned()
    .find(({ Name }) => Name === name)?.ImageId ?? ''

/** In a run's inputs: the image of the release. */
export const NEXT = `image:${ACCOUNT}/${REGION}/next`

export const runOf = ({ report }: Played, name: string): RunReport => found(report.runs, name, run => run.name)
export const jobOf = (played: Played, run: string, job: string): JobReport => found(runOf(played, run).jobs, job, ({ name }) => name)
export const stepOf = (played: Played, run: string, job: string, step: string): StepReport =>
  found(jobOf(played, run, job).steps, step, ({ name }) => name)
const found = <T>(all: readonly T[], name: string, nameOf: (one: T) => string): T => {
  const one = all.find(each => nameOf(each) === name)
  if (one === undefined) throw new Error(`there is no ${name} among ${all.map(nameOf).join(', ')}`)
  return one
}

/** The example of an organisation, rehearsed with the built actions, and what is true in AWS of its environments. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodePointerMetadata, type LedgerEvent, ledgerName, pointerName } from '@golden-ami/domain'
import type { World } from '@golden-ami/local-aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { SsmState } from '@golden-ami/local-aws/services/ssm/state'
import type { RehearsalReport } from '@golden-ami/rehearsal/report'
import { play } from '@golden-ami/rehearsal/scenario/play'
import { readScenario } from '@golden-ami/rehearsal/scenario/read-scenario'
import type { Scenario } from '@golden-ami/rehearsal/scenario/scenario'
import { ROOT } from '@golden-ami/tooling/root'
import { eventsIn } from './ledger.ts'

export const EXAMPLE = join(ROOT, 'workflows-examples/organisation')
const SCENARIO = join(EXAMPLE, 'scenarios/organisation.yml')
export const HOME = { account: '111111111111', region: 'eu-west-1' }
const REGIONS = ['eu-west-1', 'eu-central-1', 'us-east-1']
/** Where each environment runs, as the delivery file says. */
const PLACES = {
  development: { account: '222222222222', regions: ['eu-west-1'] },
  staging: { account: '333333333333', regions: ['eu-west-1', 'us-east-1'] },
  production: { account: '444444444444', regions: REGIONS },
} as const
export type EnvironmentName = keyof typeof PLACES
export const ENVIRONMENTS = Object.keys(PLACES) as readonly EnvironmentName[]

/** What one region of an environment runs. */
export interface PlaceSnapshot {
  readonly region: string
  /** AMI of each instance of its group. */
  readonly running: readonly string[]
  readonly pointer: { readonly image: string; readonly release: string; readonly verified: string }
  /** The fingerprint of the content of the pointer's image; undefined: nobody tagged it. */
  readonly fingerprint: string | undefined
}
export interface EnvironmentSnapshot {
  readonly places: readonly PlaceSnapshot[]
  /** Oldest first. */
  readonly ledger: readonly LedgerEvent[]
}
export type Look = Readonly<Record<EnvironmentName, EnvironmentSnapshot>>

export const lookAt = (world: World): Look => {
  const of = (environment: EnvironmentName): EnvironmentSnapshot => ({
    places: PLACES[environment].regions.map(region => placeOf(world, environment, region)),
    ledger: ledgerOf(world, environment),
  })
  return { development: of('development'), staging: of('staging'), production: of('production') }
}

const placeOf = (world: World, environment: EnvironmentName, region: string): PlaceSnapshot => {
  const place = world.place(PLACES[environment].account, region)
  const versions = place.state(SsmState).parameter(pointerName('web', environment, 'x86_64'), { asOf: world.now })?.versions ?? []
  const newest = versions.at(-1)
  const image = newest?.Value ?? ''
  return {
    region,
    running: [...place.state(AutoScalingState).running('web').values()],
    pointer: {
      image,
      release: decodePointerMetadata(newest?.Description)?.release ?? '',
      verified: versions.find(({ Labels = [] }) => Labels.includes('verified'))?.Value ?? '',
    },
    fingerprint: fingerprintOf(world, region, image),
  }
}
/** Home owns the image of every region; its tags are seen there. */
const fingerprintOf = (world: World, region: string, id: string): string | undefined =>
  world
    .place(HOME.account, region)
    .state(Ec2State)
    .images.owned()
    .find(({ ImageId }) => ImageId === id)
    ?.Tags?.find(({ Key }) => Key === 'golden-ami:fingerprint')?.Value

const ledgerOf = (world: World, environment: string): readonly LedgerEvent[] => {
  const name = ledgerName('web', environment)
  return eventsIn(world.place(HOME.account, HOME.region).state(SsmState).parameter(name, { asOf: world.now })?.versions ?? [])
}

export interface PlayedOrganisation {
  readonly report: RehearsalReport
  readonly end: Look
  /** At the moments that were asked for, in their order. */
  readonly looks: readonly Look[]
}
/**
 * @param moments ms since the epoch, at which the world is looked at
 * @param example its folder, or that of a copy
 */
export const playOrganisation = async (
  moments: readonly number[] = [],
  change: (scenario: Scenario) => Scenario = scenario => scenario,
  example = EXAMPLE,
): Promise<PlayedOrganisation> => {
  let end: Look | undefined
  const looks: Look[] = []
  const report = await play(change(readScenario(readFileSync(SCENARIO, 'utf8'), SCENARIO)), {
    folder: join(example, 'scenarios'),
    atStart: ({ world, processes }) => {
      for (const moment of moments) processes.alarm(`look at ${moment}`, moment, () => void looks.push(lookAt(world)))
    },
    atEnd: ({ world }) => {
      end = lookAt(world)
    },
  })
  if (!end) throw new Error('the rehearsal did not come to its end')
  return { report, end, looks }
}

/** What the last line of each action of a run says, by job. */
export const saidBy = ({ log }: RehearsalReport, run: string): readonly string[] =>
  log.filter(line => line.run === run && line.step !== undefined && OUTCOME.test(line.text)).map(({ job, text }) => `${job}: ${text}`)
const OUTCOME =
  /^(built|cache-hit|adopted|tagged|promoted|unchanged|deferred|planned|refreshed|rolled-back|still-running|contested|failed): /

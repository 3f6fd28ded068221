/** Environments as a look would show them, and turns in a few words. */
import { createHash } from 'node:crypto'
import {
  type AskingTurn,
  accountRegionName,
  type Converged,
  type ConvergeStep,
  type ConvergeWish,
  type DistributionStep,
  type EnvironmentWorld,
  encodeEvent,
  type Found,
  type Group,
  groupsIn,
  isUnknown,
  type LaunchImage,
  type LedgerChange,
  type LedgerVersion,
  ledgerEvent,
  ledgerVersion,
  type PointerVersion,
  type Refresh,
  type Release,
  type SoakingWorld,
  type TargetWorld,
  type WriteQuarantine,
} from '@golden-ami/domain'
import { group, instances, refresh, strategy, version } from '../workload/asg/group.ts'

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Three releases, the oldest first. */
export const [A, B, C] = ['1.0.0/1', '1.1.0/1', '1.2.0/1'] as const
export const RELEASES: readonly Release[] = [A, B, C]
export const imageOf = (release: Release): string => `ami-${release.slice(0, 5)}`

const run = (id: number): string => `https://github.com/acme/images/actions/runs/${id}`
/** The run that is tested, and one that was there before it. */
export const [RUN, FORMER] = [run(7), run(6)] as const
export const writer = (by: string = RUN) => ({ environment: 'staging', run: by, actor: 'ada', digest })

/** Oldest first; `by` is the run that writes all of them. */
export const ledger = (
  changes: readonly LedgerChange[],
  by: string = FORMER,
  before: readonly LedgerVersion[] = [],
): readonly LedgerVersion[] =>
  changes.reduce((versions, change) => {
    const version = versions.length + 1
    const evidence = change.kind === 'rolling-back' && change.from !== null ? { left: change.from } : {}
    const event = ledgerEvent('staging', versions, change, { ...writer(by), at: version, evidence }, digest)
    const written = { version, modified: version, value: encodeEvent(event), by: 'arn:aws:sts::111111111111:assumed-role/ci/1' }
    return versions.concat(ledgerVersion(written, digest))
  }, before)
/** As promote and refresh leave it. */
export const delivered = (...releases: Release[]): readonly LedgerChange[] =>
  releases.flatMap(release => [
    { kind: 'promoting', release },
    { kind: 'promoted', release },
    { kind: 'verified', release },
  ])

/** Oldest first; the label is on the version of that number. */
export const pointer = (releases: readonly Release[], verified?: number): readonly PointerVersion[] =>
  releases.map((release, index) => ({
    ...{ version: index + 1, image: imageOf(release), modified: index + 1 },
    labels: index + 1 === verified ? ['verified'] : [],
    metadata: { release, source: imageOf(release), fingerprint: `f-${release}`, run: FORMER },
  }))

const numberOf = (release: Release): string => String(RELEASES.indexOf(release) + 1)
/** A group of two that launches and runs the release; its template has a version for each. */
export const running = (release: Release, more: Partial<Group> = {}): Group =>
  group({
    ...{ version: numberOf(release), number: numberOf(release) },
    versions: RELEASES.map(one => version(numberOf(one), imageOf(one))),
    instances: instances(imageOf(release), imageOf(release)),
    ...more,
  })
export const refreshTo = (release: Release, state: Refresh['state'], more: Partial<Refresh> = {}): Refresh =>
  refresh(state, numberOf(release), { why: state === 'failed' ? 'instances failed' : '', ...more })

export const quarantined = (...releases: Release[]): EnvironmentWorld['quarantined'] =>
  new Map(releases.map(release => [release, { release, reason: 'CVE', by: 'eve', at: '', run: '' }]))

/** The target of an environment that has one. */
export const TARGET = 'web/eu-west-1'

interface SeenTarget {
  readonly pointer: readonly PointerVersion[]
  readonly groups: readonly Found[]
  readonly past?: readonly string[]
  readonly halt?: TargetWorld['halt']
  /** By default every image that a pointer has said is there. */
  readonly images?: TargetWorld['images']
}
interface Seen extends SeenTarget {
  readonly ledger: readonly LedgerVersion[]
  readonly quarantined?: EnvironmentWorld['quarantined']
}
export const launchImage = (id: string, more: Partial<LaunchImage> = {}): LaunchImage => ({
  ...{ id, state: 'available', unusableKeys: [], unknownKeys: [], own: true, isProtected: false },
  ...more,
})
export const launchImages = (...ids: string[]): NonNullable<TargetWorld['images']> => new Map(ids.map(id => [id, launchImage(id)]))

export const target = ({ pointer, groups, past = [], halt, images }: SeenTarget): TargetWorld => ({
  pointer,
  fleet: { kind: 'asg', groups: new Map(groups.map(found => [found.name, found])), past: new Set(past) },
  images: images ?? launchImages(...RELEASES.map(imageOf), ...pointer.map(({ image }) => image)),
  ...(halt ? { halt } : {}),
})
export const environment = ({ ledger, quarantined = new Map(), ...seen }: Seen): EnvironmentWorld => ({
  ...{ ledger, quarantined: quarantined, lock: [] },
  targets: new Map([[TARGET, target(seen)]]),
})
/** As a place where releases soak: nothing happened to any instance for as long as AWS tells. */
export const soaking = <W extends EnvironmentWorld>(world: W): W & Pick<SoakingWorld, 'alarms' | 'activities'> => ({
  ...world,
  alarms: [],
  activities: new Map(
    [...world.targets].map(([name, found]) => [
      name,
      new Map('fleet' in found ? [...groupsIn(found.fleet).keys()].map(group => [group, { changes: [] }]) : []),
    ]),
  ),
})
/** The one target of an environment that has one. */
export const only = (world: EnvironmentWorld): TargetWorld => {
  const [found] = [...world.targets.values()]
  if (!found || isUnknown(found)) throw new Error('the target cannot be read')
  return found
}
/** With another pointer in its one target. */
export const pointing = <W extends EnvironmentWorld>(world: W, pointer: readonly PointerVersion[]): W => ({
  ...world,
  targets: new Map([[TARGET, { ...only(world), pointer }]]),
})

export const wish: ConvergeWish = {
  ...{ name: 'staging', home: '111111111111/eu-west-1', waves: [[TARGET]], places: new Map(), writer: writer(), strategy },
  ...{ onFailure: 'rollback', onCancel: 'cancel', unpinned: 'refuse', windows: [], freezes: [], zone: 'UTC' },
  ...{ drift: 'stop', passesHalt: false, selections: new Map() },
  ...{ alarms: [], waveBake: 0, maxFailures: 0, concurrency: undefined, timeout: 7_200_000, undoAfter: undefined },
}

export const stepInWords = (step: ConvergeStep | WriteQuarantine): string => {
  switch (step.do) {
    case 'put-pointer':
      return `point to ${step.release}`
    case 'label-pointer':
      return `label ${step.version}`
    case 'unlabel-pointer':
      return `unlabel ${step.version}`
    case 'write-event':
      return `write ${step.kind} ${step.release}`
    case 'write-quarantine':
      return `bar ${step.release}`
    case 'start-refresh':
      return `${step.group}: refresh to ${RELEASES[Number(step.version) - 1]}`
    default:
      return `${step.group}: ${step.do}`
  }
}
/** What a row of a table says. */
export const inWords = (turn: AskingTurn<ConvergeStep | DistributionStep, Pick<Converged, 'outcome' | 'code'>, string>): string => {
  if ('need' in turn) return `need ${turn.need}`
  if ('wait' in turn) return 'wait'
  if ('act' in turn)
    return turn.act.map(step => ('in' in step ? `${step.do} in ${accountRegionName(step.in)}` : stepInWords(step))).join(', ')
  return turn.end.code ? `${turn.end.outcome}: ${turn.end.code}` : turn.end.outcome
}

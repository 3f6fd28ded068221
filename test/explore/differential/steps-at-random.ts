/** Steps as the machines make them, and some that come late or twice, on what is there. */
import {
  afterOf,
  desiredVersion,
  type Environment,
  type EnvironmentWorld,
  encodeLockEntry,
  encodeQuarantine,
  type Found,
  groupsIn,
  isRead,
  type LedgerChange,
  type LockStep,
  labelVerified,
  lastVersion,
  type PointerVersion,
  putPointer,
  type Release,
  readable,
  refreshPreferences,
  type TargetWorld,
  unlabel,
  writeEvent,
} from '@golden-ami/domain'
import type { Random } from '../../chaos/random.ts'
import { GROUP } from '../fleet.ts'
import { digest, imageOf, LETTERS, type Letter, MINUTE, releaseOf, runUrl, templateVersionOf } from '../names.ts'
import type { AnyStep } from '../steps.ts'

export interface Scene {
  readonly environment: Environment
  readonly world: EnvironmentWorld
  /** ms */
  readonly now: number
}

/** Undefined: what was chosen cannot be done here. */
export const stepAtRandom = (random: Random, scene: Scene): AnyStep | undefined => {
  const { environment, world } = scene
  const target = random.pick(environment.targets)
  const found = world.targets.get(target.name)
  if (!found || !isRead(found)) return undefined
  const group = groupsIn(found.fleet).get(GROUP)
  const choice = random.fraction()
  if (choice < 0.08) return eventAtRandom(random, scene)
  if (choice < 0.13) return lockAtRandom(random, scene)
  if (choice < 0.18) return barAtRandom(random)
  if (choice < 0.3) return pointerAtRandom(random, target.name, found)
  if (choice < 0.4) return labelAtRandom(random, target.name, found)
  // Mostly what AWS takes then.
  const isStarted = random.chance(group && isUnderWay(group) ? 0.15 : 0.85)
  if (isStarted) return startOf(scene, target.name, random.pick(LETTERS))
  return stopOf(target.name, random.chance(0.5) ? 'cancel-refresh' : 'rollback-refresh')
}
const isUnderWay = (group: Found): boolean =>
  readable(group) && group.refreshes.some(({ state }) => state === 'going' || state === 'ending')

const releaseAtRandom = (random: Random): Release => releaseOf(random.pick(LETTERS))

const changeAtRandom = (random: Random): LedgerChange => {
  const release = releaseAtRandom(random)
  const kind = random.pick(['baseline', 'promoting', 'promoted', 'verified', 'failed', 'rolling-back', 'rolled-back', 'held'] as const)
  const reason = random.pick(['', 'it is {bad}', 'schlecht – und böse'])
  switch (kind) {
    case 'failed':
    case 'held':
      return { kind, release, reason }
    case 'rolling-back':
      return { kind, release, reason, from: releaseAtRandom(random), hold: random.chance(0.5) }
    default:
      return { kind, release }
  }
}

/** Now and then it is decided on what was there before. */
const eventAtRandom = (random: Random, { environment, world, now }: Scene): AnyStep | undefined => {
  const ledger = random.chance(0.2) ? world.ledger.slice(0, -1) : world.ledger
  const writer = { environment: environment.name, run: runUrl(String(random.between(1, 3))), actor: 'ada', digest }
  return writeEvent(ledger, changeAtRandom(random), writer, now, `after ${afterOf(ledger).version}`)
}

const lockAtRandom = (random: Random, { environment, world, now }: Scene): LockStep => {
  const after = Math.max(0, lastVersion(world.lock) - (random.chance(0.2) ? 1 : 0))
  const claim = random.pick(['one', 'other'])
  const who = { claim, run: runUrl(claim), attempt: 1, action: 'refresh' }
  const term = { v: 1, ...who, after, started: new Date(now).toISOString(), expires: new Date(now + 30 * MINUTE).toISOString() } as const
  const verb = random.pick(['claim-lock', 'renew-lock', 'free-lock'] as const)
  const value =
    verb === 'claim-lock'
      ? encodeLockEntry({ ...term, kind: 'claim', ...(random.chance(0.3) ? { force: 'at once' } : {}) })
      : encodeLockEntry(verb === 'renew-lock' ? { ...term, kind: 'renewal', since: after } : { v: 1, kind: 'free', claim, after })
  return { do: verb, on: 'the lock', because: 'it is its turn', environment: environment.name, after, value }
}

const barAtRandom = (random: Random): AnyStep => {
  const release = releaseAtRandom(random)
  const value = encodeQuarantine({ release, reason: 'it is bad', by: 'ada', at: '', run: '' })
  return { do: 'write-quarantine', on: 'the quarantine', because: 'it is bad', release, value }
}

const pointerAtRandom = (random: Random, target: string, { pointer }: TargetWorld): AnyStep => {
  const letter = random.pick(LETTERS)
  const says = { release: releaseOf(letter), source: imageOf(letter), fingerprint: `f-${letter}`, run: runUrl('1') }
  const good = random.chance(0.5) ? { good: releaseAtRandom(random) } : {}
  const away = random.chance(0.2) ? { away: { from: releaseAtRandom(random), by: 'ada', reason: 'home is away' } } : {}
  const after = desiredVersion(pointer)?.version ?? 0
  return putPointer(target, imageOf(letter), { ...says, ...good, ...away }, after, 'it is its turn')
}

/** Now and then of a version that never was. */
const labelAtRandom = (random: Random, target: string, { pointer }: TargetWorld): AnyStep => {
  const missing: PointerVersion = { version: 99, image: '', modified: 0, labels: [], metadata: undefined }
  const version = random.chance(0.15) || pointer.length === 0 ? missing : random.pick(pointer.slice(-4))
  const step = random.chance(0.6) ? labelVerified(target, version) : unlabel(target, version, 'it is its turn')
  return random.chance(0.8) ? step : { ...step, label: 'other' }
}

export const onGroup = (target: string) => ({ on: `${GROUP} in ${target}`, group: GROUP, target, because: 'it is its turn' })

/** A refresh to the image of that letter. */
export const startOf = ({ environment, world }: Scene, target: string, letter: Letter): AnyStep => {
  const found = world.targets.get(target)
  const group = found && isRead(found) ? groupsIn(found.fleet).get(GROUP) : undefined
  const [template, desired] = group && readable(group) ? [group.template, group.desired] : ['lt-00000000', 2]
  const { strategy } = environment
  if (strategy.type !== 'rolling') throw new Error('only a rolling strategy is explored')
  const preferences = refreshPreferences(strategy, desired)
  return { do: 'start-refresh', ...onGroup(target), template, version: String(templateVersionOf(letter)), preferences }
}
export const stopOf = (target: string, verb: 'cancel-refresh' | 'rollback-refresh'): AnyStep => ({
  do: verb,
  ...onGroup(target),
})

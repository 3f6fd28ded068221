/** Brings an image that is there to every region and account that is to have an AMI, and lets those launch it who are to. */
import type { Moment } from '../machine/machine.ts'
import { staysTaken } from '../taken.ts'
import type { BuildTurn, Built } from './build-turn.ts'
import type { BuildWish } from './build-wish.ts'
import { amiTags } from './ingredients.ts'
import { copiesNeed } from './needs.ts'
import { fingerprint } from './parts.ts'
import type { BuildStep } from './steps.ts'
import type { Build, BuildWorld, Copy } from './world.ts'

/** What EC2 does not show yet is waited for so long, ms, before it is taken for gone. */
const VISIBLE = 60_000

/** What AWS refuses in one region does not keep the others from their copies. */
const subject = (wish: BuildWish, { region }: Copy): string => `${wish.stage} in ${region}`

const isTaken = (wish: BuildWish, copy: Copy, { unanswered, now }: Moment): boolean =>
  staysTaken(unanswered?.get(subject(wish, copy)), 'copy-image', now)

/** Undefined: every AMI is there. */
export const distribute = (wish: BuildWish, world: BuildWorld, build: Build, at: Moment): BuildTurn | undefined => {
  const { copies } = build
  if (!copies) return { need: copiesNeed(wish, world, build) }
  const left = copies.filter(copy => !isThere(copy))
  if (left.length === 0) return undefined
  const end = (outcome: Built['outcome'], why: string): BuildTurn => ({ end: { outcome, build, why } })
  if (at.cancelled) return end('cancelled', `${build.release} is not everywhere yet; copies that were begun go on in AWS`)
  const beyond = left.filter(copy => copy.account !== wish.account)
  if (beyond.length > 0) return { end: undistributable(build, beyond) }

  const isRefused = (copy: Copy): boolean => at.refused.has(subject(wish, copy)) || isTaken(wish, copy, at)
  const acts = left.flatMap(copy => (isRefused(copy) ? [] : stepFor(wish, world, build, copy, at.now)))
  if (acts.length > 0) return { act: acts }
  const waits = left.filter(copy => copy.state === 'pending' || isFresh(copy, at.now))
  if (waits.length > 0)
    return { wait: `${wish.stage}: ${build.release} is being copied to ${waits.map(({ region }) => region).join(', ')}` }
  return { end: notCopied(wish, build, left, at) }
}

const isThere = ({ state, shared }: Copy): boolean => state === 'believed' || (state === 'available' && shared !== false)
/** Image Builder names an AMI that EC2 does not show, and this run has not looked for long. */
const isFresh = ({ state, since }: Copy, now: number): boolean => state === 'unseen' && now - since < VISIBLE

const stepFor = (wish: BuildWish, world: BuildWorld, build: Build, copy: Copy, now: number): readonly BuildStep[] => {
  if (copy.state === 'available') return [shareImage(wish, copy)]
  const gone = copy.state === 'missing' || (copy.state === 'unseen' && !isFresh(copy, now))
  return gone ? [copyImage(wish, world, build, copy)] : []
}
const shareImage = (wish: BuildWish, copy: Copy): BuildStep => {
  const { accounts, organisations, organisationalUnits } = wish.distribution.shareWith
  return {
    do: 'share-image',
    on: subject(wish, copy),
    because: `${copy.id} is not shared with everybody who is to launch it`,
    in: { account: copy.account, region: copy.region },
    image: copy.id,
    accounts,
    organizations: [...organisations, ...organisationalUnits],
  }
}
/**
 * The token is the same for every attempt of a run. Another run has another one: its copy would be the second, but for the name, which
 * EC2 gives only once; and a copy that was deregistered can be made again.
 */
const copyImage = (wish: BuildWish, { ingredients }: BuildWorld, { release, ami }: Build, copy: Copy): BuildStep => {
  const print = fingerprint(ingredients, wish.digest)
  const [version = ''] = release.split('/')
  return {
    do: 'copy-image',
    on: subject(wish, copy),
    because: copy.id === '' ? `${release} has no AMI in ${copy.region}` : `${copy.id}, the AMI of ${release} in ${copy.region}, is gone`,
    in: { account: copy.account, region: copy.region },
    from: { region: wish.region, image: ami?.id ?? '' },
    name: ami?.name ?? '',
    key: wish.distribution.kmsKeys[copy.region],
    tags: amiTags(ingredients, version, print),
    token: wish.digest(`${print} ${ami?.id} ${copy.region} ${wish.run}`).slice(0, 36),
  }
}

/** Other accounts get their AMIs from Image Builder, which distributes an image that is available only for an execution role. */
const undistributable = (build: Build, beyond: readonly Copy[]): Built => ({
  outcome: 'failed',
  build,
  why: `${build.release} has no AMI of ${beyond.map(({ account, region }) => `${account} in ${region}`).join(', ')}, and only a build brings one there`,
  code: 'build.distribution',
})
const notCopied = (wish: BuildWish, build: Build, left: readonly Copy[], at: Moment): Built => {
  const told = left.map(copy => {
    const refused = at.refused.get(subject(wish, copy))
    const taken = isTaken(wish, copy, at) ? at.unanswered?.get(subject(wish, copy))?.message : undefined
    return `${copy.region}: ${refused?.message ?? taken ?? `the copy ${copy.id} has failed; deregister it`}`
  })
  const [first] = left.flatMap(copy => at.refused.get(subject(wish, copy))?.code ?? [])
  return {
    outcome: 'failed',
    build,
    why: `${build.release} is not everywhere where it is to be. ${told.join('; ')}`,
    code: first ?? 'build.distribution',
  }
}

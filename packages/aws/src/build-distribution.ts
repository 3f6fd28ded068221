/** Looks at where the build that may be the answer is available, and at why it is not. */
import {
  type Build,
  type BuildWorld,
  type Cell,
  type Copy,
  type CopyFacts,
  type CopyState,
  FINGERPRINT_TAG,
  fingerprint,
  liveCopy,
  onlyDistributionFailed,
  type ShareWith,
} from '@golden-ami/domain'
import { digest } from './digest.ts'
import type { Ec2Copies } from './ec2-copies.ts'
import type { imageBuilder } from './image-builder.ts'

export interface DistributionClients {
  /** That the credentials belong to. */
  readonly account: string
  /** Home's. */
  readonly region: string
  readonly now: () => number
  readonly imageBuilder: ReturnType<typeof imageBuilder>
  readonly copiesIn: (region: string) => Ec2Copies
}
export interface DistributionQuestion {
  /** The build whose AMIs decide. */
  readonly mayAnswer: (world: BuildWorld) => Build | undefined
  /** Where there is to be an AMI, besides home. */
  readonly cells: readonly Cell[]
  /** Name of the distribution configuration that a build would be distributed with now. */
  readonly distributionName: (world: BuildWorld) => string
  readonly shareWith: ShareWith
}

/** The world in which that build has its copies, or what it failed in. */
export const lookAtDistribution = async (
  clients: DistributionClients,
  question: DistributionQuestion,
  world: BuildWorld,
  previous: BuildWorld | undefined,
): Promise<BuildWorld> => {
  const build = question.mayAnswer(world)
  if (!build) return world
  const before = previous?.builds.find(({ arn }) => arn === build.arn)
  const looked =
    build.state === 'failed'
      ? { ...build, undistributed: await isUndistributed(clients, build, before, world) }
      : { ...build, copies: await copiesOf(clients, question, build, before, world) }
  return { ...world, builds: world.builds.map(other => (other === build ? looked : other)) }
}

/** Once a failure; the workflows of a build that was watched to its end are known already. */
const isUndistributed = async (
  { imageBuilder }: DistributionClients,
  { arn }: Build,
  before: Build | undefined,
  { progress }: BuildWorld,
): Promise<boolean> => {
  if (before?.state === 'failed' && before.undistributed !== undefined) return before.undistributed
  const known = progress?.arn === arn ? progress.workflows : undefined
  return onlyDistributionFailed(known ?? (await imageBuilder.workflows(arn, () => false)))
}

/**
 * Image Builder has shared what it distributed as it was told then. Who may launch its AMIs is looked at only when it would be told
 * something else now; then home's AMI is looked at too.
 */
const copiesOf = (
  clients: DistributionClients,
  { cells, shareWith, distributionName }: DistributionQuestion,
  build: Build,
  before: Build | undefined,
  world: BuildWorld,
): Promise<readonly Copy[]> => {
  const source = { image: build.ami?.id ?? '', region: clients.region, fingerprint: fingerprint(world.ingredients, digest) }
  const home: Cell = { region: clients.region, account: clients.account }
  const toldOtherwise = build.distribution !== distributionName(world)
  return Promise.all(
    (toldOtherwise ? [home, ...cells] : cells).map(async cell => {
      const since = before?.copies?.find(copy => isIn(cell, copy))?.since ?? clients.now()
      const listed = build.amis.find(ami => isIn(cell, ami))?.id ?? ''
      if (cell.account !== home.account)
        return { ...cell, id: listed, state: listed === '' ? 'missing' : 'believed', shared: undefined, since } as const
      const client = clients.copiesIn(cell.region)
      const { id, state, copied } = cell === home ? homeCopy(source.image) : await copyIn(client, listed, source)
      const shared = state === 'available' && (copied || toldOtherwise) ? await isShared(client, id, shareWith) : undefined
      return { ...cell, id, state, shared, since }
    }),
  )
}

const isIn = (cell: Cell, { region, account }: Cell): boolean => region === cell.region && account === cell.account

interface Found extends Pick<Copy, 'id' | 'state'> {
  /** By a run, not by Image Builder. */
  readonly copied: boolean
}
/** Only an AMI that is available in home makes a build the answer. */
const homeCopy = (id: string): Found => ({ id, state: 'available', copied: false })

/** EC2's words for states; whatever else there is cannot be used. */
const STATES: Readonly<Record<string, CopyState>> = { available: 'available', pending: 'pending', transient: 'pending' }
const stateOf = ({ state }: CopyFacts): CopyState => STATES[state] ?? 'failed'

/** What Image Builder distributed there; where that is not, what a run copied. */
const copyIn = async (
  client: Ec2Copies,
  listed: string,
  source: { readonly image: string; readonly region: string; readonly fingerprint: string },
): Promise<Found> => {
  const distributed = listed === '' ? undefined : await client.own(listed)
  if (distributed && stateOf(distributed) !== 'failed') return { id: listed, state: stateOf(distributed), copied: false }
  const descendants = await client.descendants(source.image, source.region)
  const copies = descendants.filter(
    ({ facts, fromInstance }) => !fromInstance && facts.tags.get(FINGERPRINT_TAG) === source.fingerprint && facts.state !== 'deregistered',
  )
  const copy = liveCopy(copies.map(({ facts }) => facts)) ?? copies[0]?.facts
  if (!copy) return { id: listed, state: distributed ? 'failed' : listed === '' ? 'missing' : 'unseen', copied: false }
  return { id: copy.id, state: stateOf(copy), copied: true }
}

const isShared = async (
  client: Ec2Copies,
  image: string,
  { accounts, organisations, organisationalUnits }: ShareWith,
): Promise<boolean> => {
  const wanted = [...accounts, ...organisations, ...organisationalUnits]
  if (wanted.length === 0) return true
  const { launch } = await client.permissions(image, [], false)
  return wanted.every(holder => launch.has(holder))
}

/** Looks at where a build is available, and at what one failed in. */
import {
  type AccountRegion,
  type Build,
  type BuildWorld,
  type CopiesNeed,
  type Copy,
  type CopyFacts,
  type CopyState,
  isCopyOf,
  liveCopy,
  onlyDistributionFailed,
  type Progress,
} from '@golden-ami/domain'
import { allEnded } from '../connection/all-ended.ts'
import type { Ec2Copies } from '../ec2/copies.ts'
import type { imageBuilder } from '../imagebuilder/client.ts'

export interface DistributionClients {
  /** That the credentials belong to. */
  readonly account: string
  /** Home's. */
  readonly region: string
  readonly now: () => number
  readonly imageBuilder: ReturnType<typeof imageBuilder>
  readonly copiesIn: (region: string) => Ec2Copies
}

/** The workflows of a build that was watched to its end are known already. */
export const isUndistributed = async (
  { imageBuilder }: DistributionClients,
  { arn }: Build,
  progress: Progress | undefined,
): Promise<boolean> => {
  const known = progress?.arn === arn ? progress.workflows : undefined
  return onlyDistributionFailed(known ?? (await imageBuilder.workflows(arn, () => false)))
}

/** @param before the look before, which may have looked for them already */
export const copiesOf = (
  clients: DistributionClients,
  need: CopiesNeed,
  build: Build,
  before: Pick<BuildWorld, 'builds'>,
): Promise<readonly Copy[]> => {
  const known = before.builds.find(({ arn }) => arn === build.arn)?.copies
  const source = { image: build.ami?.id ?? '', name: build.ami?.name ?? '', region: clients.region, fingerprint: need.fingerprint }
  return allEnded(
    need.cells.map(async cell => {
      const since = known?.find(copy => isIn(cell, copy))?.since ?? clients.now()
      const listed = build.amis.find(ami => isIn(cell, ami))?.id ?? ''
      if (cell.account !== clients.account)
        return { ...cell, id: listed, state: listed === '' ? 'missing' : 'believed', shared: undefined, since } as const
      const client = clients.copiesIn(cell.region)
      const { id, state, copied } = cell.region === clients.region ? homeCopy(source.image) : await copyIn(client, listed, source)
      const isAsked = state === 'available' && (copied || need.permissions === 'all')
      return { ...cell, id, state, shared: isAsked ? await isShared(client, id, need.launchedBy) : undefined, since }
    }),
  )
}

const isIn = (cell: AccountRegion, { region, account }: AccountRegion): boolean => region === cell.region && account === cell.account

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
  source: { readonly image: string; readonly name: string; readonly region: string; readonly fingerprint: string },
): Promise<Found> => {
  const distributed = listed === '' ? undefined : await client.own(listed)
  if (distributed && stateOf(distributed) !== 'failed') return { id: listed, state: stateOf(distributed), copied: false }
  const descendants = await client.descendants(source.image, source.region)
  const copies = descendants.filter(({ facts, fromInstance }) => !fromInstance && isCopyOf(facts, source) && facts.state !== 'deregistered')
  const copy = liveCopy(copies.map(({ facts }) => facts)) ?? copies[0]?.facts
  if (!copy) return { id: listed, state: distributed ? 'failed' : listed === '' ? 'missing' : 'unseen', copied: false }
  return { id: copy.id, state: stateOf(copy), copied: true }
}

const isShared = async (client: Ec2Copies, image: string, wanted: readonly string[]): Promise<boolean> => {
  if (wanted.length === 0) return true
  const { launch } = await client.permissions(image, [], false)
  return wanted.every(holder => launch.has(holder))
}

/** For plans on paper: the world after a step that succeeds, or after a wait that ends well. */
import { isUnknown, lasting, type Unknown } from '../unknown.ts'
import type { AttachWatermark, CopyImage, DeprecateImage, DistributionStep, ProtectImage } from './steps.ts'
import { type AccountRegion, accountRegionName, type DistributionWish, homeIn } from './wish.ts'
import type { AccountRegionFacts, CopyFacts, DistributionWorld, HomeFacts, Permissions } from './world.ts'

type Change = (copy: CopyFacts) => CopyFacts

export const predictDistribution =
  (wish: DistributionWish) =>
  (world: DistributionWorld, step?: DistributionStep): DistributionWorld => {
    if (!step)
      return unread(
        everyCopy(
          world,
          copy => (copy.state === 'pending' ? { ...copy, state: 'available' } : copy),
          () => true,
        ),
      )
    if (step.do === 'copy-image') return withCopy(wish, world, step)
    if (step.do === 'share-image') return shared(world, step.in, { launch: [...step.accounts, ...step.organizations], volumes: [] })
    if (step.do === 'share-snapshots') return shared(world, step.in, { launch: [], volumes: step.accounts })
    return everyCopy(world, changeOf(step), id => id === step.image)
  }

const changeOf =
  (step: AttachWatermark | DeprecateImage | ProtectImage): Change =>
  copy => {
    if (step.do === 'attach-watermark') return { ...copy, watermarks: [...copy.watermarks, `${step.in.account}:${step.watermark}`] }
    if (step.do === 'deprecate-image') return { ...copy, deprecation: step.when }
    return { ...copy, protection: step.cooldown ? 'enabled-with-cooldown' : 'enabled-without-cooldown' }
  }

const everyCopy = (world: DistributionWorld, change: Change, isMeant: (id: string) => boolean): DistributionWorld => {
  const changed = (copy: CopyFacts): CopyFacts => (isMeant(copy.id) ? change(copy) : copy)
  const place = <F extends HomeFacts | AccountRegionFacts>(facts: F): F => ({ ...facts, copies: facts.copies.map(changed) })
  const home = new Map([...world.home].map(([region, facts]) => [region, isUnknown(facts) ? facts : place(facts)]))
  const cells = new Map([...world.cells].map(([name, facts]) => [name, isUnknown(facts) ? facts : place(facts)]))
  return { ...world, source: world.source && changed(world.source), home, cells }
}

/** What cannot be read now is not read on paper, however long a plan waits for it. */
const unread = (world: DistributionWorld): DistributionWorld => ({
  ...world,
  home: new Map([...world.home].map(([region, facts]) => [region, notAwaited(facts)])),
  cells: new Map([...world.cells].map(([name, facts]) => [name, notAwaited(facts)])),
})
const notAwaited = <F extends object>(facts: F | Unknown): F | Unknown => (isUnknown(facts) ? lasting(facts) : facts)

/** Nothing on paper has an id: it is named by its place. */
const withCopy = (wish: DistributionWish, world: DistributionWorld, step: CopyImage): DistributionWorld => {
  const { source } = world
  if (!source) return world
  const name = accountRegionName(step.in)
  const snapshots = source.snapshots.map((_, index) => `snapshot ${index + 1} in ${name}`)
  const copy: CopyFacts = { ...source, id: `copy in ${name}`, state: 'pending', snapshots }
  const { region } = step.in
  if (name === accountRegionName(homeIn(wish, region)))
    return { ...world, home: new Map([...world.home, [region, { copies: [copy], permissions: undefined }]]) }
  return { ...world, cells: new Map([...world.cells, [name, { copies: [copy], sees: false }]]) }
}

const shared = (
  world: DistributionWorld,
  { region }: AccountRegion,
  added: { readonly [P in keyof Permissions]: readonly string[] },
): DistributionWorld => {
  const facts = world.home.get(region)
  if (!facts || isUnknown(facts)) return world
  const { launch = new Set<string>(), volumes = new Set<string>() } = facts.permissions ?? {}
  const permissions = { launch: new Set([...launch, ...added.launch]), volumes: new Set([...volumes, ...added.volumes]) }
  const letIn = added.launch.flatMap((account): readonly [string, AccountRegionFacts][] => {
    const known = world.cells.get(accountRegionName({ account, region })) ?? { copies: [], sees: false }
    return isUnknown(known) ? [] : [[accountRegionName({ account, region }), { ...known, sees: true }]]
  })
  return { ...world, home: new Map([...world.home, [region, { ...facts, permissions }]]), cells: new Map([...world.cells, ...letIn]) }
}

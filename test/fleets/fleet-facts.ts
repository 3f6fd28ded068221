/** What a fleet is at this very moment, from AWS's side. */
import { type LedgerState, ledgerName, pointerName } from '@golden-ami/domain'
import { AutoScalingState, type Member } from '@golden-ami/local-aws/services/autoscaling/state'
import { SsmState } from '@golden-ami/local-aws/services/ssm/state'
import { ACCOUNT, REGION } from '../support/fleet.ts'
import { eventsIn } from '../support/ledger.ts'
import { ENVIRONMENT, type FleetScene } from './fleet-scene.ts'

const placeOf = ({ delivery }: FleetScene) => delivery.world.place(ACCOUNT, REGION)

/** How many instances in service of each group run which image. */
export interface GroupFacts {
  readonly name: string
  readonly base: number
  readonly next: number
  readonly other: number
  /** In instances. */
  readonly wanted: number
  readonly pool: readonly string[]
  /** Status of its newest refresh, where that is under way. */
  readonly refreshing: string | undefined
  /** Status of its newest refresh. */
  readonly last: string | undefined
}
export const factsOf = (scene: FleetScene): readonly GroupFacts[] => {
  const state = placeOf(scene).state(AutoScalingState)
  return scene.groups.map(({ name, weight }) => {
    const group = state.groups.own(name)
    const images = (group?.members ?? []).filter(({ LifecycleState }) => LifecycleState === 'InService').map(one => state.imageOf(one))
    const count = (image: string) => images.filter(one => one === image).length
    const [base, next] = [count(scene.base), count(scene.next)]
    const last = state.lastRefresh(name)
    return {
      ...{ name, base, next, other: images.length - base - next, wanted: Math.ceil((group?.DesiredCapacity ?? 0) / weight) },
      pool: (group?.pool ?? []).filter(isKept).map(one => letterOf(scene, state.imageOf(one))),
      refreshing: last && /^(Pending|InProgress|Baking|Cancelling|RollbackInProgress)$/.test(last.Status) ? last.Status : undefined,
      last: last?.Status,
    }
  })
}
const isKept = ({ LifecycleState }: Member): boolean => /^Warmed:(?!Terminat)/.test(LifecycleState ?? '')
const letterOf = ({ base, next }: FleetScene, image: string): string => (image === base ? 'base' : image === next ? 'next' : image)

/** All of it runs the image, as much as is wanted. */
export const isWholly = (facts: readonly GroupFacts[], which: 'base' | 'next'): boolean =>
  facts.every(
    one => one[which] === one.wanted && one.base + one.next + one.other === one[which] && one.pool.every(image => image === which),
  )

export const inShort = (facts: readonly GroupFacts[]): string =>
  facts
    .map(({ name, base, next, other, wanted, pool, refreshing = '' }) =>
      [`${name}: ${next} new, ${base} old`, ...(other > 0 ? [`${other} others`] : []), `of ${wanted}`, pool.join('+'), refreshing].join(
        ' ',
      ),
    )
    .join('; ')

const versionsOf = (scene: FleetScene, name: string) => placeOf(scene).state(SsmState).parameters.own(name)?.versions ?? []

export const eventsOf = (scene: FleetScene) => eventsIn(versionsOf(scene, ledgerName('web', ENVIRONMENT)))
export const ledgerStateOf = (scene: FleetScene): LedgerState | undefined => eventsOf(scene).at(-1)?.state

/** The image that is labelled; undefined: none is. */
export const verifiedImage = (scene: FleetScene): string | undefined =>
  versionsOf(scene, pointerName('web', ENVIRONMENT, 'x86_64')).find(({ Labels = [] }) => Labels.includes('verified'))?.Value

/** Goes up with every write of a parameter. */
export const writesOf = (scene: FleetScene): number => placeOf(scene).state(SsmState).parameters.revision

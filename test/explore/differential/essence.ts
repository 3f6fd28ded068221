/** What a decision may depend on, of a world as it is looked at: the one form in which abstract, foretold and local worlds are compared. */
import {
  type EnvironmentWorld,
  type Found,
  type Group,
  groupsIn,
  isRead,
  type LedgerVersion,
  type PointerVersion,
  readable,
  type TargetWorld,
  VERIFIED,
} from '@golden-ami/domain'

export interface View {
  /** Names of targets whose instances come and go, so that nobody compares them. */
  readonly restless?: ReadonlySet<string>
  /** A prediction knows neither what else a look asks for once it is true, nor what it calls the refresh that it starts. */
  readonly isForetold?: true
  /** A run that goes on looking keeps which refreshes were past when it began, and reads no label but its own. */
  readonly isRemembered?: true
  /** The number that a pointer's version has in the abstract world. */
  readonly number?: (target: string, version: number) => number
}

export const essenceOf = (world: EnvironmentWorld, view: View = {}): object => ({
  ledger: world.ledger.map(ledgerEssence),
  lock: world.lock.map(({ version, value }) => ({ version, value })),
  quarantined: [...world.quarantined.keys()].sort(),
  isHalted: world.halt !== undefined,
  targets: Object.fromEntries(
    [...world.targets].map(([name, found]) => [name, isRead(found) ? targetEssence(name, found, view) : { unreadable: found.why }]),
  ),
})

const ledgerEssence = ({ modified: _, by: __, ...version }: LedgerVersion): object => version

const targetEssence = (name: string, { pointer, fleet, images }: TargetWorld, view: View): object => ({
  pointer: pointer.map(version => pointerEssence(version, view.number ? view.number(name, version.version) : version.version, view)),
  ...(view.isForetold ? {} : { launchable: launchable(images) }),
  groups: [...groupsIn(fleet).values()].map(found =>
    foundEssence(found, 'past' in fleet ? fleet.past : new Set(), view, view.restless?.has(name) ?? false),
  ),
})

const pointerEssence = ({ image, labels, metadata }: PointerVersion, version: number, { isRemembered }: View): object => ({
  ...{ version, image, labels: labels.filter(label => !isRemembered || label === VERIFIED).sort(), metadata },
})

/** EC2 shows an image for a while that is deregistered: that is as good as gone. */
const launchable = (images: TargetWorld['images']): readonly string[] | undefined =>
  images && [...images.values()].flatMap(({ id, state }) => (state === 'available' ? [id] : [])).sort()

const foundEssence = (found: Found, past: ReadonlySet<string>, view: View, isRestless: boolean): object =>
  readable(found) ? groupEssence(found, past, view, isRestless) : { name: found.name, code: found.code }

const groupEssence = (group: Group, past: ReadonlySet<string>, { isForetold, isRemembered }: View, isRestless: boolean): object => ({
  ...{ name: group.name, follows: group.version, number: group.number, desired: group.desired, max: group.max },
  ...{ followers: group.followers, suspended: group.suspended, healthCheck: group.healthCheck },
  ...{ loadBalanced: group.loadBalanced, isMixed: group.policy !== undefined, warmUp: group.warmUp },
  ...(isForetold ? {} : { versions: versionsEssence(group) }),
  refreshes: group.refreshes.map(({ id, to, state, requested }) => ({
    ...{ to: to?.version, isOfTheTemplate: to?.template === group.template, state, requested: requested ?? false },
    ...(isForetold || isRemembered ? {} : { isPast: past.has(id) }),
  })),
  ...(isRestless ? {} : { instances: instancesEssence(group) }),
})

/** Versions with equal rest differ in the image only. */
const versionsEssence = ({ versions }: Group): object => ({
  are: versions.map(({ number, image }) => `${number} ${image}`).sort(),
  differInTheImageOnly: new Set(versions.map(({ rest }) => rest)).size <= 1,
})
const instancesEssence = ({ instances }: Group): readonly string[] =>
  instances.map(({ image, inService, leaving }) => `${image}${inService ? '' : ' not in service'}${leaving ? ' leaving' : ''}`).sort()

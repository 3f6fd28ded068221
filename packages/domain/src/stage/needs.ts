/**
 * What the machine may ask to be shown of a stage, besides what was built of it. Names and places are in it: the look only looks. None is
 * asked while a build is going on.
 */
import type { AccountRegion } from '../distribution/wish.ts'
import type { BuildWish } from './build-wish.ts'
import { distributionName, infrastructureName } from './configuration-names.ts'
import { componentName } from './ingredients.ts'
import { fingerprint } from './parts.ts'
import { otherAccountRegions } from './wanted-amis.ts'
import type { Build, BuildWorld } from './world.ts'

/** What Image Builder found in a build, where EC2 tells of no scan. */
export interface FindingsNeed {
  readonly of: 'findings'
  /** Image build version ARN. */
  readonly build: string
}
/** Where the image of a build is available. */
export interface CopiesNeed {
  readonly of: 'copies'
  /** Image build version ARN. */
  readonly build: string
  /** Where there is to be an AMI. */
  readonly cells: readonly AccountRegion[]
  /** The tag that the image and every copy of it is born with. */
  readonly fingerprint: string
  /** Who may launch it is read of every AMI, or only of those that a run copied: Image Builder has seen to the others. */
  readonly permissions: 'all' | 'copied'
  /** Accounts, organisations and organisational units that are to launch it. */
  readonly launchedBy: readonly string[]
}
/** What a build failed in. */
export interface FailureNeed {
  readonly of: 'failure'
  /** Image build version ARN. */
  readonly build: string
}
/** What is there of all that the next build needs. */
export interface PreparationNeed {
  readonly of: 'preparation'
  /** How many builds there are before it. */
  readonly after: number
  /** Names of the components of the repository. */
  readonly components: readonly string[]
  /** Names of the configurations that it would be made and distributed with; undefined: somebody else's infrastructure configuration. */
  readonly infrastructure: string | undefined
  readonly distribution: string
}
export type BuildNeed = FindingsNeed | CopiesNeed | FailureNeed | PreparationNeed

/**
 * Image Builder has shared what it distributed as it was told then. Where it would be told something else now, home's AMI is looked at too.
 */
export const copiesNeed = (wish: BuildWish, { ingredients }: BuildWorld, { arn, distribution }: Build): CopiesNeed => {
  const { accounts, organisations, organisationalUnits } = wish.distribution.shareWith
  const toldOtherwise = distribution !== distributionName(wish, ingredients)
  const others = otherAccountRegions(wish)
  return {
    of: 'copies',
    build: arn,
    cells: toldOtherwise ? [{ region: wish.region, account: wish.account }, ...others] : others,
    fingerprint: fingerprint(ingredients, wish.digest),
    permissions: toldOtherwise ? 'all' : 'copied',
    launchedBy: [...accounts, ...organisations, ...organisationalUnits],
  }
}

export const preparationNeed = (wish: BuildWish, { ingredients, builds, parent }: BuildWorld): PreparationNeed => ({
  of: 'preparation',
  after: builds.length,
  components: [
    ...new Set(
      ingredients.components.flatMap(component => (component.is === 'own' ? [componentName(component, wish.digest, parent.platform)] : [])),
    ),
  ],
  infrastructure: wish.infrastructure.is === 'given' ? undefined : infrastructureName(wish, ingredients),
  distribution: distributionName(wish, ingredients),
})

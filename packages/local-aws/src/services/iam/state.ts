/** What IAM keeps of an account. It is one for all regions; the SDKs call it in us-east-1. */
import type { AccountRegion } from '../../world/world-state.ts'

const HOME = 'us-east-1'
/** Image Builder's role, in an account that has used the service before. */
export const IMAGE_BUILDER_ROLE = 'AWSServiceRoleForImageBuilder'

export class IamState {
  /** Services that have a role of their own in the account. */
  readonly serviceLinkedRoles = new Set([IMAGE_BUILDER_ROLE])
  #profiles: Map<string, readonly string[]> | undefined

  /**
   * From now on the account has these instance profiles, each with the names of its roles, and no others. An account of which nobody has
   * said so has every profile, with a role of the same name: most scenarios are not about IAM.
   */
  declareInstanceProfiles(profiles: Readonly<Record<string, readonly string[]>>): void {
    this.#profiles = new Map(Object.entries(profiles))
  }
  /** Names of the roles of a profile; undefined: there is none. */
  rolesOf(profile: string): readonly string[] | undefined {
    return this.#profiles ? this.#profiles.get(profile) : [profile]
  }
}

export const iamOf = ({ world, account }: AccountRegion): IamState => world.place(account, HOME).state(IamState)

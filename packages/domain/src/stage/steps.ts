/** The steps that a build is made of. */

import type { BuildWorkflow, InlineInfrastructure, ShareWith, Volume } from '../delivery-file/types.ts'
import type { CopyImage, ShareImage } from '../distribution/steps.ts'
import type { Step } from '../machine/machine.ts'
import type { OwnComponent, Platform } from './ingredients.ts'

type Tags = Readonly<Record<string, string>>

export interface CreateComponent extends Step {
  readonly do: 'create-component'
  readonly name: string
  readonly component: OwnComponent
  readonly platform: Platform
}
export interface CreateInfrastructure extends Step {
  readonly do: 'create-infrastructure'
  readonly name: string
  readonly infrastructure: InlineInfrastructure
  /** Of build and test instances. */
  readonly resourceTags: Tags
}
export interface CreateDistribution extends Step {
  readonly do: 'create-distribution'
  readonly name: string
  readonly regions: readonly DistributionRegion[]
  /** Of the configuration itself: by them those of a stage are known. */
  readonly tags: Tags
}
/** What a distribution configuration says of one region. */
export interface DistributionRegion {
  readonly region: string
  /** With Image Builder's variables. */
  readonly amiName: string
  /** Of the AMIs there: one line of ASCII, at most 255 characters. */
  readonly description: string
  /** Of the AMIs there. */
  readonly tags: Tags
  /** Accounts that own an AMI there; empty: home's alone. */
  readonly accounts: readonly string[]
  /** ARN; undefined: AMIs are encrypted as the image is. */
  readonly kmsKey: string | undefined
  readonly shareWith: ShareWith
}
export interface CreateRecipe extends Step {
  readonly do: 'create-recipe'
  readonly name: string
  readonly version: string
  /** One line of ASCII, at most 255 characters: an AMI may take it over. */
  readonly description: string
  /** AMI id */
  readonly parent: string
  readonly components: readonly { readonly arn: string; readonly parameters: Readonly<Record<string, string>> }[]
  readonly volumes: readonly Volume[]
  readonly amiTags: Tags
  readonly tags: Tags
}
export interface CreateImage extends Step {
  readonly do: 'create-image'
  /** Name of the recipe: by it the build is found again. */
  readonly name: string
  /** ARNs */
  readonly recipe: string
  readonly infrastructure: string
  readonly distribution: string
  readonly tests: boolean
  readonly scan: boolean
  readonly workflows: readonly BuildWorkflow[]
  /** ARN; undefined: Image Builder's service-linked role. */
  readonly executionRole: string | undefined
  readonly tags: Tags
  /** Client token. */
  readonly token: string
}
export interface DeleteRecipe extends Step {
  readonly do: 'delete-recipe'
  readonly arn: string
}
export interface DeleteDistribution extends Step {
  readonly do: 'delete-distribution'
  readonly arn: string
}
export interface CancelImage extends Step {
  readonly do: 'cancel-image'
  /** Image build version ARN. */
  readonly arn: string
}
export interface RetryImage extends Step {
  readonly do: 'retry-image'
  /** Image build version ARN. */
  readonly arn: string
  /** Client token. */
  readonly token: string
}
export type BuildStep =
  | CreateComponent
  | CreateInfrastructure
  | CreateDistribution
  | CreateRecipe
  | CreateImage
  | DeleteRecipe
  | DeleteDistribution
  | CancelImage
  | RetryImage
  | CopyImage
  | ShareImage

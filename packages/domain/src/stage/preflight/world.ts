/** What is known of the things that a build instance is launched with. */

/** What was seen; or why nobody could look, where the role of the job may not. A build is not refused for what was not looked at. */
export type Looked<T> = { readonly seen: T } | { readonly notLookedAt: string }

/** Of an infrastructure configuration, made here or by somebody else. */
export interface LaunchSettings {
  /** Name, not ARN. */
  readonly instanceProfile: string
  /** In the order of preference; empty: Image Builder's choice. */
  readonly instanceTypes: readonly string[]
  readonly subnet: string | undefined
  readonly securityGroups: readonly string[]
}
export interface InstanceType {
  readonly name: string
  /** EC2's words: `x86_64`, `arm64`, … */
  readonly architectures: readonly string[]
}
export interface Subnet {
  readonly vpc: string
  /** Availability zone, such as `eu-west-1a`. */
  readonly zone: string
}
export interface SecurityGroup {
  readonly id: string
  readonly vpc: string
}
export interface InstanceProfile {
  /** Names of its roles: one, or none. */
  readonly roles: readonly string[]
}
export interface KmsKey {
  /** The ARN that the stage gives. */
  readonly arn: string
  /** KMS's word (`Enabled`, `Disabled`, `PendingDeletion`, …); undefined: there is no such key. */
  readonly looked: Looked<{ readonly state: string } | undefined>
}

/** Asked once a run, and only when something has to be built. What a stage does not set is not asked, and counts as seen. */
export interface PreflightWorld {
  /** `missing`: the ARN of the infrastructure configuration that the stage names, and that is not there. */
  readonly launch: LaunchSettings | { readonly missing: string }
  /** Those of `launch` that exist in the region. */
  readonly instanceTypes: Looked<readonly InstanceType[]>
  /** Those of `launch` that the subnet's zone has; without a subnet all. */
  readonly offered: Looked<readonly string[]>
  readonly subnet: Looked<Subnet | undefined>
  /** Those of `launch` that exist. */
  readonly securityGroups: Looked<readonly SecurityGroup[]>
  readonly instanceProfile: Looked<InstanceProfile | undefined>
  /** Of the volumes. */
  readonly keys: readonly KmsKey[]
  /** Of the AMIs, each in its own region. */
  readonly distributionKeys: readonly KmsKey[]
  /** Whether Image Builder's service-linked role is there. */
  readonly serviceLinkedRole: Looked<boolean>
}

/** Launch templates, as groups and their refreshes name them. */

/** A launch template and a version of it, by its number. */
export interface Named {
  readonly template: string
  readonly version: string
}
export interface TemplateVersion {
  readonly number: string
  /** AMI id, or `resolve:ssm:<parameter>`. */
  readonly image: string
  /** Digest of everything else that the version says: versions with equal rest differ in the image only. */
  readonly rest: string
  /** Number of the version that a rollout says it has made it from, only with another image. */
  readonly madeFrom?: string
}
/** A launch template as a group names it. */
export interface Launch {
  /** The launch template's id. */
  readonly template: string
  /** As the group names it: a number, `$Latest` or `$Default`. */
  readonly version: string
  /** The number that this name means now; empty when it cannot be read. */
  readonly number: string
  /** Other groups that follow `$Latest` of the same template: a new version would reach them at once. */
  readonly followers: readonly string[]
  /** Of that template: the version that the group follows and those with the wished image. */
  readonly versions: readonly TemplateVersion[]
  /** Of the version that the group follows. Absent: it names no snapshot, so a new version takes all over. */
  readonly volumes?: Volumes
}
/** Volumes of a launch template version, some of them of a snapshot: a new version has to say them again. */
export interface Volumes {
  readonly mappings: readonly VolumeMapping[]
  /** Device name of the root volume, by AMI id; an image that EC2 does not show is not in it. */
  readonly roots: ReadonlyMap<string, string>
}
/** A block device mapping of a launch template, in EC2's own terms. */
export interface VolumeMapping {
  readonly DeviceName?: string | undefined
  readonly Ebs?: { readonly SnapshotId?: string | undefined; readonly [setting: string]: unknown } | undefined
  readonly [setting: string]: unknown
}

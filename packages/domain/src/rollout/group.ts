/** What is known of one Auto Scaling group, in our words. */
import type { ErrorCode } from '../user-error.ts'

export type RefreshState = 'going' | 'ending' | 'done' | 'failed' | 'cancelled' | 'rolled-back'

export interface Refresh {
  readonly id: string
  /** The launch template and its numbered version that it goes to; undefined when it was started without a desired configuration. */
  readonly to: { readonly template: string; readonly version: string } | undefined
  readonly state: RefreshState
  /** AWS's own word for the state, for people. */
  readonly status: string
  readonly percent: number
  /** AWS's reason, untrusted text; empty when there is none. */
  readonly why: string
  /** It goes back, or has gone back, because somebody asked for it: nothing had failed. */
  readonly requested?: true
  /** ms since the epoch; undefined while it is pending. */
  readonly started: number | undefined
  /** ms since the epoch; undefined until it has ended. */
  readonly ended: number | undefined
}
export interface Instance {
  readonly id: string
  /** AMI that it runs; empty when EC2 does not show the instance (yet, or any more). */
  readonly image: string
  readonly inService: boolean
  /** It is being terminated. */
  readonly leaving: boolean
  readonly standby: boolean
  readonly protectedFromScaleIn: boolean
  /** ms since the epoch, when EC2 launched it; absent when EC2 does not show it. */
  readonly launched?: number
}
export interface TemplateVersion {
  readonly number: string
  readonly image: string
  /** Digest of everything else that the version says: versions with equal rest differ in the image only. */
  readonly rest: string
}
export interface Group {
  readonly name: string
  readonly desired: number
  readonly max: number
  /** The launch template's id. */
  readonly template: string
  /** As the group names it: a number, `$Latest` or `$Default`. */
  readonly version: string
  /** The number that this name means now; empty when it cannot be read. */
  readonly number: string
  /** Other groups that follow `$Latest` or `$Default` of the same template: a new version would reach them at once. */
  readonly followers: readonly string[]
  /** Of that template: the version that the group follows and those with the wished image. */
  readonly versions: readonly TemplateVersion[]
  /** Newest first. */
  readonly refreshes: readonly Refresh[]
  readonly instances: readonly Instance[]
  /** Suspended Auto Scaling processes. */
  readonly suspended: readonly string[]
  readonly healthCheck: string
  /** Target groups and load balancers that it is registered with. */
  readonly loadBalanced: boolean
  /** Its instances come from a mixed instances policy. */
  readonly mixed: boolean
  /** Seconds that AWS gives a new instance to warm up when a refresh does not say. */
  readonly warmUp: number
}
/** A group that could not be read, and why (untrusted text). */
export interface Unreadable {
  readonly name: string
  readonly unreadable: string
  /** What kind of reason it is; undefined: none that the table of errors knows. */
  readonly code?: ErrorCode
}
export type Found = Group | Unreadable
/** Instances that it has, on standby too, or those that it wants where these are more; those that leave are on their way out. */
export const sizeOf = ({ desired, instances }: Group): number => Math.max(desired, instances.filter(({ leaving }) => !leaving).length)

export const readable = (found: Found): found is Group => !('unreadable' in found)

/** What is done to a group and its launch templates. */
import type { Step } from '../../machine/machine.ts'
import type { Group } from './group/group.ts'
import type { VolumeMapping } from './group/launch.ts'
import type { MixedPolicy } from './group/mixed-policy.ts'

interface GroupStep extends Step {
  /** The group's name; the subject says more where several targets have a group of that name. */
  readonly group: string
}
export type RollStep =
  | (GroupStep & {
      readonly do: 'pin-template'
      readonly template: string
      readonly version: string
      /** Of a group with one, with these versions in it. */
      readonly policy?: MixedPolicy
    })
  | (GroupStep & {
      readonly do: 'add-version'
      readonly template: string
      readonly from: string
      readonly image: string
      readonly description: string
      /** Volumes that it would not take over. */
      readonly mappings?: readonly VolumeMapping[]
    })
  | (GroupStep & {
      readonly do: 'start-refresh'
      /** AWS's own word. Absent: `Rolling`. */
      readonly strategy?: 'ReplaceRootVolume'
      readonly template: string
      readonly version: string
      /** Of a group with one, with the versions and the image that it is to have. */
      readonly policy?: MixedPolicy
      readonly preferences: RefreshPreferences
    })
  | (GroupStep & {
      readonly do: 'send-command'
      readonly instances: readonly string[]
      readonly document: 'AWS-RunShellScript' | 'AWS-RunPowerShellScript'
      readonly command: string
      /** Seconds. */
      readonly limit: number
      /** By which it is found again: no two questions have the same. */
      readonly comment: string
    })
  /** The group says which refresh is kept, before its process InstanceRefresh is suspended. */
  | (GroupStep & {
      readonly do: 'tag-group'
      /** Id of the refresh. */
      readonly refresh: string
    })
  | (GroupStep & { readonly do: 'untag-group' })
  | (GroupStep & { readonly do: 'suspend-process' })
  | (GroupStep & { readonly do: 'resume-process' })
  | (GroupStep & { readonly do: 'cancel-refresh' })
  | (GroupStep & { readonly do: 'rollback-refresh' })

/** What goes to StartInstanceRefresh, in its own terms. */
export interface RefreshPreferences {
  readonly MinHealthyPercentage: number
  /** Absent: nothing is launched first. */
  readonly MaxHealthyPercentage?: number
  readonly InstanceWarmup?: number
  readonly CheckpointPercentages?: readonly number[]
  readonly CheckpointDelay?: number
  readonly BakeTime?: number
  readonly Alarms?: readonly string[]
  readonly SkipMatching: boolean
  readonly AutoRollback: true
  readonly ScaleInProtectedInstances: 'Refresh' | 'Ignore' | 'Wait'
  readonly StandbyInstances: 'Terminate' | 'Ignore' | 'Wait'
}

/** A step on the group itself. */
export const subjectOf = ({ name }: Pick<Group, 'name'>) => ({ on: name, group: name })

/**
 * The seam between an environment and what runs in its targets: the questions that a kind of fleet answers. The machines of environments and
 * promotions know pointers, ledgers and targets; groups, launch templates and instance refreshes are for the kind to know.
 */
import type { Environment, Launcher, Strategy } from '../delivery-file/types.ts'
import type { SoakingGroup } from '../gates/soak-facts.ts'
import type { Moment, Pending, Turn } from '../machine/machine.ts'
import type { Unknown, UnknownThing } from '../unknown.ts'
import type { ErrorCode } from '../user-error.ts'
import type { Cause } from './asg/cause/cause.ts'
import type { GroupResult } from './asg/group-result.ts'
import type { PlanGroup } from './asg/plan-groups.ts'
import type { PlaceFacts } from './asg/preflight/before-launch/facts.ts'
import type { Found, LaunchWish } from './asg/preflight/before-launch/found.ts'
import type { Refusal } from './asg/preflight/group-preflight.ts'
import type { Former, PutBack } from './asg/put-back/put-back.ts'
import type { RollStep } from './asg/roll-step.ts'
import type { SeenAs } from './asg/seen-as.ts'
import type { GroupActivities } from './asg/soak/activities.ts'
import type { Fleet, TargetFleet } from './fleet.ts'

/** What any kind does; a consumer does nothing. */
export type WorkloadStep = RollStep
/** In a target of an environment; its subject is unlike that of another target's step. */
export type TargetRollStep = WorkloadStep & { readonly target: string }

/** A group that a rollback would take back. */
export interface RollbackGroup {
  readonly name: string
  /** The launch template version as the group names it. */
  readonly version: string | Unknown
}
export interface InstanceCount {
  /** In service on the image. */
  readonly on: number
  /** Of so many that are there, or are wanted. */
  readonly of: number
}

/** What the environment wishes of a fleet. */
export interface FleetWish extends Pick<Environment, 'strategy' | 'onCancel' | 'unpinned'> {
  /** AMI id that its pointer says. */
  readonly image: string
  /** `forward`: it is being promoted. `back`: somebody rolls back. `rest`: it stays on what is verified. */
  readonly way: 'forward' | 'back' | 'rest'
  /** Nobody has proved the image here yet. `since`: ms at which this run began to watch. */
  readonly unproved?: { readonly since: number }
  /** What somebody may have put it back to, which is left so. Absent: whatever was done to it, it is brought to the image. */
  readonly former?: Former | undefined
  /** Percent: a canary goes no further than the checkpoint that has so many. Absent: it goes all the way. */
  readonly until?: number | undefined
  /** What a failure counts as of which nothing tells the cause: the image's, unless it has run well elsewhere. */
  readonly unknownIs: 'image' | 'place'
  /** For people who come across what was made. */
  readonly description: string
}
/** Where a fleet is. */
export interface FleetPlace {
  readonly target: string
  /** The fleets of all targets that are worked on in its account and region, its own first. */
  readonly beside: readonly TargetFleet[]
}

/** What has become of a fleet. */
export interface FleetResult {
  /** `refreshed`, `unchanged`: all of it would launch the image; whether that is proved, its instances say. */
  readonly outcome: 'refreshed' | 'unchanged' | 'cancelled' | 'taken-back' | 'paused' | 'reverted' | 'failed'
  readonly why: string
  readonly code?: ErrorCode
  /** What it is to be blamed on, the worst of its parts. Absent: it did not fail. */
  readonly cause?: Cause
  readonly parts: FleetParts
}
/** What a fleet is made of: its groups, or where there is none its instances. */
export interface FleetParts {
  readonly groups: readonly GroupResult[]
  readonly instances?: InstanceCount
}

export interface FleetPreflightWish extends Pick<Environment, 'unpinned'> {
  readonly strategy: Pick<Strategy, 'protected' | 'standby'>
  /** What it is to run; undefined: nobody knows its id there yet. */
  readonly image: string | undefined
}
export interface FleetRefusal extends Refusal {
  /** The group that is refused. */
  readonly group?: string
}

/** A part of a fleet that cannot be read. */
export interface UnreadPart extends UnknownThing {
  readonly name: string
}

/** A part that a tag selects and that never ran a release of its environment. */
export interface NewPart {
  readonly group: string
  /** `role=web` */
  readonly tag: string
  /** What it launches, or runs. */
  readonly images: readonly string[]
}

/** How much of a promotion a fleet is. */
export interface FleetReach {
  readonly groups: number
  /** As many as are wanted, or there. */
  readonly instances: number
}

export interface Workload {
  // What runs.
  /** An instance runs the image, or is about to be replaced by one that does. */
  readonly isOn: (image: string) => boolean
  /** Every instance runs it, another one would too, and nothing is being replaced. */
  readonly isWhollyOn: (image: string | undefined) => boolean
  readonly hasInstance: () => boolean
  /** No instance is there, nor wanted. */
  readonly isIdle: () => boolean
  /** It is being brought to the image, or on the way back from it because somebody asked for that. */
  readonly isUnderWay: (image: string) => boolean
  /** ms at which the last of it came to the image, by what AWS still tells; undefined: nothing does. */
  readonly arrived: (image: string) => number | undefined
  /** This run has tried to bring it to the image. */
  readonly wasTried: (image: string) => boolean
  /** Any run has, or somebody, as far as AWS still tells. */
  readonly wasEverTried: (image: string) => boolean
  /** The one image that all of it runs, or why nobody can say which it is; undefined: it cannot tell what it runs. */
  readonly runs: () => { readonly image: string } | { readonly why: string; readonly code: ErrorCode } | undefined
  readonly unread: () => readonly UnreadPart[]
  /** Parts that somebody has put back from the image. @param now ms since the epoch */
  readonly putBack: (image: string, former: Former, now: number) => readonly PutBack[]

  // Preflight: what would be refused before anything is changed.
  /** A clause: why the delivery file selects nothing there. */
  readonly selectsNothing: (launcher: Launcher | undefined) => string | undefined
  readonly refusals: (wish: FleetPreflightWish, place: FleetPlace) => readonly FleetRefusal[]
  /** What the place itself lacks. */
  readonly beforeLaunch: (wish: LaunchWish, facts: PlaceFacts) => Found
  /** Of a group whose version is a name nothing can be rolled back. */
  readonly rollbackGroups: () => readonly RollbackGroup[]
  /** ARNs of the roles by which it launches. */
  readonly launchRoles: () => readonly string[]

  // The machine.
  readonly turn: (wish: FleetWish, place: FleetPlace, at: Moment) => Turn<TargetRollStep, FleetResult>
  /** Takes back what is on its way to an image that nobody may have any more; undefined: nothing is. */
  readonly callBack: (image: string, place: FleetPlace, at: Moment) => Pending<TargetRollStep> | undefined
  /** Why nothing proves the image. */
  readonly whyUnproved: (image: string) => string
  /** By one look, whether or not a run has come to its end. */
  readonly byNow: (target: string, image: string, seen?: SeenAs) => FleetParts
  /** Of what was refused. */
  readonly refused: (target: string, image: string, refusals: readonly FleetRefusal[]) => readonly GroupResult[]

  // On paper.
  /** After a step that succeeds; without one, after a wait that ends well. */
  readonly predict: (step?: WorkloadStep) => Fleet
  /** After a step on another fleet in the same account and region. */
  readonly predictBeside: (step: WorkloadStep) => Fleet

  // For the page and the gates of a promotion.
  /** @param since ms: what served then is taken to begin then */
  readonly soaking: (
    image: string | undefined,
    activities: ReadonlyMap<string, GroupActivities> | undefined,
    since: number,
  ) => readonly SoakingGroup[]
  /** ms until all of it is on another image, on the safe side. */
  readonly estimate: (strategy: Strategy) => number
  readonly plan: () => readonly PlanGroup[]
  readonly reach: () => FleetReach
  /** Parts that somebody may have tagged since. `said`: every image that the pointer ever said. */
  readonly newParts: (launcher: Launcher | undefined, said: ReadonlySet<string>) => readonly NewPart[]
  /** Parts that a CloudFormation stack keeps: `web (stack web-prod)`. `except`: those that are on this image already are left out. */
  readonly stacks: (except?: { readonly image: string | undefined }) => readonly string[]
}

/**
 * Errors that a user can mend, from one table. The catalogue in ERRORS.md is generated from it.
 * Anything that is not a UserError is a bug of ours and shows its stack at debug.
 */
import type { Complaint } from './located.ts'

export interface ErrorEntry {
  /** What is wrong, in a sentence without particulars. */
  readonly what: string
  /** How it usually comes about. */
  readonly cause: string
  /** What to do next. */
  readonly remedy: string
}

export const ERRORS = {
  'input.invalid': {
    what: 'An input, or a key of the delivery file, is missing, malformed or contradictory.',
    cause: 'The workflow or the delivery file gives a value that the action does not take. All complaints of a run are reported together.',
    remedy: 'Correct each named value; the message says where it was written and what is allowed.',
  },
  'aws.denied': {
    what: 'AWS refused a call because the role may not make it.',
    cause: 'The role lacks an action of the policy.json that this action ships, or a boundary or organisation policy takes it away.',
    remedy: 'Allow the named action on the named resource, then run again: the action goes on from what is there.',
  },
  'aws.refused': {
    what: 'AWS refused a call for a reason that no retry mends.',
    cause: 'AWS says it in its own words in the message.',
    remedy: 'Mend what AWS names, then run again: the action goes on from what is there.',
  },
  'aws.limit': {
    what: 'AWS has as much of something as the account may have.',
    cause: 'A quota is used up: for copies of images, how many are made at a time in a region.',
    remedy: 'Wait until what is under way has ended, or have the quota raised, then run again.',
  },
  'parameter.labelled': {
    what: 'Nothing can be written to a parameter: its oldest version has a label, and AWS deletes no version that has one.',
    cause: 'Somebody labelled a version of a ledger or a lock by hand, and 100 versions were written since.',
    remedy:
      'Take the label off the version that the message names (`aws ssm unlabel-parameter-version`), in the account and region of the parameter, then run again: the action goes on from what is there.',
  },
  'aws.unreachable': {
    what: 'AWS could not be reached, or answered nothing for sure, until the time was over.',
    cause: 'An outage, throttling that did not end, or a network without a way out.',
    remedy: 'See the health of the service in that account and region, then run again: the action goes on from what is there.',
  },
  'aws.no-credentials': {
    what: 'No AWS credentials are there.',
    cause: 'No credentials step ran before this action, or its credentials were for another job.',
    remedy: 'Run aws-actions/configure-aws-credentials before this action.',
  },
  'aws.no-region': {
    what: 'No AWS region is known.',
    cause: 'The job has no AWS_REGION, usually because no credentials step ran before this action.',
    remedy: 'Run aws-actions/configure-aws-credentials before this action, or set AWS_REGION.',
  },
  'aws.no-session': {
    what: 'The role of the home account cannot be assumed.',
    cause: 'It does not trust the job, does not exist, or an organisation policy or a suspended account takes it away.',
    remedy: "Correct the role's trust policy, or `home.role` in the delivery file. `rollback` goes on without home.",
  },
  'group.missing': {
    what: 'An Auto Scaling group that is named does not exist.',
    cause: 'The name is misspelt, or the job is in another account or region.',
    remedy: 'Correct the name, or the account and region of the job.',
  },
  'group.mixed': {
    what: 'A group launches from a mixed instances policy.',
    cause: 'Its overrides may name images and templates of their own.',
    remedy: 'Give the group a plain launch template; mixed instances policies are not handled.',
  },
  'group.no-template': {
    what: 'A group has no launch template, or no version that it names.',
    cause: 'It launches from a launch configuration, which cannot be changed, or the version was deleted.',
    remedy: 'Give the group a launch template with a numbered version.',
  },
  'group.unpinned': {
    what: 'A group follows $Latest or $Default of its launch template.',
    cause: 'Every new version is then live at once, and AWS cannot roll an instance refresh back.',
    remedy: 'Pin the group to a numbered version, or set `unpinned: pin` to have it pinned to the version that it follows now.',
  },
  'group.followers': {
    what: 'Another group follows $Latest or $Default of the same launch template.',
    cause: 'A new version for the selected group would be launched by the other one too, unproved.',
    remedy: 'Pin the named groups to a numbered version first.',
  },
  'group.suspended': {
    what: 'A group has suspended processes without which instances cannot be replaced.',
    cause: 'Somebody suspended them, or an earlier operation did and was not finished.',
    remedy: 'Resume the named processes, then run again.',
  },
  'group.health-check': {
    what: 'A group is behind a load balancer but checks only the health of EC2.',
    cause: 'An instance that answers no request would count as healthy during the rollout.',
    remedy: 'Set the health check type of the group to ELB.',
  },
  'group.protected': {
    what: 'A group has instances that an instance refresh does not replace.',
    cause: 'They are protected from scale-in or on standby; AWS would wait an hour for them and fail.',
    remedy: 'Remove the protection, or take them out of standby, then run again.',
  },
  'group.busy': {
    what: 'A group is being refreshed to something else.',
    cause: 'Another run, or a person, started an instance refresh.',
    remedy: 'Wait for it, cancel it, or roll it back; then run again.',
  },
  'pointer.missing': {
    what: 'An environment has no pointer yet.',
    cause: 'Nothing was promoted there, and what it runs today was not recorded.',
    remedy: 'Promote a release into it, or run promote with `baseline: true` to record what it runs.',
  },
  'pointer.differs': {
    what: 'The pointers of the targets of an environment say different releases.',
    cause: 'A promotion or a rollback could not move all of them, or somebody moved one by hand.',
    remedy: 'Run promote or rollback again: only what is missing is done. Then refresh again.',
  },
  'target.empty': {
    what: 'A target of an environment selects no Auto Scaling group.',
    cause: 'Its tag, account or region is misspelt, the group lost the tag, or there is no group yet.',
    remedy:
      'Correct `groups` of the target in the delivery file, or tag the group. Where there is no group yet, write `allow-empty: true` on the target. Then run again.',
  },
  'target.unreadable': {
    what: 'A target of an environment could not be read.',
    cause: 'AWS says it in its own words in the message; the other targets were dealt with.',
    remedy: 'Mend what AWS names, then run again: only what is missing is done.',
  },
  'promote.not-available': {
    what: 'The image is not available in the account and region of a target.',
    cause: 'It was neither shared with the account nor copied to the region.',
    remedy: 'Share or copy the image there, then run again: only what is missing is done.',
  },
  'pointer.foreign': {
    what: 'The pointer was moved by somebody else.',
    cause: 'Another tool or a person wrote the parameter, so nobody knows which release it means.',
    remedy:
      'Say which is right: run refresh-asg with `drift: restore` to put the pointer back to what the ledger says, or promote with `drift: adopt` and, in `release` or in `ami-id`, the release of that image or its AMI at home (a copy in another region has an id of its own). The history of the parameter names who wrote it.',
  },
  'release.quarantined': {
    what: 'A release is barred everywhere.',
    cause: 'Somebody quarantined it, usually by a rollback.',
    remedy: 'Promote another release. Quarantine has no override.',
  },
  'release.rejected': {
    what: 'A release is rejected in this environment.',
    cause: 'Its rollout failed here, or it was rolled back.',
    remedy: 'Promote another release, or override the gate `rejected` with a reason.',
  },
  'rollback.unknown': {
    what: 'A target does not know the image of the release to go back to.',
    cause: 'Its pointer never had that release, or more than 100 versions ago.',
    remedy: 'Name another release with `to-release`, or run `rollback` without it: it takes the next release whose image is known.',
  },
  'rollback.never-ran': {
    what: 'A target never ran the release that its environment goes back to.',
    cause: 'It was added after that release, or its pointer was deleted.',
    remedy:
      'Run `promote` with that release and `override` of the gate `hold`, then `refresh-asg`: a promotion finds the image and copies it. The other targets are back, or go on.',
  },
  'rollback.gone': {
    what: 'The release to go back to cannot be launched any more.',
    cause: 'Its image was deregistered, disabled or is no longer shared with a target, or the key of its snapshots cannot be used.',
    remedy:
      'Run `rollback`: it takes the next release whose image is there. Or name another one with `to-release`, or make the image available again.',
  },
  'rollback.nowhere': {
    what: 'There is no release to go back to.',
    cause: 'No other release was verified in this environment, or all are rejected, quarantined or gone.',
    remedy:
      'Run `rollback` with `to-release`, if there is a release that the pointers had before and that is good: after a lost ledger nobody else knows of it. Else promote a release that is good; while home cannot be read, do first what the message says. Where the images of all others are gone, the gate `rollback-ready` stands in the way: name it in `overridable` of the environment and override it. For an environment that was never recorded, run promote with `baseline: true` before its first rollout.',
  },
  'run.unfinished': {
    what: 'Time ran out while AWS goes on.',
    cause: 'What was waited for takes longer than `timeout`.',
    remedy:
      'AWS goes on, and nothing failed: run again, and it is taken up from what is there. `on-timeout: succeed` lets such a step end well, for workflows that go on with it later.',
  },
  'rollback.unfinished': {
    what: 'A rollback has not come to its end in its time.',
    cause:
      'A target, or home, could not be read, or a refresh takes longer than `timeout`. Targets that are not there yet may run the release that is to be left.',
    remedy:
      'Run `rollback` again: it goes on from what is there. The summary and the output `targets` say what is known of each target; refreshes that AWS has begun go on meanwhile.',
  },
  'environment.locked': {
    what: 'Another run is changing the environment.',
    cause: 'Two runs at once, or a run that died less than half an hour ago.',
    remedy: 'Wait for the run that is named; a claim that nobody renews ends by itself at the time that is named.',
  },
  'environment.contested': {
    what: 'Another run took the environment over.',
    cause: 'A rollback was started, which does not wait for others.',
    remedy: 'Look at that run first; then decide whether to run this one again.',
  },
  'build.failed': {
    what: 'Image Builder could not build the image.',
    cause: 'A step of a component failed, or a test did; the log stream of the build has the command and what it said.',
    remedy: 'Mend the component or the test, then run again. The same content is built again, because the failed build does not count.',
  },
  'build.distribution': {
    what: 'The image is built, but is not in every region and account that is to have it.',
    cause: 'A key, a role or a quota there does not let it in, or a target account was added after the image was built.',
    remedy:
      'Mend what AWS names, then run again: what is built is distributed again, not built again. For a target account that was added, or where that does not help, run once with `force: true`.',
  },
  'build.version-taken': {
    what: 'The version that is asked for names another content already.',
    cause: 'A component, a parameter or the parent changed, and the version stayed.',
    remedy: 'Raise `version`, or leave it out: the next free one is taken then.',
  },
  'build.parent': {
    what: 'The parent image cannot be used.',
    cause: 'It does not exist, is not available, is not shared with this account, or has another architecture.',
    remedy: 'Correct `parent`, or build the stage before this one first.',
  },
  'image.missing': {
    what: 'An image that is named is not there.',
    cause:
      'The id is misspelt, the job is in another account or region, or the image is shared with the account, pending, disabled or gone.',
    remedy: 'Name an available AMI of the account and region in which the action runs.',
  },
  'distribution.preflight': {
    what: 'An image cannot be made available as the delivery file says.',
    cause: 'Its encryption, its Marketplace products or its watermarks do not allow it; AWS would say so later, or only at a launch.',
    remedy: 'Mend what the message names; nothing was changed.',
  },
  'distribution.copy-failed': {
    what: 'EC2 began a copy of an image and gave it up.',
    cause: 'Often the KMS key: EC2 looks at it only when the copy is under way. EC2 says it in its own words in the message.',
    remedy: 'Mend what EC2 names, then run again: a new copy is made where one is missing. The failed one can be deregistered.',
  },
  'distribution.incomplete': {
    what: 'An image is not available in every account and region that is to run it.',
    cause: 'What stood in the way is said for each account and region.',
    remedy: 'Mend what the message names, then run again: only what is missing is done.',
  },
  'tag.metadata': {
    what: 'The metadata of an image is incomplete or contradicts itself.',
    cause: 'The image was not built by build-stage, its tags were changed by hand, or inputs were given that belong to another image.',
    remedy: 'Say what is missing by the inputs that are named, or correct the tag or the input that is wrong.',
  },
  'tag.copies': {
    what: 'Not every copy of an image could be looked at.',
    cause: 'The role of a target may not be assumed or may not describe images; everything else was tagged.',
    remedy: 'Mend what the message names for each account and region, then run again: only what is missing is tagged.',
  },
  'tag.limits': {
    what: 'An image or a snapshot would have tags that AWS does not take.',
    cause: 'With the tags that it has already there would be more than 50, or the list of environments has become too long.',
    remedy: 'Remove tags that nobody needs, or give fewer in the input `tags`.',
  },
  'build.component': {
    what: 'A component that a stage names does not exist.',
    cause: 'The name or the version is misspelt, or Amazon does not offer the component in this region.',
    remedy: 'Correct it in `components`; Image Builder lists the components of each owner.',
  },
  'build.workflow': {
    what: 'A workflow that a stage names does not exist.',
    cause: 'Its name or version is misspelt, or it is not shared with this account.',
    remedy: 'Correct it in `workflows`; Image Builder lists the workflows of each owner.',
  },
  'build.preflight': {
    what: 'A build would fail, and nothing was begun.',
    cause: 'What the build instance is to be launched with does not exist, does not fit together or cannot be used.',
    remedy: 'Correct each of the settings that are named, then run again.',
  },
  'aws.other-account': {
    what: 'The credentials belong to another account than the delivery file says.',
    cause: 'The job assumed a role of another environment, or the file names another account.',
    remedy: 'Give the job credentials of the expected account, or name the role to assume in the delivery file.',
  },
  'run.cancelled': {
    what: 'The workflow was cancelled.',
    cause: 'Somebody cancelled it, or the job ran out of its time.',
    remedy: 'The message says what was left running. Run again to go on from there.',
  },
  'promote.no-candidate': {
    what: 'There is no release to promote.',
    cause: 'The image that is named has no metadata, the release is not known, or nothing is verified in the environment before.',
    remedy: 'Name `ami-id` (of an image that tag-ami has tagged) or `release`, or let the environment before verify one.',
  },
  'gate.closed': {
    what: 'A gate does not let the release into the environment.',
    cause: 'The evidence speaks against it, or there is none; the summary shows every gate.',
    remedy: 'Do what the gate asks for. Gates that the delivery file names as overridable can be overridden with a reason.',
  },
  'gate.not-due': {
    what: 'The release may not come into the environment yet.',
    cause: 'Only time is missing: soak, a window or a freeze.',
    remedy: 'Run again at the time that is named, or set `when-not-due: defer` for scheduled runs.',
  },
  'gate.paused': {
    what: 'The release may not come into the environment yet, and nobody knows when.',
    cause: 'Only its soak is missing, and that pauses: the environment before has no instance in service on it, or too few.',
    remedy:
      'Give the environment before its capacity, or set `when-not-due: defer` for scheduled runs. The summary says where it is missing.',
  },
  'promote.nothing-yet': {
    what: 'There is no release yet that could come into the environment.',
    cause: 'Nothing was verified in the environment before, or tag-ami has tagged no image; no time is known at which that changes.',
    remedy: 'Build and tag an image, or see why nothing is verified before. `when-not-due: defer` lets scheduled runs end well until then.',
  },
  'policy.unreadable': {
    what: 'The delivery file cannot be read from the branch that `policy-ref` names.',
    cause: 'The job lacks a permission, or the branch or the file does not exist.',
    remedy: 'Give the job the permission `contents: read`, or correct `policy-ref`.',
  },
  'plan.changed': {
    what: 'What would be done is not what was approved.',
    cause: 'Something changed between the decision page and its approval.',
    remedy: 'Look at a new decision page (dry run) and have that approved.',
  },
  'environment.rolling-back': {
    what: 'The environment is being rolled back.',
    cause: 'A rollback was started and has not ended.',
    remedy:
      'Let it end: run `rollback` or `refresh-asg` again, which goes on with it. If it cannot come to its end, override `hold` to promote a release instead.',
  },
  'baseline.written': {
    what: 'The environment has a ledger already.',
    cause: 'A baseline or a promotion was recorded before.',
    remedy: 'Promote a release instead; a baseline is only for environments that were never recorded, or have lost their ledger.',
  },
  'baseline.mixed': {
    what: 'The environment does not run one image.',
    cause: 'Its groups run several images, have no instances, or cannot be read.',
    remedy:
      'Bring the groups on one image first, or promote a release without a baseline (its first rollout then has nothing to go back to). Where the ledger is lost, run `rollback`: it brings them on one image, and no baseline is needed.',
  },
  'rollout.failed': {
    what: 'A rollout did not succeed.',
    cause: 'The instance refresh failed, was cancelled or was rolled back; the summary has the reason of each group.',
    remedy: 'Read the reason, mend it, and release again; the groups that were rolled back run the image they ran before.',
  },
  'rehearsal.workflow': {
    what: 'A workflow cannot be rehearsed.',
    cause: 'GitHub would refuse the file too, an expression in it fails, or it uses something that a rehearsal does not have.',
    remedy: 'Correct what the message names by file, line and column, or leave it out of the rehearsal.',
  },
  'rehearsal.action': {
    what: 'A step uses an action that a rehearsal cannot run.',
    cause: 'Only local JavaScript actions, mapped repositories, actions/checkout and aws-actions/configure-aws-credentials are known.',
    remedy: "Use a local action, or map its repository to a folder under 'actions' in the scenario.",
  },
  'rehearsal.scenario': {
    what: 'A scenario file cannot be used.',
    cause: 'A key is unknown, a value is malformed, or something is named that the scenario does not define.',
    remedy: 'Correct what the message names by file, line and column; packages/rehearsal/README.md describes every key.',
  },
  'ledger.lost': {
    what: 'The ledger of an environment is lost.',
    cause:
      'Its parameter was deleted, or written over by hand more than a hundred times: there are versions or pointers, and no event that counts.',
    remedy:
      'Where what runs is bad, or the groups run several images, run `rollback` first: it goes back by what the pointers of the targets remember, and begins the ledger anew. Only where what runs is good, run promote with `baseline: true`: it records what the environment runs today and what the pointers tell of the time before, and deliveries go on from there. A hold is to be said again.',
  },
  'ledger.newer': {
    what: 'The ledger of an environment was written by a newer release of golden-ami.',
    cause: 'Two workflows use different releases of the actions on one environment.',
    remedy: 'Use the newest release in every workflow. `rollback` goes on with any release.',
  },
  'environment.halted': {
    what: 'The environment is halted: nothing changes anything there.',
    cause: 'Somebody created the parameter `/golden-ami/<family>/<environment>/halt`, at home or in a target.',
    remedy:
      'Delete that parameter in every account and region that the message names, then run again. A `rollback` that a person starts goes on under a halt.',
  },
  'aws.not-shown': {
    what: 'AWS accepted a call and shows nothing of it.',
    cause:
      'Somebody else changes it back each time, or reads of AWS lag far behind. Of a pointer: Systems Manager looks at the image after it has accepted the write, and drops it when the image is not available to the account.',
    remedy:
      'See that nobody else changes what the message names and, of a pointer, that its image is available in that account and region; then run again.',
  },
} as const satisfies Record<string, ErrorEntry>

export type ErrorCode = keyof typeof ERRORS

export class UserError extends Error {
  override readonly name = 'UserError'
  readonly code: ErrorCode
  /** What to do about it here; the table's remedy when the place knows no better one. */
  readonly remedy: string
  /** Each thing that is wrong, where the message tells several; empty when it is one. */
  readonly complaints: readonly Complaint[]
  /** `message`: the particulars, a full sentence. */
  constructor(
    code: ErrorCode,
    message: string,
    remedy: string = ERRORS[code].remedy,
    { complaints = [], ...options }: { readonly cause?: unknown; readonly complaints?: readonly Complaint[] } = {},
  ) {
    super(message, options)
    this.code = code
    this.remedy = remedy
    this.complaints = complaints
  }
}

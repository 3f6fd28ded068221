/** What an environment, its gates and its ledger say. */
import type { ErrorEntry } from './entry.ts'

export const ENVIRONMENT_ERRORS = {
  'input.invalid': {
    what: 'An input, or a key of the delivery file, is missing, malformed or contradictory.',
    cause: 'The workflow or the delivery file gives a value that the action does not take. All complaints of a run are reported together.',
    remedy: 'Correct each named value; the message says where it was written and what is allowed.',
  },
  'promote.not-available': {
    what: 'The image is not available in the account and region of a target.',
    cause: 'It was neither shared with the account nor copied to the region.',
    remedy: 'Share or copy the image there, then run again: only what is missing is done.',
  },
  'release.quarantined': {
    what: 'A release is quarantined everywhere.',
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
      'AWS goes on, and nothing failed: `refresh-asg` (in the examples the workflow `reconcile`) or `promote`, whichever it was, takes it up from what is there. `on-timeout: succeed` lets such a step end well, for workflows that go on with it later.',
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
    remedy:
      'Wait for the run that is named; a claim that nobody renews ends by itself at the time that is named. With `lock: wait` a run waits for it by itself.',
  },
  'environment.contested': {
    what: 'Another run took the environment over.',
    cause: 'A rollback was started, which does not wait for others.',
    remedy: 'Look at that run first; then decide whether to run this one again.',
  },
  'run.cancelled': {
    what: 'The workflow was cancelled.',
    cause: 'Somebody cancelled it, or the job ran out of its time.',
    remedy: 'The message says what was left running. Run the action again to go on from there, or wait for one that does.',
  },
  'promote.no-candidate': {
    what: 'There is no release to promote.',
    cause: 'The image that is named has no metadata, the release is not known, or nothing is verified in the environment before.',
    remedy: 'Name `ami-id` (of an image that tag-ami has tagged) or `release`, or let the environment before verify one.',
  },
  'gate.closed': {
    what: 'A gate does not let the release into the environment.',
    cause: 'The evidence speaks against it, or there is none; the summary shows every gate.',
    remedy:
      'Do what the gate asks for. Where it could not be asked now, as in an outage, run the failed job again: approvals go on counting. Gates that the delivery file names as overridable can be overridden with a reason.',
  },
  'gate.not-due': {
    what: 'The release may not come into the environment yet.',
    cause: 'Only time is missing: soak, a window or a freeze.',
    remedy: 'Run again at that time, or set `when-not-due: defer` for scheduled runs.',
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
  'continue.unapproved': {
    what: 'What is unfinished in the environment was not approved by as many people as the delivery file asks for.',
    cause: 'It was announced under another delivery file, or its approvers are no longer in the ledger.',
    remedy: 'Run promote for that release once more, with its reviewers: it announces the release anew, and moves nothing.',
  },
  'plan.changed': {
    what: 'What would be done is not what was approved.',
    cause: 'Something changed between the decision page and its approval.',
    remedy: 'Look at a new decision page (dry run) and have that approved.',
  },
  'target.unapproved': {
    what: 'A target is no longer what was approved, and dropped out: the release is in the others, and the environment is not verified.',
    cause: 'Its groups, what they launch, or what it runs changed between the decision page and its approval.',
    remedy:
      'Look at a new decision page (dry run) of the release and have that approved: only what is missing is done. Then refresh again.',
  },
  'environment.rolling-back': {
    what: 'The environment is being rolled back.',
    cause: 'A rollback was started and has not ended.',
    remedy:
      'Let it end: run `rollback` or `refresh-asg`, or in the examples the workflow `reconcile`, which go on with it. If it cannot come to its end, override `hold` to promote a release instead.',
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
} as const satisfies Record<string, ErrorEntry>

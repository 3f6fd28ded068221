// biome-ignore lint/style/noExcessiveLinesPerFile: a list of what others use, by file
export { type AwayHome, homeWithoutWrites } from './away-home.ts'
export type { AwsAccess, AwsCredentials } from './aws-access.ts'
export type { Clock } from './clock.ts'
export type { BuildWorkflow } from './delivery-file/build-workflow.ts'
export type { Component } from './delivery-file/component.ts'
export { regionOfArn } from './delivery-file/distribution.ts'
export { type Home, homeRole } from './delivery-file/home-role.ts'
export { jsonSchema } from './delivery-file/json-schema.ts'
export { type ActionName, type Key, keyName } from './delivery-file/keys/key.ts'
export { KEYS, keyAt, keysOfAction, keysUnder } from './delivery-file/keys.ts'
export { lastStages } from './delivery-file/last-stages.ts'
export type { GroupSelector, ResourceTag } from './delivery-file/launcher.ts'
export type { ParentImage } from './delivery-file/parent.ts'
export { complaintsAbout, invalidInput, readDeliveryFile } from './delivery-file/read.ts'
export type {
  DeliveryFile,
  Environment,
  FindingsPolicy,
  Freeze,
  Infrastructure,
  InlineInfrastructure,
  Protection,
  Stage,
  Strategy,
  Target,
  Volume,
  Window,
} from './delivery-file/types.ts'
export type { Day, WindowDay } from './delivery-file/window-day.ts'
export { isCopyOf, liveCopy } from './distribution/copies.ts'
export { type Distributed, distribute } from './distribution/distribute.ts'
export { isSettled } from './distribution/finish.ts'
export { needsPermissions } from './distribution/needs.ts'
export { pastOf } from './distribution/past.ts'
export { predictDistribution } from './distribution/predict.ts'
export { keysOfCells, keysOfCopies, unansweredKeys } from './distribution/preflight-keys.ts'
export { imageOf, type Row } from './distribution/result.ts'
export type { CopyImage, DistributionStep, ShareImage } from './distribution/steps.ts'
export {
  type AccountRegion,
  accountRegionName,
  type Distribute,
  type DistributionWish,
  homeIn,
  isForeign,
  regionsOf,
} from './distribution/wish.ts'
export type {
  AccountRegionFacts,
  CopyFacts,
  DistributionPast,
  DistributionWorld,
  HomeFacts,
  KeyFacts,
  Permissions,
} from './distribution/world.ts'
export { DURATION_PATTERN, durationText, parseDuration } from './duration.ts'
export { haltsIn } from './environment/admission/halted-places.ts'
export { dueRemarks } from './environment/admission/overdue.ts'
export { isAsBefore } from './environment/as-before.ts'
export { alarmsOf } from './environment/converge/between-waves.ts'
export { converge, workedOnBy } from './environment/converge/converge.ts'
export { type PlannedEnd, plannedEnd } from './environment/converge/planned-end.ts'
export type { Converged, ConvergeStep, ConvergeTurn } from './environment/converge-turn.ts'
export { estimateOf } from './environment/estimate.ts'
export { driftOf, type Goal, goalOf } from './environment/goal.ts'
export type { Halt } from './environment/halt.ts'
export type { LaunchImage } from './environment/launch-image.ts'
export { launchRemarks } from './environment/one-target/before-launch.ts'
export { targetResultsByNow } from './environment/one-target/by-now.ts'
export { watchedAs } from './environment/one-target/watched.ts'
export { notAwaited, predictEnvironment, predictLedger, predictLock, predictPointer } from './environment/predict.ts'
export { groupRemarks } from './environment/remarks/group-remarks.ts'
export { newcomersIn } from './environment/remarks/newcomers.ts'
export { awayRemarks, recordRemarks } from './environment/remarks/record-remarks.ts'
export { principalOf } from './environment/remarks/writers.ts'
export { leaving, rollBack } from './environment/roll-back/roll-back.ts'
export type { RollBackWish } from './environment/roll-back/roll-back-wish.ts'
export { backIn, leftIn, waysInAndOut } from './environment/roll-back/way-taken.ts'
export {
  type EventWriter,
  type LabelPointer,
  labelVerified,
  type PutPointer,
  putPointer,
  type StateStep,
  type UnlabelPointer,
  unlabel,
  type WriteEvent,
  type WriteQuarantine,
  writeEvent,
} from './environment/steps.ts'
export { isProved, type TargetResult } from './environment/target-result.ts'
export { watchingRows } from './environment/watching-rows.ts'
export { imagesInQuestion, imagesToGoBackTo } from './environment/ways-back/images.ts'
export { importAway } from './environment/ways-back/import-away.ts'
export { closedBy, type Obstacle, objections, obstacles, obstaclesToNamed } from './environment/ways-back/obstacles.ts'
export { provedByPointers } from './environment/ways-back/told-by-pointers.ts'
export { bestWay, candidates, lastGood, type WayBack } from './environment/ways-back/ways-back.ts'
export { type ConvergeWish, convergeWish } from './environment/wish/converge-wish.ts'
export { type LeftOut, leftOutResults, withoutLeftOut } from './environment/wish/left-out.ts'
export { type Only, readOnly } from './environment/wish/only.ts'
export { placesOf } from './environment/wish/places.ts'
export { type Selections, selectionsOf } from './environment/wish/selection.ts'
export {
  desiredVersions,
  type EnvironmentNeed,
  type EnvironmentWorld,
  type FoundTarget,
  isRead,
  readTargets,
  type TargetWorld,
} from './environment/world.ts'
export { type Codes, codesOf, remedyOf } from './errors/several.ts'
export { countFindings, type Finding, type Findings, fixableFindings, sortFindings } from './findings/findings.ts'
export { digestOf, type ScanDigest } from './findings/scan-digest.ts'
export { atOrAbove, SEVERITIES, type Severity, severityOf } from './findings/severity.ts'
export { type AfterFacts, afterGate } from './gates/after.ts'
export type { Alarm, AlarmState, AlarmUpdate, NoAlarm } from './gates/alarm-health.ts'
export { alarmsGate } from './gates/alarms.ts'
export { type ApprovalsFacts, approvalsGate } from './gates/approvals.ts'
export { decide } from './gates/decide.ts'
export {
  type EnvironmentSettings,
  type ExternalVerdict,
  type GithubEvidence,
  type ImageEvidence,
  NO_GITHUB,
  NO_IMAGE,
  type Review,
  type TestedBuild,
} from './gates/evidence.ts'
export { externalGate } from './gates/external.ts'
export { type FindingsFacts, findingsGate } from './gates/findings.ts'
export { freezesGate } from './gates/freezes.ts'
export { holdGate } from './gates/hold.ts'
export { openTogether } from './gates/opening.ts'
export { orderGate } from './gates/order.ts'
export { type Override, overridden, readOverrides } from './gates/overrides.ts'
export { type ProtectionFacts, protectionGate } from './gates/protection.ts'
export { quarantineGate } from './gates/quarantine.ts'
export { rejectedGate } from './gates/rejected.ts'
export { reviewableIn, workflowEnvironments } from './gates/reviewable.ts'
export { rollbackReadyGate } from './gates/rollback-ready.ts'
export { soakGate, soakReached } from './gates/soak.ts'
export { SOAK_EVIDENCE, type SoakFacts, type SoakingGroup, type SoakingTarget } from './gates/soak-facts.ts'
export { GATE_TABLE, GATES, type Gate, type GateRow, type Verdict } from './gates/table.ts'
export { type TagsFacts, tagsGate } from './gates/tags.ts'
export { type TestsFacts, testsGate } from './gates/tests.ts'
export { isUnknownForNow } from './gates/verdict.ts'
export { readWaivers, type Waiver } from './gates/waivers.ts'
export { type WhileSoakingFacts, whileSoakingGate } from './gates/while-soaking.ts'
export { windowsGate } from './gates/windows.ts'
export { isOfCertificate, isRefusalOfProxy } from './in-between.ts'
export { type CancellationFacts, type Canceller, cancellerOf } from './job/canceller.ts'
export type { IdToken, NoToken } from './job/id-token.ts'
export { type JobEnd, jobEnd, jobMinutes, MOST_IN_A_JOB, minutesInWorkflow, type SaidMinutes } from './job/limit.ts'
export {
  type Complaint,
  complaintText,
  entryOf,
  type Located,
  type LocatedEntry,
  type LocatedMap,
  type LocatedScalar,
  type Where,
  whereText,
} from './located/located.ts'
export { didYouMean, nearest } from './located/nearest.ts'
export { type Answer, answered, answerOf } from './machine/answers.ts'
export { backOff, nextSeed } from './machine/back-off.ts'
export type { Judgement } from './machine/judgement.ts'
export { type Look, type LoopWish, type Next, step } from './machine/loop.ts'
export { type LoopMemory, type LoopTurn, newMemory, type Outcome, withNeed } from './machine/loop-memory.ts'
export {
  type AskingMachine,
  type AskingTurn,
  inOrder,
  type Machine,
  type Moment,
  type Pending,
  pendingText,
  planningMoment,
  type Refused,
  type Step,
  simulate,
  type Turn,
  together,
  type Unanswered,
} from './machine/machine.ts'
export { type OnTimeout, type Stopped, unfinished } from './machine/unfinished.ts'
export { messageOf } from './message-of.ts'
export { haltName, ledgerName, lockName, pointerName, quarantinedRelease, quarantineName, quarantinePath } from './names.ts'
export { arnPartition, consoleUrl, partitionOfArn, partitionOfRegion, REGIONS } from './partition/partition.ts'
export { fillPolicy, loosePolicy, type PolicyValues, placeholdersIn } from './policies/fill.ts'
export type { PolicyDocument, PolicyStatement } from './policies/policy-document.ts'
export { withOwnSids } from './policies/sids.ts'
export { policyValues, SAID_BY_PEOPLE, targetsWithoutLookRole } from './policies/values.ts'
export { gatesAsked, type Pointed, planAsked, pointedBefore, pointedIn, targetsByNow } from './promotion/account.ts'
export { distributionWish } from './promotion/availability.ts'
export { type BaselineWish, baseline } from './promotion/baseline.ts'
export { candidateOf, candidateOfRelease } from './promotion/candidate.ts'
export { type ChosenImage, chooseImage, type ImageCandidate } from './promotion/choose-image.ts'
export { type ChoiceFacts, chooseRelease } from './promotion/choose-release.ts'
export { availableBy, promotionDeadlines } from './promotion/deadlines.ts'
export { isDecided } from './promotion/decided.ts'
export { type RollbackFacts, rollbackFacts, wouldGoBackTo } from './promotion/going-back.ts'
export { onlyDistribute } from './promotion/only-distribute.ts'
export { type Outlook, outlook } from './promotion/outlook.ts'
export { askGates, plannedCells, plannedTargets, planOf, planSteps } from './promotion/plan.ts'
export { isPlanText, type PlanSections, planChanges, planHash, planText, readPlanText } from './promotion/plan-hash.ts'
export { predictPromotion } from './promotion/predict.ts'
export { isAnnounced } from './promotion/preflight.ts'
export { promote } from './promotion/promote.ts'
export { promotionRemarks } from './promotion/remarks.ts'
export type { Promoted, PromotedTarget, PromoteTurn, PromoteWish, PromotionNeed, PromotionStep } from './promotion/wish.ts'
export type { Candidate, PromotionWorld, SoakingWorld } from './promotion/world.ts'
export { ledgerEvent, restatedEvent } from './records/ledger/apply.ts'
export { decodeEvent } from './records/ledger/decode.ts'
export { encodeEvent, MOST_BYTES } from './records/ledger/encode.ts'
export { type Digest, type LedgerEvent, valueDigest } from './records/ledger/event.ts'
export {
  afterOf,
  type CountingVersion,
  calledOff,
  countingVersions,
  isWritten,
  type LedgerVersion,
  lastEvent,
  lastMove,
  ledgerVersion,
  leftBy,
  leftByLedger,
  newestCounting,
  newestLeft,
  newestVersion,
  stateOf,
  strayVersions,
  verifiedAt,
} from './records/ledger/history.ts'
export { applied, type LedgerChange } from './records/ledger/kinds.ts'
export { dueForRestating, readingOf } from './records/ledger/reading.ts'
export { type Hold, type Intent, isRejected, type LedgerState, UNWRITTEN } from './records/ledger/state.ts'
export { awaitLock } from './records/lock/await-lock.ts'
export { type Claim, decodeLockEntry, encodeLockEntry, type Free, type LockEntry } from './records/lock/claim.ts'
export { type GivenBack, giveBack, type LeftClaim } from './records/lock/give-back.ts'
export { claimStatus, type Holder, holder, type LockVersion, lastVersion } from './records/lock/holder.ts'
export { type LockSetting, lockByDefault } from './records/lock/lock-setting.ts'
export { lockWish } from './records/lock/lock-wish.ts'
export { freeLock, type Lockable, type LockStep, type LockWish, lockedMachine, type Unlocked, withLock } from './records/lock/locked.ts'
export { withoutLock } from './records/lock/unlocked.ts'
export { type ParameterHistory, type ParameterVersion, seenSoFar } from './records/parameter.ts'
export { clipped, objectIn, parameterText } from './records/parameter-text.ts'
export {
  bringLabelForward,
  decodePointerMetadata,
  desiredVersion,
  encodePointerMetadata,
  type PointerMetadata,
  type PointerVersion,
  pointerVersions,
  VERIFIED,
  verifiedVersion,
  versionsByRelease,
} from './records/pointer.ts'
export { encodeQuarantine, type Quarantine, quarantinedReleases } from './records/quarantine.ts'
export { baselineRelease, compareReleases, isBaseline, isRelease, type Release, releaseOfImage } from './release.ts'
export { allowedText } from './schema/allowed.ts'
export { checkValue } from './schema/check.ts'
export type { TextType, ValueType } from './schema/value-types.ts'
export { withoutStop, withStop } from './sentence.ts'
export { buildStage, isGoing } from './stage/build-stage.ts'
export type { BuildTurn, Built } from './stage/build-turn.ts'
export type { BuildWish } from './stage/build-wish.ts'
export { cancelLeft, type LeftWorld } from './stage/cancel-left.ts'
export { changesText, lastRecipe, partsTags, recordedParts } from './stage/changes.ts'
export { distributionName } from './stage/configuration-names.ts'
export { commandsOf } from './stage/document-commands.ts'
export { type Failure, failureOf, failureText } from './stage/failure.ts'
export {
  ARCHITECTURE_TAG,
  amiName,
  componentName,
  configurationName,
  DISTRIBUTION_TAG,
  FAMILY_TAG,
  FINGERPRINT_TAG,
  type ForeignComponent,
  type Ingredients,
  type OwnComponent,
  RUN_TAG,
  recipeName,
  SCAN_TAG,
  STAGE_TAG,
  TESTS_TAG,
} from './stage/ingredients.ts'
export { imageUrl, logGroup, logUrl } from './stage/log-stream.ts'
export type { BuildNeed, CopiesNeed, PreparationNeed } from './stage/needs.ts'
export { checkedParent, type ParentFacts, type ParentWish } from './stage/parent.ts'
export { newestMeantBy } from './stage/parent-build.ts'
export type { Part } from './stage/part.ts'
export { fingerprint, partsOf } from './stage/parts.ts'
export { predictBuild } from './stage/predict.ts'
export { buildPreflight, objectionsText, preflightNotes } from './stage/preflight/preflight.ts'
export type {
  InstanceProfile,
  InstanceType,
  KmsKey,
  LaunchSettings,
  Looked,
  PreflightWorld,
  SecurityGroup,
  Subnet,
} from './stage/preflight/world.ts'
export { onlyDistributionFailed } from './stage/redistribute.ts'
export type { BuildStep, CancelImage, CreateImage, DistributionRegion } from './stage/steps.ts'
export { nextVersion } from './stage/version.ts'
export { amisOf, otherAccountRegions } from './stage/wanted-amis.ts'
export {
  type Ami,
  type Build,
  type BuildState,
  type BuildWorld,
  type Copy,
  type CopyState,
  type ImageDevices,
  type LastBuild,
  type LogLine,
  type Parent,
  type Preparation,
  type Progress,
  type Recipe,
  type StageWorld,
  scanOf,
  type Workflow,
  type WorkflowStep,
} from './stage/world.ts'
export { copiesIn } from './tagging/copies.ts'
export { METADATA } from './tagging/metadata.ts'
export { predictTags, type Tagged, type TagStep, tagImage } from './tagging/tag-image.ts'
export { ALLOWED_CHARACTERS, faultsOfOwnTag, LONGEST_KEY, LONGEST_VALUE, MOST_TAGS, type Tags } from './tagging/tag-limits.ts'
export { type Said, type TagWish, wantedTags } from './tagging/wanted-tags.ts'
export type { Copies, PlaceOfCopies, TaggedImage, TaggedResource, TagWorld } from './tagging/world.ts'
export { TAKEN } from './taken.ts'
export { isKnown, isUnknown, type Unknown, type UnknownThing, unknownBecause } from './unknown.ts'
export { ERRORS, type ErrorCode, UserError } from './user-error.ts'
export { groupsAsSeen } from './workload/asg/as-seen.ts'
export { asksTargets } from './workload/asg/asks-targets.ts'
export type {
  Answers,
  CheckpointAnswers,
  HttpAnswer,
  Invocation,
  Question,
  Series,
  VerdictAnswer,
  VerdictKind,
  WishedVerdict,
} from './workload/asg/canary/answer.ts'
export type { Checkpoint } from './workload/asg/canary/checkpoint.ts'
export { commandComment, DOCUMENTS } from './workload/asg/canary/command-step.ts'
export type { GroupCheckpoint } from './workload/asg/canary/group-checkpoint.ts'
export { checkpointIn, questionsAt } from './workload/asg/canary/questions.ts'
export { isSameCheckpoint } from './workload/asg/canary/seen.ts'
export type { CanaryVerdict } from './workload/asg/canary/verdict.ts'
export { judge } from './workload/asg/canary/verdicts/verdicts.ts'
export type { Cause } from './workload/asg/cause/cause.ts'
export { type AsgFleet, groupsIn, missingGroup, pastRefreshes, stoppedBefore } from './workload/asg/fleet.ts'
export type { ScalingActivities, ScalingActivity } from './workload/asg/group/activity.ts'
export { type Found, type Group, type GroupOwner, type Instance, readable, type UnreadableGroup } from './workload/asg/group/group.ts'
export type { Launch, Named, TemplateVersion, VolumeMapping } from './workload/asg/group/launch.ts'
export { isPinnedTo, launchedImages, launchesOf, ownVersion } from './workload/asg/group/launches.ts'
export { type MixedPolicy, namesEveryImage, refreshGoalOf } from './workload/asg/group/mixed-policy.ts'
export { isParameter, runningImages } from './workload/asg/group/parameter-image.ts'
export type { Refresh, RefreshState } from './workload/asg/group/refresh.ts'
export { failsAsTarget, type TargetHealth, type TargetHealths } from './workload/asg/group/target-health.ts'
export { withoutSnapshot } from './workload/asg/group/volumes.ts'
export { endedWell, type GroupResult } from './workload/asg/group-result.ts'
export { predictFleet } from './workload/asg/predict.ts'
export { beforeLaunch } from './workload/asg/preflight/before-launch/before-launch.ts'
export { isStandardType } from './workload/asg/preflight/before-launch/quota.ts'
export { NOT_KNOWN, preflight } from './workload/asg/preflight/group-preflight.ts'
export { rollGroup } from './workload/asg/roll-group/roll-group.ts'
export type { RollStep } from './workload/asg/roll-step.ts'
export { ROLL_VERBS, rollVerb } from './workload/asg/roll-verbs.ts'
export type { OnCancel, RollWish, WatchWish } from './workload/asg/roll-wish.ts'
export { rollout } from './workload/asg/rollout/rollout.ts'
export type { ActivitiesByTarget, GroupActivities, ServiceChange } from './workload/asg/soak/activities.ts'
export { refreshPreferences } from './workload/asg/strategies/rolling.ts'
export { fastPath, surge } from './workload/asg/strategies/strategies.ts'
export { type GroupRow, groupRows, type InstanceState } from './workload/asg/watching/group-row.ts'
export { timeLeft } from './workload/asg/watching/time-left.ts'
export { isSameGroup, NOTHING_WATCHED, type SeenCheckpoint, type Watching, watchedOn } from './workload/asg/watching/watching.ts'
export type { ConsumerFleet, ConsumerInstance } from './workload/consumer/fleet.ts'
export type { Fleet } from './workload/fleet.ts'
export type { TargetRollStep } from './workload/workload.ts'
export { workloadOf } from './workload/workloads.ts'
export { weekday, zone } from './zone/zone.ts'

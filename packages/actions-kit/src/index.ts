export * from './annotate-at.ts'
export { askCanceller, type CancellationWatch, watchCancellation } from './cancellation.ts'
export { type ClearUp, cameOfCancel, clearUp } from './clear-up.ts'
export { systemClock } from './clock.ts'
export { type Concluded, type Conclusion, conclude } from './conclude.ts'
export { DEFAULT_CONFIG, type DeliveryText, readConfig, readDelivery } from './delivery.ts'
export { awsContext } from './edge.ts'
export { type EnvironmentRun, environmentClaim, environmentRun } from './environment-run.ts'
export { claimsOf, type IdToken, idToken, type NoToken } from './id-token.ts'
export { type AllRead, allRead } from './inputs/all-read.ts'
export { type Delivery, type DeliveryAnswer, deliveryTree, homeOfJob } from './inputs/delivery-tree.ts'
export * from './inputs/input-types.ts'
export {
  type Input,
  type InputAnswer,
  type InputSpec,
  type InputSpecs,
  type InputValues,
  optional,
  readInputs,
  required,
  verbatim,
} from './inputs/read-inputs.ts'
export { settingsLines } from './inputs/settings.ts'
export { JOB_INPUTS, type Job, type JobInputs, jobOf } from './job.ts'
export {
  type HeldClaim,
  isPost,
  type LeftBehind,
  leaveBehind,
  sayBegun,
  sayConcluded,
  sayUndecided,
} from './left-behind.ts'
export { cell, link, table } from './markdown.ts'
export { mermaidChain } from './mermaid.ts'
export { groupsOutput, type Json, json, planOutput, targetsOutput } from './outputs.ts'
export { plainText } from './plain-text.ts'
export { describeTurn } from './progress.ts'
export { type EnvironmentDelivery, type EnvironmentRead, readEnvironment } from './read-environment.ts'
export { readText, type TextAnswer } from './read-text.ts'
export { type Reconciler, reconcile } from './reconcile.ts'
export { type Record, type RecordedOptions, recorded, type Writable } from './recorded.ts'
export { report } from './report.ts'
export {
  type Answers,
  answerTo,
  lookOnce,
  type MachineRun,
  type Planned,
  type Ran,
  runMachine,
  type Seen,
  type Watched,
} from './run-machine.ts'
export { type LockedRun, type LockWaiting, runUnderLock } from './run-under-lock.ts'
export { type Annotation, type AnnotationPlace, type GithubContext, type Runtime, runUrl } from './runtime.ts'
export { seedOf } from './seed.ts'
export { type FoldedTable, type PagePart, sizedPage } from './sized-page.ts'
export { groupsTable, HEADLINES, page, stepsTable, targetsTable } from './summary-parts.ts'
export { UnreadableFile } from './unreadable-file.ts'
export { withinTime } from './within-time.ts'
export { readYaml, type YamlAnswer } from './yaml.ts'

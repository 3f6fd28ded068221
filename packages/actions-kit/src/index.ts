export { annotateAt } from './annotate-at.ts'
export { watchCancellation } from './cancellation.ts'
export { type ClearUp, cameOfCancel, clearUp } from './clear-up.ts'
export { systemClock } from './clock.ts'
export { type Concluded, type Conclusion, conclude } from './conclude.ts'
export { type DeliveryText, readConfig, readDelivery } from './delivery.ts'
export { awsContext } from './edge.ts'
export { environmentClaim, environmentRun } from './environment-run.ts'
export { claimsOf, idToken } from './id-token.ts'
export { allRead } from './inputs/all-read.ts'
export type { Delivery } from './inputs/delivery.ts'
export { deliveryTree, homeOfJob } from './inputs/delivery-tree.ts'
export {
  AMI_ID,
  audienceInput,
  booleanInput,
  enumInput,
  type InputType,
  integerInput,
  STS_AUDIENCE,
  textInput,
} from './inputs/input-types.ts'
export { type Input, optional, readInputs, required, verbatim } from './inputs/read-inputs.ts'
export { settingsLines } from './inputs/settings.ts'
export { readVerdicts } from './inputs/verdicts.ts'
export { JOB_INPUTS, type Job, type JobInputs, jobOf } from './job.ts'
export { isPost, type LeftBehind, leaveBehind, sayBegun } from './left-behind.ts'
export { cell, link, table } from './markdown.ts'
export { mermaidChain } from './mermaid.ts'
export { groupsOutput, type Json, json, planOutput, targetsOutput } from './outputs.ts'
export { plainText } from './plain-text.ts'
export { type EnvironmentDelivery, readEnvironment } from './read-environment.ts'
export { readText } from './read-text.ts'
export { type Reconciler, reconcile } from './reconcile.ts'
export { type Record, type RecordedOptions, recorded, type Writable } from './recorded.ts'
export { report } from './report.ts'
export { answerTo, lookOnce, type MachineRun, type Ran, runMachine, type Seen, type Watched } from './run-machine.ts'
export { type LockedRun, runUnderLock } from './run-under-lock.ts'
export { type GithubContext, type Runtime, runUrl } from './runtime.ts'
export { type PagePart, sizedPage } from './sized-page.ts'
export { groupsTable, HEADLINES, page, stepsTable, targetsTable } from './summary-parts.ts'
export { UnreadableFile } from './unreadable-file.ts'
export { withinTime } from './within-time.ts'
export { readYaml } from './yaml.ts'

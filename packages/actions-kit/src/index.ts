export * from './annotate-at.ts'
export { systemClock } from './clock.ts'
export { type Concluded, type Conclusion, conclude } from './conclude.ts'
export { DEFAULT_CONFIG, type DeliveryText, readConfig, readDelivery } from './delivery.ts'
export { awsEdge } from './edge.ts'
export { type EnvironmentRun, environmentRun } from './environment-run.ts'
export { claimsOf, type IdToken, idToken, type NoToken } from './id-token.ts'
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
} from './inputs/read-inputs.ts'
export { settingsLines } from './inputs/settings.ts'
export { cell, link, table } from './markdown.ts'
export { mermaidChain } from './mermaid.ts'
export { groupsOutput, type Json, json, planOutput, targetsOutput } from './outputs.ts'
export { plainText } from './plain-text.ts'
export { describeTurn } from './progress.ts'
export { type EnvironmentDelivery, type EnvironmentRead, readEnvironment } from './read-environment.ts'
export { type Reconciler, reconcile } from './reconcile.ts'
export { type Annotation, type Record, type RecordedOptions, recorded } from './recorded.ts'
export { report } from './report.ts'
export { type LockedRun, lookOnce, type MachineRun, type Planned, type Ran, runMachine, runUnderLock, type Watched } from './run-machine.ts'
export { type AnnotationPlace, type GithubContext, type Runtime, runUrl } from './runtime.ts'
export { seedOf } from './seed.ts'
export { type FoldedTable, type PagePart, sizedPage } from './sized-page.ts'
export { groupsTable, page, stepsTable, targetsTable } from './summary-parts.ts'
export { readYaml, type YamlAnswer } from './yaml.ts'

export { act } from './acts/acts.ts'
export { autoScaling } from './autoscaling/client.ts'
export { lookAtFleet } from './autoscaling/fleet.ts'
export { cloudWatch } from './cloudwatch/client.ts'
export { askPatiently, BEFORE_ALL } from './connection/ask-patiently.ts'
export type { AwsContext } from './connection/aws-context.ts'
export { askOnce, classifyError } from './connection/classify-error.ts'
export { connect } from './connection/connect.ts'
export { contextIn } from './connection/context-in.ts'
export { canonical, digest } from './connection/digest.ts'
export { sessions } from './connection/session.ts'
export { type DistributionClients, distributionActs, lookAtDistribution, type PlaceClient } from './distribution/distribution.ts'
export { placeClient } from './distribution/place-client.ts'
export { ec2 } from './ec2/client.ts'
export { ec2Copies } from './ec2/copies.ts'
export { type CopyClients, lookAtCopies } from './ec2/copy-tags.ts'
export { lookAtTags } from './ec2/tags.ts'
export {
  type EnvironmentClients,
  environmentAct,
  type HomeClients,
  lookAtEnvironment,
  lookAtHome,
  lookAtLock,
  lookAtTargets,
  type TargetClients,
} from './environment/environment.ts'
export { leftClaim } from './environment/left-claim.ts'
export { environmentMemory, fleetMemory } from './environment/memory.ts'
export { leftBuild } from './imagebuilder/cancellation.ts'
export { type ImagePackage, imageBuilder } from './imagebuilder/client.ts'
export { kms } from './kms/client.ts'
export { lookAtPromotion, promotionAct } from './promotion/promotion.ts'
export { ssm } from './ssm/client.ts'
export { type FindingsClients, lookAtFindings } from './stage/findings.ts'
export type { StageComponent } from './stage/ingredients.ts'
export { lookAtLineage } from './stage/lineage.ts'
export { type BuildClients, type BuildQuestion, buildClients, stageBuild } from './stage/stage.ts'
export { accountOf } from './sts/client.ts'

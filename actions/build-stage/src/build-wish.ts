/** From the wish of the workflow to what the machine is to do and the look has to answer. */
import { type Runtime, runUrl } from '@golden-ami/actions-kit'
import { type BuildQuestion, digest } from '@golden-ami/aws'
import {
  type BuildWish,
  distributionName,
  findingsMatterOf,
  infrastructureName,
  mayAnswer,
  needsNoPreparation,
  otherCells,
} from '@golden-ami/domain'
import type { StageWish } from './inputs.ts'

/** @param account home's */
export const buildWish = ({ delivery, stage, force, onCancel }: StageWish, account: string, runtime: Runtime): BuildWish => ({
  stage: stage.name,
  version: stage.version,
  infrastructure: stage.infrastructure,
  distribution: stage.distribution,
  account,
  executionRole: stage.executionRole,
  region: delivery.home.region,
  tests: stage.tests,
  scan: stage.scan,
  rebuildSeverity: stage.rebuildSeverity,
  maxAge: stage.maxAge,
  force,
  onCancel,
  run: runUrl(runtime.github),
  digest,
})

export const buildQuestion = (
  { delivery, stage, components, handedOver }: StageWish,
  wish: BuildWish,
  runtime: Runtime,
): BuildQuestion => ({
  family: delivery.family,
  stage: stage.name,
  architecture: delivery.architecture,
  region: delivery.home.region,
  parent: stage.parent,
  handedOver,
  components,
  volumes: stage.volumes,
  workflows: stage.workflows,
  infrastructure: stage.infrastructure,
  distributionKeys: Object.values(wish.distribution.kmsKeys),
  needsNoPreparation: world => needsNoPreparation(wish, world, runtime.clock.now()),
  findingsMatterOf: world => findingsMatterOf(wish, world, runtime.clock.now()),
  infrastructureName: world => infrastructureName(wish, world),
  distributionName: world => distributionName(wish, world.ingredients),
  mayAnswer: world => mayAnswer(wish, world, runtime.clock.now()),
  cells: otherCells(wish),
  shareWith: wish.distribution.shareWith,
})

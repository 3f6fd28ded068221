/** From the wish of the workflow to what the machine is to do and the look has to answer. */
import { type Runtime, runUrl } from '@golden-ami/actions-kit'
import { type BuildQuestion, digest } from '@golden-ami/aws'
import type { BuildWish } from '@golden-ami/domain'
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

export const buildQuestion = ({ delivery, stage, components, handedOver }: StageWish): BuildQuestion => ({
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
  distributionKeys: Object.values(stage.distribution.kmsKeys),
})

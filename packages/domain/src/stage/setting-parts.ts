/**
 * The recipe settings of a stage as parts of its fingerprint. What a stage does not set is no part, so that its images stay the answer
 * when settings are added here.
 */
import type { BuildWorkflow, Volume } from '../delivery-file/types.ts'
import type { Digest } from '../records/ledger/event.ts'
import type { Ingredients } from './ingredients.ts'
import type { Part } from './part.ts'

export const settingParts = ({ volumes, workflows }: Ingredients, digest: Digest): readonly Part[] => [
  ...volumes.map(volume => volumePart(volume, digest)),
  ...workflows.filter(decides).map(workflow => workflowPart(workflow, digest)),
]

/** Build workflows make the image and test workflows say whether it is one; how it is distributed changes no content. */
const decides = ({ arn }: BuildWorkflow): boolean => !arn.includes(':workflow/distribution/')

const volumePart = ({ device, ...settings }: Volume, digest: Digest): Part => ({
  kind: 'setting',
  name: `volume ${device}`,
  value: digest(JSON.stringify(inOrder(settings))),
})

/** Which workflows run at the same time changes no content, so the parallel group is not in it. */
const workflowPart = ({ arn, parameters, onFailure = 'abort' }: BuildWorkflow, digest: Digest): Part => ({
  kind: 'setting',
  name: `workflow ${arn.slice(0, arn.search(/\/\d+\.\d+\.\d+(?:\/|$)/))}`,
  value: digest(JSON.stringify([arn, inOrder(parameters), onFailure])),
})

/** What is set, in the order of names. */
const inOrder = (settings: object): readonly unknown[] =>
  Object.entries(settings)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))

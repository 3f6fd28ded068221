/** What somebody ought to know of groups that are to be rolled out to, though it stops nobody. */
import { desiredVersion } from '../../records/pointer.ts'
import { workloadOf } from '../../workload/workloads.ts'
import type { Selections } from '../wish/selection.ts'
import { type EnvironmentWorld, readTargets } from '../world.ts'
import { newcomersIn } from './newcomers.ts'

/** Full sentences. */
export const groupRemarks = (selections: Selections, world: Pick<EnvironmentWorld, 'targets'>): readonly string[] => [
  ...newcomersIn(selections, world).map(
    ({ target, group, tag, images }) =>
      `Group ${group} is selected by the tag ${tag} of target ${target} and never ran a release of it (it has ${images.join(', ')}): it is rolled out to as the others are.`,
  ),
  ...stackRemarks(world),
]

/** A stack that says another version puts it back. */
const stackRemarks = (world: Pick<EnvironmentWorld, 'targets'>): readonly string[] => {
  const owned = readTargets(world).flatMap(([, { pointer, fleet }]) => workloadOf(fleet).stacks({ image: desiredVersion(pointer)?.image }))
  if (owned.length === 0) return []
  return [
    `AWS CloudFormation keeps ${owned.join(', ')}: an update of such a stack that changes the group writes its own launch template version back. Leave the version out of what the stack changes, or have the stack read the image from the pointer's parameter with the label verified.`,
  ]
}

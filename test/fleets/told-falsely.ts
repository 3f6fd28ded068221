/** What a run has put out of its groups, beside what they are. */
import type { Ran } from '../support/in-process.ts'
import { factsOf, inShort } from './fleet-facts.ts'
import type { FleetScene } from './fleet-scene.ts'

interface ToldTarget {
  readonly name: string
  readonly 'ami-id': string
}
interface ToldGroup {
  readonly group: string
  readonly target: string
  readonly instances: { readonly on: number; readonly of: number }
}
const listIn = <T>(ran: Ran, output: string): readonly T[] => JSON.parse(ran.outputs.get(output) ?? '[]') as readonly T[]

/** Of each group whose count is not what runs: what is said, and what is so. What is still being replaced moves on meanwhile. */
export const toldFalsely = (scene: FleetScene, ran: Ran): readonly string[] => {
  const facts = factsOf(scene)
  const targets = listIn<ToldTarget>(ran, 'targets')
  return listIn<ToldGroup>(ran, 'groups').flatMap(({ group, target, instances }) => {
    const image = targets.find(({ name }) => name === target)?.['ami-id'] === scene.base ? 'base' : 'next'
    const found = facts.find(({ name }) => name === group)
    if (!found || found.refreshing !== undefined || instances.of === 0 || found[image] === instances.on) return []
    return [`${JSON.stringify(instances)} on ${image}: ${inShort(facts)}`]
  })
}

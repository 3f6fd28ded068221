/** What the rest of a scenario calls its runs: no two share a name. */
import type { RunSpec } from './scenario.ts'

export interface NamedRun {
  readonly name: string
  readonly spec: RunSpec
}
/** The file name of a workflow, without its ending. */
export const stemOf = (workflow: string): string =>
  workflow
    .split('/')
    .at(-1)!
    .replace(/\.ya?ml$/, '')

/** A run is called by its id. Without one it has the name of its workflow: alone, or numbered in the order of the scenario (`web#1`, `web#2`). */
export const namedRuns = (runs: readonly RunSpec[]): readonly NamedRun[] => {
  const stems = runs.map(({ id, workflow }) => (id === undefined ? stemOf(workflow) : undefined))
  return runs.map((spec, index) => {
    const stem = stems[index]
    if (stem === undefined) return { name: spec.id!, spec }
    const alone = stems.filter(other => other === stem).length === 1
    return { name: alone ? stem : `${stem}#${stems.slice(0, index + 1).filter(other => other === stem).length}`, spec }
  })
}

/** Names that more than one run has, each once. */
export const sharedNames = (runs: readonly NamedRun[]): readonly string[] => [
  ...new Set(runs.flatMap(({ name }, index) => (runs.findIndex(other => other.name === name) < index ? name : []))),
]

/** A run that a name alone does not tell from others of its workflow: what each of those is called. Empty: it is not such a name. */
export const meantBy = (name: string, runs: readonly NamedRun[]): readonly string[] =>
  runs.some(run => run.name === name)
    ? []
    : runs.flatMap(run => (run.spec.id === undefined && stemOf(run.spec.workflow) === name ? run.name : []))

/** Runs that wait for one another in a circle and never begin, each once. */
export const circling = (runs: readonly NamedRun[]): readonly string[] => {
  const before = new Map(runs.map(({ name, spec }) => [name, spec.after]))
  return runs.flatMap(({ name, spec }) => {
    let next = spec.after
    for (let steps = 0; next !== undefined && next !== name && steps < runs.length; steps++) next = before.get(next)
    return next === name ? name : []
  })
}

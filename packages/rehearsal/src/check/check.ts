/**
 * What is wrong with the workflows of a repository before one of them runs. Pure: everything that is read was gathered before.
 * GitHub's language service checks names too, but neither the matrix nor who sets a variable, and does not tell what GitHub refuses from
 * what it takes for empty; its parser and its expression parser are what this stands on.
 */
import type { Workflow } from '../workflow.ts'
import { calledTree } from './called.ts'
import { compositeActions } from './composite.ts'
import { type Finding, sorted } from './finding.ts'
import { calledPath, type Gathered } from './gather.ts'
import { unknownNames } from './names.ts'
import type { Settings } from './settings.ts'
import { actionInputs, calls } from './with.ts'

export const check = (gathered: Gathered, settings: Settings): readonly Finding[] =>
  sorted([
    ...gathered.findings,
    ...compositeActions(gathered),
    ...[...gathered.workflows.values()].flatMap(workflow => [
      ...calls(workflow, gathered),
      ...calledTree(workflow, gathered),
      ...actionInputs(workflow, gathered),
      ...unknownNames(workflow, gathered, settings, inherits(workflow, gathered)),
    ]),
  ])

/** Does somebody call it with `secrets: inherit`? */
const inherits = ({ path }: Workflow, { workflows }: Gathered): boolean =>
  [...workflows.values()].some(({ jobs }) => jobs.some(({ uses, secrets }) => secrets === 'inherit' && calledPath(uses ?? '') === path))

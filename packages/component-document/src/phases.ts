/**
 * The phases of a document.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-use-documents.html#component-doc-workflow
 */

import { entryOf, type Located, type LocatedMap } from '@golden-ami/domain/located/located'
import { nearest } from '@golden-ami/domain/located/nearest'
import { itemsOf } from '@golden-ami/domain/located/tree'
import { error, type Finding, warning } from './finding.ts'
import type { Platform } from './input-types.ts'
import { missingText, namedTwice, scalarText, unknownKeys } from './node.ts'
import { checkName, checkStep } from './steps.ts'

/** Which part of an AMI's build runs a phase: nothing is handed over from one to the other, they run on different instances. */
export const STAGE_OF: Readonly<Record<string, 'build' | 'test'>> = { build: 'build', validate: 'build', test: 'test' }
const PHASES = Object.keys(STAGE_OF)
/** Runs on the host of a container build, which the build of an AMI does not have. */
const OF_CONTAINERS = 'container-host-test'

const nameOf = (node: Located): string | undefined => (node.is === 'map' ? scalarText(entryOf(node, 'name')?.value) : undefined)

export const checkPhases = (document: LocatedMap, platform: Platform | undefined): readonly Finding[] => {
  const phases = entryOf(document, 'phases')?.value
  const allowed = `required: a list of phases, each with name and steps, at least one of them ${PHASES.join(', ')}`
  if (phases?.is !== 'list' || phases.items.length === 0)
    return [error(phases?.at ?? document.at, phases ? 'phases is not a list with items' : 'phases is missing', allowed)]
  return [
    ...(phases.items.some(phase => PHASES.includes(nameOf(phase) ?? ''))
      ? []
      : [error(phases.at, 'no phase is named build, validate or test', allowed)]),
    ...namedTwice(phases.items, nameOf).map(phase =>
      error(phase.at, `the phase ${nameOf(phase)} is there already`, 'allowed: each phase once'),
    ),
    ...phases.items.flatMap(phase => checkPhase(phase, platform)),
  ]
}

const checkPhase = (phase: Located, platform: Platform | undefined): readonly Finding[] => {
  if (phase.is !== 'map') return [error(phase.at, 'this phase is not a map', 'required: name and steps')]
  return [
    ...unknownKeys(phase, ['name', 'steps'], 'a phase'),
    ...missingText(phase, 'name', 'this phase'),
    ...checkPhaseName(phase),
    ...checkSteps(phase, platform),
  ]
}

const checkPhaseName = (phase: LocatedMap): readonly Finding[] => {
  const node = entryOf(phase, 'name')?.value
  const name = scalarText(node)
  if (node === undefined || name === undefined || PHASES.includes(name)) return []
  if (name.includes('{{')) return checkName(phase, 'phase')
  if (name === OF_CONTAINERS) return [warning(node.at, `the phase ${name} is for container images`, `run for an AMI: ${PHASES.join(', ')}`)]
  const meant = nearest(name, PHASES)
  return meant === undefined
    ? [warning(node.at, `Image Builder runs no phase ${name}`, `run for an AMI: ${PHASES.join(', ')}`)]
    : [error(node.at, `Image Builder runs no phase ${name} (did you mean ${meant}?)`, `run for an AMI: ${PHASES.join(', ')}`)]
}

const checkSteps = (phase: LocatedMap, platform: Platform | undefined): readonly Finding[] => {
  const steps = entryOf(phase, 'steps')?.value
  if (steps?.is !== 'list' || steps.items.length === 0)
    return [error(steps?.at ?? phase.at, 'this phase has no steps', 'required: a list of steps, each with name and action')]
  return [
    ...namedTwice(itemsOf(steps), nameOf).map(step =>
      error(step.at, `the step ${nameOf(step)} is in this phase already`, 'allowed: each name once in a phase'),
    ),
    ...namedTwice(itemsOf(steps), loopName).map(step =>
      error(step.at, `a loop ${loopName(step)} is in this phase already`, 'allowed: each name of a loop once in a phase'),
    ),
    ...steps.items.flatMap(step => checkStep(step, platform)),
  ]
}
const loopName = (step: Located): string | undefined => {
  const loop = step.is === 'map' ? entryOf(step, 'loop')?.value : undefined
  return loop && nameOf(loop)
}

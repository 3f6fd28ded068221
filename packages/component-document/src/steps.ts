/**
 * One step of a phase.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-use-documents.html#document-schema
 */

import { entryOf, type Located, type LocatedMap } from '@golden-ami/domain/located/located'
import { didYouMean } from '@golden-ami/domain/located/nearest'
import { ACTIONS } from './actions.ts'
import { checkIf } from './conditions.ts'
import { error, type Finding, unknownName, warning } from './finding.ts'
import type { Action, Platform } from './input-types.ts'
import { checkInputs } from './inputs.ts'
import { checkLoop } from './loops.ts'
import { missingText, scalarText, unknownKeys, wholeNumber, writtenText } from './node.ts'

const STEP_KEYS = ['name', 'action', 'timeoutSeconds', 'onFailure', 'maxAttempts', 'inputs', 'loop', 'if', 'disableLogging']
const ON_FAILURE = ['Abort', 'Continue', 'Ignore']

export const checkStep = (step: Located, platform: Platform | undefined): readonly Finding[] => {
  if (step.is !== 'map') return [error(step.at, 'this step is not a map', 'required: name and action')]
  const loop = entryOf(step, 'loop')?.value
  const condition = entryOf(step, 'if')?.value
  return [
    ...unknownKeys(step, STEP_KEYS, 'a step'),
    ...missingText(step, 'name', 'this step'),
    ...checkName(step, 'step'),
    ...missingText(step, 'action', 'this step'),
    ...checkAction(step, platform),
    ...checkTimeout(step),
    ...checkAttempts(step),
    ...checkOnFailure(step),
    ...checkLogging(step),
    ...(loop ? checkLoop(loop) : []),
    ...(condition ? checkIf(condition) : []),
  ]
}

/** References are filled in within inputs only, and a name is what they refer to. */
export const checkName = (map: LocatedMap, what: string): readonly Finding[] => {
  const node = entryOf(map, 'name')?.value
  return node && scalarText(node)?.includes('{{')
    ? [error(node.at, `the name of this ${what} holds a reference`, 'allowed: references in inputs, loop and if only')]
    : []
}

const checkAction = (step: LocatedMap, platform: Platform | undefined): readonly Finding[] => {
  const node = entryOf(step, 'action')?.value
  const name = scalarText(node)
  if (node === undefined || name === undefined) return []
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
  if (!action) return [unknownName(node.at, 'action', name, Object.keys(ACTIONS))]
  return [...checkPlatform(node, name, action, platform), ...checkRebootTimeout(step, name), ...checkInputs(step, name, action, platform)]
}

const checkPlatform = (node: Located, name: string, { on }: Action, platform: Platform | undefined): readonly Finding[] =>
  platform === undefined || on.includes(platform)
    ? []
    : [error(node.at, `${name} is not there on ${platform}`, `allowed on ${platform}: ${namesOn(platform).join(', ')}`)]

const namesOn = (platform: Platform): readonly string[] => Object.keys(ACTIONS).filter(name => ACTIONS[name]?.on.includes(platform))

/** @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-action-modules.html#action-modules-reboot */
const checkRebootTimeout = (step: LocatedMap, name: string): readonly Finding[] => {
  const timeout = entryOf(step, 'timeoutSeconds')
  return timeout && name === 'Reboot'
    ? [warning(timeout.keyAt, 'timeoutSeconds does nothing for Reboot', 'allowed: Reboot without it')]
    : []
}

const isPositive = (node: Located): boolean => (wholeNumber(node) ?? 0) > 0

const checkTimeout = (step: LocatedMap): readonly Finding[] => {
  const node = entryOf(step, 'timeoutSeconds')?.value
  if (!node || isPositive(node) || wholeNumber(node) === -1) return []
  return [error(node.at, `timeoutSeconds is ${writtenText(node)}`, 'allowed: a whole number of seconds from 1, or -1 for no limit')]
}

const checkAttempts = (step: LocatedMap): readonly Finding[] => {
  const node = entryOf(step, 'maxAttempts')?.value
  return !node || isPositive(node) ? [] : [error(node.at, `maxAttempts is ${writtenText(node)}`, 'allowed: a whole number from 1')]
}

const checkOnFailure = (step: LocatedMap): readonly Finding[] => {
  const node = entryOf(step, 'onFailure')?.value
  if (!node || ON_FAILURE.includes(scalarText(node) ?? '')) return []
  return [
    error(
      node.at,
      `onFailure is ${writtenText(node)}${didYouMean(scalarText(node) ?? '', ON_FAILURE)}`,
      `allowed: ${ON_FAILURE.join(', ')}`,
    ),
  ]
}

/**
 * Keeps the output of a step out of the log; AWS's samples have it.
 * @see https://github.com/aws-samples/amazon-ec2-image-builder-samples/blob/main/awstoe/cookbook/secrets-at-build-time.yml
 */
const checkLogging = (step: LocatedMap): readonly Finding[] => {
  const node = entryOf(step, 'disableLogging')?.value
  if (!node || (node.is === 'scalar' && typeof node.value === 'boolean')) return []
  return [error(node.at, `disableLogging is ${writtenText(node)}`, 'allowed: true or false')]
}

/**
 * What Image Builder would say after minutes, said before anything is created. Which parent and which components there are is found while
 * they are resolved; here is what the instance is launched with.
 */

import { profileIsThere } from './instance-profile.ts'
import { instanceTypesFit } from './instance-types.ts'
import { keysCanBeUsed } from './kms-keys.ts'
import { networkFits } from './network.ts'
import type { Objection, PreflightWish, Rule } from './objection.ts'
import type { PreflightWorld } from './world.ts'
import { zoneOffersTypes } from './zone-offers.ts'

const RULES: readonly Rule[] = [profileIsThere, instanceTypesFit, zoneOffersTypes, networkFits, keysCanBeUsed]

/** Everything that speaks against the build, all together; empty: nothing does. */
export const buildPreflight = (world: PreflightWorld, wish: PreflightWish): readonly Objection[] => {
  const { launch } = world
  if ('missing' in launch)
    return [
      {
        key: 'infrastructure',
        wrong: `there is no infrastructure configuration ${launch.missing}`,
        remedy: 'Correct it, or describe the infrastructure key by key',
      },
    ]
  return RULES.flatMap(rule => rule({ ...world, launch }, wish))
}

/** One line for each finding. */
export const objectionsText = (objections: readonly Objection[]): string =>
  objections.map(({ key, wrong, remedy }) => `${key}: ${wrong}. ${remedy}.`).join('\n')

/** For the log: what nobody could look at, and what Image Builder will have to do first. Nothing is refused for it. */
export const preflightNotes = (world: PreflightWorld): readonly string[] => {
  const looks = {
    'instance-types': [world.instanceTypes, world.offered],
    subnet: [world.subnet],
    'security-groups': [world.securityGroups],
    'instance-profile': [world.instanceProfile],
    'kms-key': world.keys.map(({ looked }) => looked),
    'kms-keys': world.distributionKeys.map(({ looked }) => looked),
    'service-linked role': [world.serviceLinkedRole],
  }
  const notLookedAt = Object.entries(looks).flatMap(([key, all]) =>
    all.flatMap(looked => ('notLookedAt' in looked ? [`${key} was not looked at: ${looked.notLookedAt}`] : [])),
  )
  const { serviceLinkedRole: role } = world
  return 'seen' in role && !role.seen ? [...notLookedAt, NO_ROLE] : notLookedAt
}

/** https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-builder-service-linked-role.html */
const NO_ROLE =
  'The account has no service-linked role AWSServiceRoleForImageBuilder yet: Image Builder makes it at its first use, if the role of the job is allowed iam:CreateServiceLinkedRole.'

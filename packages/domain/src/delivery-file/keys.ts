/**
 * The one table of the keys of the delivery file, by topic in keys/. The validator, the JSON Schema, the reference and the checks of every
 * action.yml are made from it. What is not in it is refused.
 */
import { AVAILABILITY } from './keys/availability.ts'
import { FAMILY } from './keys/family.ts'
import { GATES } from './keys/gates.ts'
import type { ActionName, Key } from './keys/key.ts'
import { ROLLOUT } from './keys/rollout.ts'
import { STAGES } from './keys/stages.ts'
import { TARGETS } from './keys/targets.ts'
import * as texts from './texts.ts'
import { entries, fields } from './value-types.ts'

export { type ActionName, type Key, type KeyInput, keyName, substituteOf } from './keys/key.ts'

export const KEYS: readonly Key[] = [
  ...FAMILY,
  ...STAGES,
  {
    path: 'environments',
    type: entries(texts.ENVIRONMENT_NAME, fields, 1, 20),
    kind: 'what',
    description: 'The places that images are promoted to, by name.',
    without: 'nothing is promoted by this file',
  },
  ...GATES,
  ...TARGETS,
  ...AVAILABILITY,
  ...ROLLOUT,
]

/** The keys that a map at this path may have: '' is the file itself. */
export const keysUnder = (path: string): readonly Key[] =>
  KEYS.filter(key => key.path.slice(0, Math.max(0, key.path.lastIndexOf('.'))) === path)

/** The keys that an action takes as inputs. */
export const keysOfAction = (action: ActionName): readonly Key[] => KEYS.filter(key => key.input?.actions.includes(action))

/** The key at a path of the table. */
export const keyAt = (path: string): Key => {
  const key = KEYS.find(candidate => candidate.path === path)
  if (!key) throw new Error(`the table of keys has no ${path}`)
  return key
}

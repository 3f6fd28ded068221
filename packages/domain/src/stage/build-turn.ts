/** A turn of a stage's build, and how it ends. */
import type { AskingTurn } from '../machine/machine.ts'
import type { ErrorCode } from '../user-error.ts'
import type { BuildNeed } from './needs.ts'
import type { BuildStep } from './steps.ts'
import type { Build } from './world.ts'

export interface Built {
  readonly outcome: 'built' | 'cache-hit' | 'adopted' | 'cancelled' | 'failed'
  readonly build: Build | undefined
  readonly why: string
  /** Set when the outcome is `failed`. */
  readonly code?: ErrorCode
}
export type BuildTurn = AskingTurn<BuildStep, Built, BuildNeed>

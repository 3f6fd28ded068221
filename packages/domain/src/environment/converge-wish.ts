import type { Environment } from '../delivery-file/types.ts'
import type { ConvergeWish } from './converge.ts'
import type { EventWriter } from './steps.ts'

/** What the delivery file wishes for an environment. */
export const convergeWish = (
  { name: environment, waves, strategy, onFailure, onCancel, unpinned, windows, freezes, zone }: Environment,
  writer: EventWriter,
): ConvergeWish => ({ environment, waves, writer, strategy, onFailure, onCancel, unpinned, windows, freezes, zone })

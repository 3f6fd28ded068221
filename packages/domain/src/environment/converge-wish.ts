import type { Environment } from '../delivery-file/types.ts'
import type { ConvergeWish } from './converge.ts'
import type { EventWriter } from './steps.ts'

/** What the delivery file wishes for an environment with one target. */
export const convergeWish = (
  { name: environment, strategy, onFailure, onCancel, unpinned, windows, freezes, zone }: Environment,
  target: string,
  writer: EventWriter,
): ConvergeWish => ({ environment, target, writer, strategy, onFailure, onCancel, unpinned, windows, freezes, zone })

import type { Environment } from '../delivery-file/types.ts'
import { type Cell, cellName } from '../distribution/wish.ts'
import type { ConvergeWish } from './converge.ts'
import { placesOf } from './places.ts'
import type { EventWriter } from './steps.ts'

/** What the delivery file wishes for an environment. `drift`: what the workflow says of a pointer that a person has moved. */
export const convergeWish = (
  home: Cell,
  { name: environment, targets, waves, strategy, onFailure, onCancel, unpinned, windows, freezes, zone }: Environment,
  writer: EventWriter,
  drift: ConvergeWish['drift'] = 'stop',
): ConvergeWish => ({
  environment,
  home: cellName(home),
  waves,
  places: placesOf(targets),
  writer,
  strategy,
  onFailure,
  onCancel,
  unpinned,
  windows,
  freezes,
  zone,
  drift,
  passesHalt: false,
})

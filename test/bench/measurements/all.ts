import type { Measurement } from '../figure.ts'
import { archive } from './archive.ts'
import { build } from './build.ts'
import { calls } from './calls.ts'
import { detection } from './detection.ts'
import { journey } from './journey.ts'
import { localAws } from './local-aws.ts'
import { memory } from './memory.ts'
import { places } from './places.ts'
import { rollout } from './rollout.ts'
import { start } from './start.ts'
import { unchanged } from './unchanged.ts'
import { waves } from './waves.ts'

/** In the order of the page. */
export const MEASUREMENTS: readonly Measurement[] = [
  start,
  archive,
  calls,
  rollout,
  waves,
  detection,
  places,
  build,
  unchanged,
  memory,
  localAws,
  journey,
]

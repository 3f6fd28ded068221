import type { Measurement } from '../figure.ts'
import { calls } from './calls.ts'
import { detection } from './detection.ts'
import { rollout } from './rollout.ts'
import { start } from './start.ts'
import { unchanged } from './unchanged.ts'

/** In the order of the page. */
export const MEASUREMENTS: readonly Measurement[] = [start, calls, rollout, detection, unchanged]

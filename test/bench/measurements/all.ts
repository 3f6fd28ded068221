import type { Measurement } from '../figure.ts'
import { calls } from './calls.ts'
import { rollout } from './rollout.ts'

/** In the order of the page. */
export const MEASUREMENTS: readonly Measurement[] = [calls, rollout]

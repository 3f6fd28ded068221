/** Every question, the cheapest first. */
import type { Probe } from './probe.ts'
import { BUILDS } from './probes/builds.ts'
import { PARAMETERS } from './probes/parameters.ts'
import { REFRESHES } from './probes/refreshes.ts'
import { TEMPLATES } from './probes/templates.ts'

export const PROBES: readonly Probe[] = [...TEMPLATES, ...BUILDS, ...REFRESHES, ...PARAMETERS]

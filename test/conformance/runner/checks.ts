/** All checks, by the part of the contract that they are about. */
import type { Check } from './check.ts'
import { actions } from './checks/actions.ts'
import { composite } from './checks/composite.ts'
import { environment } from './checks/environment.ts'
import { files } from './checks/files.ts'
import { log } from './checks/log.ts'
import { outages } from './checks/outages.ts'
import { proxies } from './checks/proxies.ts'
import { signals } from './checks/signals.ts'

/** Those that wait in real time come first: the others are done while they wait. */
export const CHECKS: Readonly<Record<string, readonly Check[]>> = { outages, proxies, signals, actions, environment, files, log, composite }

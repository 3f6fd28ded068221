/** All routes. A route is added to the file of its subject. */
import { CHECKS } from './checks.ts'
import { DEPLOYMENTS } from './deployments.ts'
import { ENVIRONMENTS } from './environments.ts'
import { ISSUES } from './issues.ts'
import { REPOSITORY } from './repository.ts'
import type { Route } from './route.ts'
import { RUNS } from './runs.ts'

export const ROUTES: readonly Route[] = [...RUNS, ...CHECKS, ...ENVIRONMENTS, ...DEPLOYMENTS, ...ISSUES, ...REPOSITORY]

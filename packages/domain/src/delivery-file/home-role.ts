import type { Home } from './types.ts'

/** What stands for the environment when an action works for none: a build, its tags. */
const NO_ENVIRONMENT = 'build'

/** The role to assume in the home account; undefined: the job's own credentials. */
export const homeRole = (home: Home, environment: string = NO_ENVIRONMENT): string | undefined =>
  home.role?.replaceAll('${environment}', environment)

import type { Infer } from '../schema/infer.ts'
import type { FAMILY } from './keys/family.ts'

/** Where images are built, owned and recorded. `role`: undefined where it is the job's own credentials. */
export type Home = Infer<typeof FAMILY.home.type>

/** What stands for the environment when an action works for none: a build, its tags. */
const NO_ENVIRONMENT = 'build'

/** The role to assume in the home account; undefined: the job's own credentials. */
export const homeRole = (home: Home, environment: string = NO_ENVIRONMENT): string | undefined =>
  home.role?.replaceAll('${environment}', environment)

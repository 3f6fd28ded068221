/** Names of the variables and secrets that somebody has set. */
import type { GitHub } from '../github/github.ts'

export interface Settings {
  readonly vars: readonly string[]
  readonly secrets: readonly string[]
  readonly environments: Readonly<Record<string, { readonly vars: readonly string[]; readonly secrets: readonly string[] }>>
}

export const settingsOf = ({ repository, environments }: Pick<GitHub, 'repository' | 'environments'>): Settings => ({
  ...namesOf(repository),
  environments: Object.fromEntries([...environments.values()].map(environment => [environment.name, namesOf(environment)])),
})
export const namesOf = ({ vars = {}, secrets = {} }: { readonly vars?: object; readonly secrets?: object }) => ({
  vars: Object.keys(vars),
  secrets: Object.keys(secrets),
})

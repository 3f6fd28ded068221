/**
 * Who has written what a decision stands on. Any principal that may write the parameters can write a record that counts, and a pointer with
 * our words: one that never wrote there before is named for a while, so that whoever approves can ask.
 */
import { countingVersions } from '../../records/ledger/history.ts'
import { type EnvironmentWorld, readTargets } from '../world.ts'

/** Versions, counted from the newest, among which somebody's first one is told. */
const RECENT = 5

interface Written {
  readonly version: number
  /** ARN; empty: AWS does not tell. */
  readonly by: string
}

/** The role behind a session (`<account> role <name>`), whatever the session is called; other principals by their ARN. */
export const principalOf = (arn: string): string => {
  const [, account, role] = /^arn:[^:]+:sts::(\d{12}):assumed-role\/([^/]+)\//.exec(arn) ?? []
  return role === undefined ? arn : `role ${role} of ${account}`
}

/** Principals whose first version is one of the newest, while others wrote before them. */
const newcomers = (versions: readonly Written[]): readonly Written[] => {
  const first = new Map<string, Written>()
  const ascending = [...versions].sort((a, b) => a.version - b.version)
  for (const { version, by } of ascending) {
    const principal = principalOf(by)
    if (by !== '' && !first.has(principal)) first.set(principal, { version, by: principal })
  }
  const from = ascending.at(-RECENT)?.version ?? 0
  const begun = ascending[0]?.version ?? 0
  return [...first.values()].filter(({ version }) => version >= from && version > begun)
}

const sentence =
  (what: string) =>
  ({ version, by }: Written): string =>
    `Version ${version} of ${what} is the first one there by ${by}: other principals wrote those before it.`

/** Full sentences. */
export const writerRemarks = (environment: string, world: EnvironmentWorld): readonly string[] => [
  ...newcomers(countingVersions(world.ledger)).map(sentence(`the ledger of ${environment}`)),
  ...readTargets(world).flatMap(([name, { pointer }]) =>
    newcomers(pointer.map(({ version, by = '' }) => ({ version, by }))).map(sentence(`the pointer of ${name}`)),
  ),
]

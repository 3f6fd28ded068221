import { cell, code, madeFrom, table } from './markdown.ts'
import { type Rule, WITNESSES } from './rules.ts'

const WITNESS_MEANS: Readonly<Record<Rule['witness'], string>> = {
  moto: 'moto, an independent implementation, does the same',
  botocore: "AWS's own service model says it",
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

/** The page of all rules that local AWS enforces, sorted by id. Throws all complaints about tags, and about ids that two rules have. */
export const rulesPage = (found: readonly (Rule | string)[]): string => {
  const rules = found.filter(one => typeof one !== 'string')
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))
  const complaints = [...found.filter(one => typeof one === 'string'), ...duplicates(sorted)]
  if (complaints.length > 0) throw new Error(complaints.join('\n'))
  const unverified = sorted.filter(rule => rule.witness === 'unverified')
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
    unverified.map(({ id, statement }) => `- ${code(id)}: ${statement}`).join('\n'),
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}

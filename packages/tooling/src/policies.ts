/**
 * `pnpm run policies --config .github/golden-ami.yml --environment production [--account 444444444444] <policy.json> …`: prints one policy for
 * a role, with the placeholders filled from the delivery file. What no delivery file says is said by `--set ServerRole=web`; a value with
 * commas is several. Without `--environment` the role is one that builds.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readYaml } from '@golden-ami/actions-kit'
import {
  complaintsAbout,
  complaintText,
  fillPolicy,
  type PolicyDocument,
  type PolicyStatement,
  type PolicyValues,
  placeholdersIn,
  policyValues,
  readDeliveryFile,
} from '@golden-ami/domain'
import { ROOT } from './root.ts'

export interface PolicyQuestion {
  /** Text of the delivery file, and its path. */
  readonly delivery: string
  readonly path: string
  /** Undefined: a role that builds. */
  readonly environment: string | undefined
  /** Of the role; undefined: home's. */
  readonly account: string | undefined
  /** By placeholder; they go before what the delivery file says. */
  readonly said: PolicyValues
  readonly policies: readonly PolicyDocument[]
}

/** One document of all policies, each statement once. Throws an Error that says what is wrong or missing. */
export const renderedPolicy = ({ delivery, path, environment, account, said, policies }: PolicyQuestion): PolicyDocument => {
  const yaml = readYaml(delivery, path)
  const complaints = 'tree' in yaml ? complaintsAbout(yaml.tree) : yaml.complaints
  if (!('tree' in yaml) || complaints.length > 0) throw new Error(complaints.map(complaintText).join('\n'))
  const file = readDeliveryFile(yaml.tree)
  const found = file.environments.find(({ name }) => name === environment)
  if (environment !== undefined && !found)
    throw new Error(`${path} has no environment ${environment}; allowed: ${file.environments.map(({ name }) => name).join(', ')}`)
  const values = { ...policyValues(file, found, account ?? file.home.account), ...said }
  const filled = policies.map(policy => fillPolicy(policy, values))
  const missing = [...new Set(filled.flatMap(placeholdersIn))]
  if (missing.length > 0) throw new Error(`nothing says ${missing.join(', ')}: add ${missing.map(name => `--set ${name}=…`).join(' ')}`)
  return { Version: '2012-10-17', Statement: once(filled.flatMap(({ Statement }) => Statement)) }
}
/** Two policies may have the same statement, or different ones of one name: AWS takes a Sid once. */
const once = (statements: readonly PolicyStatement[]): readonly PolicyStatement[] => {
  const different = [...new Map(statements.map(statement => [JSON.stringify(statement), statement])).values()]
  return different.map((statement, index) => {
    const earlier = different.slice(0, index).filter(({ Sid }) => Sid === statement.Sid).length
    return earlier === 0 ? statement : { ...statement, Sid: `${statement.Sid}${earlier + 1}` }
  })
}

const main = (): void => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      config: { type: 'string', default: '.github/golden-ami.yml' },
      environment: { type: 'string' },
      account: { type: 'string' },
      set: { type: 'string', multiple: true, default: [] },
    },
  })
  // An action's name stands for the policy that it ships.
  const fileOf = (name: string): string => (existsSync(name) ? name : join(ROOT, 'actions', name, 'policy.json'))
  const said = values.set.map(text => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1).split(',')] as const)
  const policy = renderedPolicy({
    ...{ delivery: readFileSync(values.config, 'utf8'), path: values.config },
    ...{ environment: values.environment, account: values.account, said: Object.fromEntries(said) },
    policies: positionals.map(name => JSON.parse(readFileSync(fileOf(name), 'utf8')) as PolicyDocument),
  })
  console.log(JSON.stringify(policy, null, 2))
}

if (import.meta.main) {
  try {
    main()
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}

/** What somebody typed, and the files that it names. */
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { didYouMean, type PolicyDocument, type PolicyValues } from '@golden-ami/domain'
import { ROOT } from '../root.ts'
import { type RenderedPolicy, renderedPolicy } from './render.ts'

/** The policies that the actions ship, by the action's name. */
const SHIPPED: Readonly<Record<string, string>> = Object.fromEntries(
  globSync('actions/*/policy.json', { cwd: ROOT })
    .sort()
    .map(path => [basename(dirname(path)), join(ROOT, path)]),
)
const ALLOWED = `${Object.keys(SHIPPED).join(', ')}, or the path of a policy`

export const USAGE = `policies [--config <path>] [--environment <name>] [--account <id>] [--set <Placeholder>=<value>,…]… <policy>…

Prints one policy for a role, with the placeholders of the named policies filled from the delivery file.

  <policy>       ${ALLOWED}
  --config       the delivery file; .github/golden-ami.yml, if not said
  --environment  what the role is for; a role that builds has none
  --account      where the role is; home, if not said
  --set          what no delivery file says, such as ServerRole=web; with commas several values; may be repeated
  --help         prints this

Paths are relative to the folder in which you are. What else is to be known is said on standard error.`

/**
 * @param from the folder that paths are relative to
 * @returns undefined: help is asked for
 */
export const askedPolicy = (args: readonly string[], from: string): RenderedPolicy | undefined => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      config: { type: 'string', default: '.github/golden-ami.yml' },
      environment: { type: 'string' },
      account: { type: 'string' },
      set: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return undefined
  const said = values.set.map(setting)
  const policies = positionals.map(name => policyOf(name, from))
  const delivery = textOf(resolve(from, values.config))
  const complaints = [
    ...said.flatMap(({ complaint }) => complaint ?? []),
    ...(positionals.length === 0 ? [`no policy is named; allowed: ${ALLOWED}`] : []),
    ...policies.flatMap(({ complaint }) => complaint ?? []),
    ...(delivery === undefined ? [`--config ${values.config}: there is no such file in ${from}`] : []),
  ]
  const question = {
    ...{ path: values.config, environment: values.environment, account: values.account },
    ...{ said: valuesOf(said), policies: policies.flatMap(({ policy }) => policy ?? []) },
  }
  if (delivery === undefined) return { policy: { Version: '2012-10-17', Statement: [] }, complaints, notes: [] }
  const rendered = renderedPolicy({ ...question, delivery })
  return { ...rendered, complaints: [...complaints, ...rendered.complaints] }
}

interface Setting {
  readonly complaint?: string
  readonly name?: string
  readonly values?: readonly string[]
}
const setting = (text: string): Setting => {
  const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? []
  const values = value.split(',').map(one => one.trim())
  return name === '' || values.includes('')
    ? { complaint: `--set ${text}: write <Placeholder>=<value>, such as ServerRole=web` }
    : { name, values }
}
/** Said twice, it has the values of both. */
const valuesOf = (settings: readonly Setting[]): PolicyValues =>
  Object.fromEntries(
    settings.flatMap(({ name }) =>
      name === undefined ? [] : [[name, settings.filter(other => other.name === name).flatMap(({ values = [] }) => values)]],
    ),
  )

interface NamedPolicy {
  readonly complaint?: string
  readonly policy?: PolicyDocument
}
const policyOf = (name: string, from: string): NamedPolicy => {
  const text = textOf(SHIPPED[name] ?? resolve(from, name))
  if (text === undefined) return { complaint: `there is no policy ${name}${didYouMean(name, Object.keys(SHIPPED))}; allowed: ${ALLOWED}` }
  try {
    const policy = JSON.parse(text) as PolicyDocument
    return Array.isArray(policy?.Statement) ? { policy } : { complaint: `${name} is no policy: it has no list Statement` }
  } catch (error) {
    return { complaint: `${name} is no policy: ${(error as Error).message}` }
  }
}
const textOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** The roles of the examples' scenarios: for one environment each, with what the delivery file says of it, and nobody else's. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readYaml } from '@golden-ami/actions-kit'
import { type DeliveryFile, fillPolicy, type PolicyDocument, placeholdersIn, policyValues, readDeliveryFile } from '@golden-ami/domain'
import { World } from '@golden-ami/local-aws'
import { complaintsOf } from '@golden-ami/local-aws/iam/check-policy'
import type { Policy } from '@golden-ami/local-aws/iam/policy'
import { policyFile, provisionRoles } from '@golden-ami/rehearsal/scenario/provision'
import { readScenario } from '@golden-ami/rehearsal/scenario/read-scenario'
import { askedPolicy } from '@golden-ami/tooling/policies/ask'
import { renderedPolicy } from '@golden-ami/tooling/policies/render'
import { ROOT } from '@golden-ami/tooling/root'
import { describe, expect, test } from 'vitest'

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const fileOf = (folder: string): DeliveryFile => {
  const yaml = readYaml(read(`${folder}/.github/golden-ami.yml`), 'golden-ami.yml')
  if (!('tree' in yaml)) throw new Error('the delivery file is not YAML')
  return readDeliveryFile(yaml.tree)
}
/** What no delivery file says: the role of the servers, and whose tags and parameters the suite's are. */
const SAID_BY_PEOPLE = ['ServerRole', 'Writer']

describe.each([
  ['workflows-examples', 'scenarios/acme.yml'],
  ['workflows-examples/organisation', 'scenarios/organisation.yml'],
])('%s', (folder, path) => {
  const file = fileOf(folder)
  const { accounts = {} } = readScenario(read(`${folder}/${path}`), path)
  const roles = Object.entries(accounts).flatMap(([account, spec]) =>
    Object.entries(spec.roles ?? {}).map(([name, role]) => ({ name, account, fill: { ...spec.fill, ...role.fill }, trust: role.trust })),
  )
  test.each(roles)('$account $name says what the delivery file says', ({ account, fill }) => {
    const environment = file.environments.find(({ name }) => name === fill.Environment)
    const values = policyValues(file, environment, account)
    const said = Object.entries(fill).filter(([name]) => !SAID_BY_PEOPLE.includes(name))
    for (const [name, value] of said) {
      // Who decides looks for production.
      const known = name === 'LookRole' ? policyValues(file, file.environments.at(-1), account)[name] : values[name]
      expect([name, known?.toSorted()]).toEqual([name, value.split(', ').toSorted()])
    }
  })
  test.each(roles)('$account $name trusts the jobs of its own environment', ({ name, fill, trust = [] }) => {
    expect(trust.length).toBeGreaterThan(0)
    const environments = trust.flatMap(subject => /:environment:([a-z]+)(-continue|-rollback)?$/.exec(subject)?.[1] ?? [])
    if (!name.endsWith('-look') && fill.Environment !== undefined)
      expect([name, new Set(environments)]).toEqual([name, new Set([fill.Environment])])
  })
})

/** Placeholders that stand for all of a resource. */
const WHOLE_ARNS = new Set(['ExecutionRole', 'Key', 'LookRole', 'ParentParameter', 'TargetRole', 'Topic'])

/** The statements in every region, as rehearsals have them; lists are in no order. */
const anywhere = (policy: { readonly Statement: unknown }, regions: readonly string[]): unknown => {
  const text = regions.reduce((left, region) => left.replaceAll(`:${region}:`, ':*:'), JSON.stringify(policy.Statement))
  return JSON.parse(text, (_, value) => (Array.isArray(value) && typeof value[0] === 'string' ? [...new Set(value)].sort() : value))
}

describe.each([
  ['workflows-examples', 'scenarios/acme.yml'],
  ['workflows-examples/organisation', 'scenarios/organisation.yml'],
])('%s: what is rehearsed is what the command prints', (folder, path) => {
  const file = fileOf(folder)
  const { accounts = {} } = readScenario(read(`${folder}/${path}`), path)
  const world = new World()
  const pathOf = policyFile(join(ROOT, folder, 'scenarios'), join(ROOT, 'actions'))
  provisionRoles(world, accounts, pathOf)
  const regions = [...new Set([file.home.region, ...file.environments.flatMap(({ targets }) => targets.map(({ region }) => region))])]
  const printed = (account: string, name: string, fill: Readonly<Record<string, string>>) => {
    // Who builds is for no environment; who decides, for the last.
    const environment = fill.Environment ?? (fill.LookRole === undefined ? undefined : file.environments.at(-1)?.name)
    const said = Object.fromEntries(SAID_BY_PEOPLE.flatMap(one => (fill[one] === undefined ? [] : [[one, [fill[one]]]])))
    const delivery = read(`${folder}/.github/golden-ami.yml`)
    const policies = [JSON.parse(readFileSync(pathOf(name), 'utf8')) as PolicyDocument]
    const { policy, complaints } = renderedPolicy({ delivery, path, environment, account, said, policies })
    expect(complaints).toEqual([])
    return anywhere(policy, regions)
  }
  test.each(
    Object.entries(accounts).flatMap(([account, spec]) =>
      Object.entries(spec.roles ?? {}).map(([name, role]) => ({ name, account, role, fill: { ...spec.fill, ...role.fill } })),
    ),
  )('$account $name', ({ account, name, role, fill }) => {
    const rehearsed = world.identities.roles.get(`arn:aws:iam::${account}:role/${name}`) ?? []
    expect(rehearsed.length).toBeGreaterThan(0)
    expect(rehearsed.map(policy => anywhere(policy, []))).toEqual(role.policies?.map(policy => printed(account, policy, fill)))
  })
  test.each(Object.entries(accounts))('%s: what no role may do', (account, { 'service-control-policies': controls = [], fill = {} }) => {
    const rehearsed = world.identities.controls.get(account) ?? []
    const { Writer = '' } = fill
    expect(rehearsed.map(policy => anywhere(policy, []))).toEqual(controls.map(policy => printed(file.home.account, policy, { Writer })))
  })
})

describe.each(['workflows-examples', 'workflows-examples/organisation'])('%s: commands of the README', folder => {
  /** Lines of blocks, as a shell takes them: quotes go, and an unquoted `*` is of the shell. */
  const commands = [...read(`${folder}/README.md`).matchAll(/^npx --yes pnpm@\S+ -C \.\.\/golden-ami policies (.*)$/gm)].map(
    ([, text = '']) => text,
  )
  test('there are some', () => {
    expect(commands.length).toBeGreaterThan(1)
  })
  test.each(commands)('policies %s', text => {
    expect(text.replaceAll(/'[^']*'/g, '')).not.toMatch(/[*$?[]/)
    const args = text.split(' ').map(word => word.replaceAll("'", '').replace(/^\.\.\/golden-ami\//, `${ROOT}/`))
    const asked = askedPolicy(args, join(ROOT, folder))
    expect(asked?.complaints).toEqual([])
    expect(asked?.policy.Statement.length).toBeGreaterThan(1)
    if (asked?.policy) expect(placeholdersIn(asked.policy)).toEqual([])
  })
})
test.each(globSync('{workflows-examples/**/,actions/*/,}README.md', { cwd: ROOT }))('%s names statements that there are', path => {
  const sids = globSync(['actions/*/*policy.json', 'workflows-examples/**/policies/*.json'], { cwd: ROOT }).flatMap(policy =>
    (JSON.parse(read(policy)) as PolicyDocument).Statement.map(({ Sid }) => Sid),
  )
  // They are written like sentences; nothing else in these pages begins with one of their verbs.
  const named = [...read(path).matchAll(/`((?:Look|Make|Move|Copy|Share|Tag|Keep|Encrypt|Let|Launch|Pass|Read|The)[A-Z]\w+)`/g)].map(
    ([, name]) => name,
  )
  expect(named.filter(name => name !== 'LookRole' && !sids.includes(name))).toEqual([])
})

test.each([...globSync('actions/*/*policy.json', { cwd: ROOT }), ...globSync('workflows-examples/**/policies/*.json', { cwd: ROOT })])(
  '%s is a policy in every partition, whatever it is filled with',
  path => {
    const document = JSON.parse(read(path)) as PolicyDocument
    for (const [partition, account] of [
      ['aws', '111111111111'],
      ['aws-cn', '222222222222'],
      ['aws-us-gov', '333333333333'],
      ['aws-eusc', '444444444444'],
    ] as const) {
      const value = (name: string) => (WHOLE_ARNS.has(name) ? `arn:${partition}:x:y:${account}:${name}` : `a${name.toLowerCase()}`)
      const values = Object.fromEntries(placeholdersIn(document).map(name => [name, [value(name)]]))
      const filled = fillPolicy(document, { ...values, Partition: [partition], Account: [account] })
      expect(complaintsOf(filled as Policy, path.includes('service-control') ? 'control' : 'identity')).toEqual([])
      const arns = JSON.stringify(filled).match(/arn:[^:]*:/g) ?? []
      expect(new Set(arns)).toEqual(new Set(arns.length > 0 ? [`arn:${partition}:`] : []))
    }
    expect(JSON.stringify(document)).not.toContain('arn:aws')
  },
)

import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readYaml } from '@golden-ami/actions-kit'
import { GUARDS } from '@golden-ami/aws/guards'
import { complaintsAbout, complaintText, readDeliveryFile } from '@golden-ami/domain'
import { ROOT } from '@golden-ami/tooling/root'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

const EXAMPLES = join(ROOT, 'workflows-examples')
const text = (path: string): string => readFileSync(join(EXAMPLES, path), 'utf8')
const workflows = globSync('*.yml', { cwd: EXAMPLES }).sort()
const readme = text('README.md')

describe('the delivery file', () => {
  const yaml = readYaml(text('.github/golden-ami.yml'), '.github/golden-ami.yml')
  if (!('tree' in yaml)) throw new Error('the delivery file is not YAML')

  test('has no error', () => {
    expect(complaintsAbout(yaml.tree).map(complaintText)).toEqual([])
  })

  test('names components that are there, and all that are there', () => {
    const { stages } = readDeliveryFile(yaml.tree)
    const named = stages.flatMap(({ components }) => components.flatMap(({ from }) => (from.is === 'path' ? [from.path] : [])))
    expect(named.filter(path => !existsSync(join(EXAMPLES, path)))).toEqual([])
    expect([...named].sort()).toEqual(globSync('components/*.yml', { cwd: EXAMPLES }).sort())
  })

  test('its environments are those that the workflows and the README know', () => {
    const { environments } = readDeliveryFile(yaml.tree)
    const names = environments.map(({ name }) => name)
    expect(names).toEqual(['development', 'staging', 'production'])
    expect(parse(text('rollback.yml')).on.workflow_dispatch.inputs.environment.options).toEqual(names)
    expect(parse(text('baseline.yml')).jobs.record.strategy.matrix.environment).toEqual(names)
    for (const name of names) expect(readme).toContain(`\`${name}-rollback\``)
  })
})

describe.each(workflows)('%s', file => {
  const { permissions, jobs } = parse(text(file)) as {
    permissions?: object
    jobs: Record<string, { environment?: string; permissions?: Record<string, string>; 'timeout-minutes'?: number }>
  }

  test('gives its token nothing but what a job asks for, and every job an end', () => {
    expect(permissions).toEqual({})
    for (const [name, job] of Object.entries(jobs)) {
      expect([name, job['timeout-minutes']]).toEqual([name, expect.any(Number)])
      const { actions = 'read', ...others } = job.permissions ?? {}
      expect([name, actions, others]).toEqual([name, 'read', { contents: 'read', 'id-token': 'write' }])
    }
  })

  test('is in the README, with the variables that it reads', () => {
    expect(readme).toContain(`[${file}](${file})`)
    const variables = [...text(file).matchAll(/vars\.(\w+)/g)].map(([, name]) => name)
    expect(variables.length).toBeGreaterThan(0)
    for (const name of variables) expect(readme).toContain(`| \`${name}\` |`)
  })

  test('delivers only from a GitHub environment', () => {
    const roles = Object.values(jobs).map(job => [job.environment !== undefined, /vars\.(\w+_ROLE)/.exec(JSON.stringify(job))?.[1]])
    for (const [environment, role] of roles)
      expect([role, environment]).toEqual([role, role === 'DELIVERY_ROLE' || role === 'ROLLBACK_ROLE'])
  })
})

test('who decides may do what promote does, except what changes something', () => {
  const actions = (path: string): readonly string[] =>
    JSON.parse(readFileSync(join(ROOT, path), 'utf8')).Statement.flatMap(({ Action }: { Action: string[] }) => Action)
  const changes = new Set<string>(Object.values(GUARDS).map(({ call }) => call))
  const expected = actions('actions/promote/policy.json').filter(action => !changes.has(action))
  expect([...actions('workflows-examples/policies/decide.json')].sort()).toEqual([...expected].sort())
})

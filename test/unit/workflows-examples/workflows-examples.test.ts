import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readYaml } from '@golden-ami/actions-kit'
import { GUARDS } from '@golden-ami/aws/acts/guards'
import { complaintsAbout, complaintText, readDeliveryFile } from '@golden-ami/domain'
import { ROOT } from '@golden-ami/tooling/root'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

interface Job {
  readonly environment?: string
  readonly concurrency?: { readonly queue?: string }
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, string>> }[]
}
interface Workflow {
  readonly on?: { readonly workflow_dispatch?: { readonly inputs?: object } | null }
  readonly permissions?: object
  readonly jobs: Readonly<Record<string, Job>>
}
/** What some action of the suite does beside looking. */
const CHANGES = new Set<string>(Object.values(GUARDS).map(({ call }) => call))
const allowedBy = (path: string): readonly string[] =>
  JSON.parse(readFileSync(join(ROOT, path), 'utf8')).Statement.flatMap(({ Action }: { Action: string | string[] }) => Action)

describe.each(['workflows-examples', 'workflows-examples/organisation'])('%s', folder => {
  const example = join(ROOT, folder)
  const text = (path: string): string => readFileSync(join(example, path), 'utf8')
  const workflows = globSync('*.yml', { cwd: example }).sort()
  const readme = text('README.md')
  const yaml = readYaml(text('.github/golden-ami.yml'), '.github/golden-ami.yml')
  if (!('tree' in yaml)) throw new Error('the delivery file is not YAML')

  test('the delivery file has no error', () => {
    expect(complaintsAbout(yaml.tree).map(complaintText)).toEqual([])
  })

  test('names components that are there, and all that are there', () => {
    const { stages } = readDeliveryFile(yaml.tree)
    const named = stages.flatMap(({ components }) => components.flatMap(({ from }) => (from.is === 'path' ? [from.path] : [])))
    expect(named.filter(path => !existsSync(join(example, path)))).toEqual([])
    expect([...named].sort()).toEqual(globSync('components/*.yml', { cwd: example }).sort())
  })

  test('its environments are those that the workflows and the README know', () => {
    const { environments } = readDeliveryFile(yaml.tree)
    const names = environments.map(({ name }) => name)
    expect(names).toEqual(['development', 'staging', 'production'])
    const options = (file: string): unknown => parse(text(file)).on.workflow_dispatch.inputs.environment.options
    for (const file of ['rollback.yml', 'restore.yml']) expect(options(file)).toEqual(names)
    expect(options('baseline.yml')).toEqual(['all', ...names])
    expect(parse(text('baseline.yml')).jobs.record.strategy.matrix.environment).toContain(`'${JSON.stringify(names)}'`)
    for (const name of names) expect(readme).toContain(`\`${name}-rollback\``)
  })

  test('a rollback waits for nobody, and can be asked first where it would go', () => {
    const { on, concurrency, jobs } = parse(text('rollback.yml'))
    expect([concurrency, ...Object.values<Job>(jobs).map(job => job.concurrency)]).toEqual([undefined, undefined])
    expect(on.workflow_dispatch.inputs['dry-run']).toMatchObject({ type: 'boolean', default: false })
    expect(jobs.rollback.steps.at(-1).with['dry-run']).toBe('${{ inputs.dry-run }}')
  })

  test('what somebody wrote by hand can be put back without asking a gate or a reviewer', () => {
    const { on, jobs } = parse(text('restore.yml'))
    expect(on.workflow_dispatch.inputs['dry-run']).toMatchObject({ type: 'boolean', default: false })
    expect(jobs.restore.environment).toBe('${{ inputs.environment }}-rollback')
    const [restoring, ...others] = jobs.restore.steps.filter(({ uses }: Job['steps'][number]) => uses?.startsWith('OWNER/'))
    expect([restoring.uses, restoring.with.drift, others]).toEqual([
      `OWNER/golden-ami/actions/refresh-asg@${'0'.repeat(40)}`,
      'restore',
      [],
    ])
  })

  test.each(workflows.filter(file => file.startsWith('promote-')))('%s: started by hand, it can be told what becomes of drift', file => {
    const { on, jobs } = parse(text(file))
    expect(Object.keys(on.workflow_dispatch.inputs)).toEqual(expect.arrayContaining(['release', 'drift']))
    expect(on.workflow_dispatch.inputs.drift.options).toEqual(['stop', 'adopt', 'restore'])
    const steps = Object.values<Job>(jobs).flatMap(job => job.steps)
    const promoting = steps.filter(({ uses }) => uses?.includes('/promote@'))
    expect(promoting.map(step => step.with?.drift)).toEqual(promoting.map(() => "${{ inputs.drift || 'stop' }}"))
  })

  describe.each(workflows)('%s', file => {
    const { on, permissions, jobs } = parse(text(file)) as Workflow

    test('gives its token nothing but what a job asks for, and every job an end', () => {
      expect(permissions).toEqual({})
      for (const [name, job] of Object.entries(jobs)) {
        expect([name, job['timeout-minutes']]).toEqual([name, expect.any(Number)])
        const { actions = 'read', ...others } = job.permissions ?? {}
        const used = job.steps.flatMap(({ uses }) => uses ?? [])
        const asksWhoCancelled = used.some(one => /\/(refresh-asg|rollback)@/.test(one))
        const needed = {
          ...(used.length > 0 ? { contents: 'read', 'id-token': 'write' } : {}),
          ...(asksWhoCancelled ? { checks: 'read' } : {}),
        }
        expect([name, actions, others]).toEqual([name, 'read', needed])
      }
    })

    test('loses nothing that somebody has asked for: of those that wait in its groups, none cancels another', () => {
      const groups = Object.values(jobs).flatMap(({ concurrency }) => concurrency ?? [])
      if (on?.workflow_dispatch?.inputs) expect(groups.map(({ queue }) => queue)).toEqual(groups.map(() => 'max'))
    })

    test('is in the README, with the variables that it reads and the environments that its jobs are in', () => {
      expect(readme).toContain(`[${file}](${file})`)
      const variables = [...text(file).matchAll(/vars\.(\w+)/g)].map(([, name]) => name)
      expect(variables.length).toBeGreaterThan(0)
      for (const name of variables) expect(readme).toContain(`| \`${name}\` |`)
      const environments = Object.values(jobs).flatMap(({ environment }) => environment ?? [])
      for (const name of environments.filter(one => !one.includes('${{'))) expect(readme).toContain(`\`${name}\``)
    })

    test('delivers only from a GitHub environment', () => {
      const roles = Object.values(jobs).map(job => [job.environment !== undefined, /vars\.(\w+_ROLE)/.exec(JSON.stringify(job))?.[1]])
      for (const [environment, role] of roles)
        if (role === 'DELIVERY_ROLE' || role === 'ROLLBACK_ROLE') expect([role, environment]).toEqual([role, true])
        else if (role === 'BUILD_ROLE') expect([role, environment]).toEqual([role, false])
    })
  })
})

describe('who decides may do what promote does, except what changes something', () => {
  // The keys of copies are used by EC2, for whoever makes them.
  const looking = allowedBy('actions/promote/policy.json')
    .filter(action => !CHANGES.has(action))
    .filter(action => !/^kms:(?!DescribeKey|ListGrants)/.test(action))

  test('in one account', () => {
    const others = allowedBy('workflows-examples/policies/decide.json')
    expect([...others].sort()).toEqual(looking.filter(action => action !== 'sts:AssumeRole').sort())
  })

  test('in an organisation, where it assumes the roles of targets', () => {
    expect([...allowedBy('workflows-examples/organisation/policies/decide.json')].sort()).toEqual([...looking].sort())
  })
})

test.each(['target', 'look'])('role %s of an account may look at all that a rollout looks at there', role => {
  const looking = allowedBy('actions/refresh-asg/policy.json').filter(looksThere)
  expect(looking).toContain('ssm:GetParameters')
  const allowed = allowedBy(`workflows-examples/organisation/policies/${role}.json`)
  expect(looking.filter(action => !allowed.includes(action))).toEqual([])
})
/** What is quarantined is asked of home alone. */
const looksThere = (action: string): boolean => /:(Describe|Get|List)/.test(action) && action !== 'ssm:GetParametersByPath'

test('a target role may do nothing that promote, refresh-asg and rollback do not, and assumes no other', () => {
  const allowed = allowedBy('workflows-examples/organisation/policies/target.json')
  const shipped = ['promote', 'refresh-asg', 'rollback'].flatMap(name => allowedBy(`actions/${name}/policy.json`))
  expect(allowed.filter(action => !shipped.includes(action))).toEqual([])
  expect(allowed.filter(action => /^(sts:AssumeRole|imagebuilder:)/.test(action))).toEqual([])
  // What is quarantined is asked of home alone.
  expect(allowed).not.toContain('ssm:GetParametersByPath')
})

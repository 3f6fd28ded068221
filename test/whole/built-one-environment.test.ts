/** The example's roles: what a job of one environment cannot do to another one, with the built actions. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { World } from '@golden-ami/local-aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { play } from '@golden-ami/rehearsal/scenario/play'
import { readScenario } from '@golden-ami/rehearsal/scenario/read-scenario'
import { ROOT } from '@golden-ami/tooling/root'
import { afterAll, beforeAll, expect, test } from 'vitest'

const ACCOUNT = '111111111111'
/** A step of a job in development with a role of the example. */
const bypass = (role: string, step: string): string => `name: bypass
on: workflow_dispatch
permissions: { contents: read, id-token: write }
jobs:
  x:
    runs-on: ubuntu-latest
    environment: development
    steps:
      - uses: actions/checkout@v5
      - uses: aws-actions/configure-aws-credentials@v6
        with: { aws-region: eu-west-1, role-to-assume: "${role}" }
${step}
`
const refresh = (group: string): string => `      - uses: OWNER/golden-ami/actions/refresh-asg@v1
        with: { config: none, ami-id: "\${{ vars.AMI }}", auto-scaling-groups: ${group} }`
const promote = (environment: string): string => `      - uses: OWNER/golden-ami/actions/promote@v1
        with: { environment: ${environment}, baseline: true }`
const role = (name: string): string => `arn:aws:iam::${ACCOUNT}:role/golden-ami-${name}`

const example = mkdtempSync(join(tmpdir(), 'golden-ami-test-'))
beforeAll(() => cpSync(join(ROOT, 'workflows-examples'), example, { recursive: true }))
afterAll(() => rmSync(example, { recursive: true }))

/** What the run says that went wrong, and the images that production runs. */
const played = async (workflow: string) => {
  writeFileSync(join(example, 'bypass.yml'), workflow)
  const { until: _, schedules: __, ...scenario } = readScenario(readFileSync(join(example, 'scenarios/acme.yml'), 'utf8'), 'acme.yml')
  const { [ACCOUNT]: home } = scenario.accounts ?? {}
  const place = home?.regions?.['eu-west-1']
  const images = { ...place?.images, evil: { name: 'not-reviewed', architecture: 'x86_64' as const } }
  let world: World | undefined
  const report = await play(
    {
      ...scenario,
      repository: { ...scenario.repository, vars: { ...scenario.repository.vars, AMI: `image:${ACCOUNT}/eu-west-1/evil` } },
      accounts: { [ACCOUNT]: { ...home, regions: { 'eu-west-1': { ...place, images } } } },
      incidents: [],
      runs: [{ workflow: 'bypass.yml', event: 'workflow_dispatch', expect: 'failure' }],
    },
    {
      folder: join(example, 'scenarios'),
      atEnd: rehearsal => {
        world = rehearsal.world
      },
    },
  )
  const said = report.runs.flatMap(({ jobs }) =>
    jobs.flatMap(({ steps }) => steps.flatMap(step => step.annotations.map(({ message }) => message))),
  )
  const running = world?.place(ACCOUNT, 'eu-west-1').state(AutoScalingState).running('web-production') ?? new Map()
  return { surprises: report.surprises, said: said.join('\n'), images: new Set(running.values()).size, instances: running.size }
}

test.each([
  [
    'rolls no group of production',
    bypass(role('deliver-development'), refresh('web-production')),
    /perform: (autoscaling|ec2):\w+ on resource: arn:aws:(autoscaling|ec2):/,
  ],
  [
    'records nothing for production',
    bypass(role('deliver-development'), promote('production')),
    /perform: ssm:\w+ on resource: arn:aws:ssm:eu-west-1:111111111111:parameter\/golden-ami\/web\/production\//,
  ],
  [
    'does not get the role of production',
    bypass(role('deliver-production'), refresh('web-production')),
    /Not authorized to perform sts:AssumeRoleWithWebIdentity/,
  ],
  [
    'does not get a role that is not there',
    bypass(role('deliver'), refresh('web-production')),
    /Not authorized to perform sts:AssumeRoleWithWebIdentity/,
  ],
  [
    'cannot deliver with the role that decides',
    bypass(role('decide'), promote('development')),
    /Not authorized to perform sts:AssumeRoleWithWebIdentity/,
  ],
])('a job of development %s', async (_, workflow, message) => {
  const { surprises, said, images, instances } = await played(workflow)
  expect([surprises, images, instances]).toEqual([[], 1, 6])
  expect(said).toMatch(message)
})

/** Production in two accounts, delivered by a reviewed job that assumes its roles with OIDC, rehearsed with the built actions. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { World } from '@golden-ami/local-aws'
import { type Snapshot, snapshot } from '@golden-ami/rehearsal/demo/snapshot'
import type { JobReport, RehearsalReport } from '@golden-ami/rehearsal/report'
import { play } from '@golden-ami/rehearsal/scenario/play'
import type { Incident, Scenario } from '@golden-ami/rehearsal/scenario/scenario'

const HOME = '111111111111'
export const TARGETS = ['222222222222', '333333333333']
const REGION = 'eu-west-1'
export const RELEASE = '1.0.0/1'
const role = (account: string, name: string): string => `arn:aws:iam::${account}:role/${name}`

/** `bake`: how long the rollout goes on after the last instance is replaced. */
const DELIVERY = (bake: string): string => `
family: web
home: { account: "${HOME}", region: ${REGION} }
environments:
  production:
    approvals: 1
    protection: { reviewers: 1 }
    strategy: { warm-up: 1m, bake: ${bake} }
    timeout: 4h
    targets:
${TARGETS.map((account, index) => `      ${['one', 'two'][index]}: { role: "${role(account, 'target')}", groups: [ web ] }`).join('\n')}
`
const WORKFLOW = (name: string, steps: string, before = '', needs = ''): string => `
name: ${name}
on: workflow_dispatch
jobs:
${before}
  deliver:
    runs-on: ubuntu-latest${needs}
    environment: production
    permissions: { actions: read, contents: read, id-token: write, deployments: write }
    steps:
      - uses: actions/checkout@v5
      - uses: aws-actions/configure-aws-credentials@v6
        with: { aws-region: ${REGION}, role-to-assume: "${role(HOME, 'deliver')}", role-duration-seconds: 21600 }
${steps}
`
const BASELINE = `      - uses: OWNER/golden-ami/actions/promote@v1
        with: { environment: production, baseline: true }`
/** A job that shows the decision before anybody is asked. */
const DECIDE = `
  decide:
    runs-on: ubuntu-latest
    permissions: { actions: read, contents: read, id-token: write }
    outputs: { plan: "\${{ steps.page.outputs.plan-hash }}" }
    steps:
      - uses: actions/checkout@v5
      - uses: aws-actions/configure-aws-credentials@v6
        with: { aws-region: ${REGION}, role-to-assume: "${role(HOME, 'deliver')}" }
      - id: page
        uses: OWNER/golden-ami/actions/promote@v1
        with: { environment: production, ami-id: "\${{ vars.NEXT }}", dry-run: true }
`
const delivering = (more = ''): string => `      - id: promote
        uses: OWNER/golden-ami/actions/promote@v1
        with: { environment: production, ami-id: "\${{ vars.NEXT }}"${more} }
      - id: refresh
        uses: OWNER/golden-ami/actions/refresh-asg@v1
        with: { environment: production, deployment: true }`
const DECIDED = WORKFLOW('deliver', delivering(', expected-plan: "${{ needs.decide.outputs.plan }}"'), DECIDE, '\n    needs: decide')

const SUBJECTS = ['repo:acme/web:environment:production', 'repo:acme/web:ref:refs/heads/main']
const TAGS = {
  'golden-ami:family': 'web',
  'golden-ami:stage': 'os',
  'golden-ami:version': '1.0.0',
  'golden-ami:fingerprint': 'a'.repeat(64),
  'golden-ami:architecture': 'x86_64',
  'golden-ami:image-arn': `arn:aws:imagebuilder:${REGION}:${HOME}:image/golden-ami-web-os-aaaa/${RELEASE}`,
}
const fleet = {
  images: { base: { name: 'before', architecture: 'x86_64' as const } },
  templates: { web: { image: 'image:base' } },
  groups: { web: { template: 'web', size: 2 } },
}
const scenarioOf = (root: string, incidents: readonly Incident[], attempts?: Ended): Scenario => ({
  repository: { name: 'acme/web', root, vars: { NEXT: `image:${HOME}/${REGION}/next` } },
  environments: { production: { reviewers: ['kim'], review: ['approve by kim after 1m'].map(() => REVIEW) } },
  accounts: {
    [HOME]: {
      roles: { deliver: { trust: SUBJECTS, 'max-session': 6 * 3_600_000 } },
      regions: { [REGION]: { images: { next: { name: 'web-1.0.0', architecture: 'x86_64', tags: TAGS } } } },
    },
    ...Object.fromEntries(TARGETS.map(account => [account, { roles: { target: { trust: SUBJECTS } }, regions: { [REGION]: fleet } }])),
  },
  runs: [
    { id: 'baseline', workflow: 'baseline.yml', event: 'workflow_dispatch' },
    {
      id: 'deliver',
      workflow: 'deliver.yml',
      event: 'workflow_dispatch',
      after: 'baseline',
      actor: 'lee',
      ...(attempts ? { attempts } : {}),
    },
  ],
  incidents,
})
const REVIEW = { state: 'approved' as const, user: 'kim', after: 60_000, comment: '' }

export interface TwoAccounts {
  readonly report: RehearsalReport
  readonly deliver: JobReport
  readonly approvals: number
  readonly at: readonly Snapshot[]
  readonly world: World
  readonly lines: readonly string[]
}
type Ended = NonNullable<NonNullable<Scenario['runs']>[number]['attempts']>
export interface Played {
  readonly bake?: string
  /** The job that delivers is given the plan of a job that decides. */
  readonly decided?: boolean
  /** What each attempt of the delivery is to end as. */
  readonly attempts?: Ended
}
export const playTwoAccounts = async (
  incidents: readonly Incident[],
  { bake = '5m', decided = false, attempts }: Played = {},
): Promise<TwoAccounts> => {
  const root = mkdtempSync(join(tmpdir(), 'golden-ami-test-'))
  try {
    mkdirSync(join(root, '.github'))
    writeFileSync(join(root, '.github/golden-ami.yml'), DELIVERY(bake))
    writeFileSync(join(root, 'baseline.yml'), WORKFLOW('baseline', BASELINE))
    writeFileSync(join(root, 'deliver.yml'), decided ? DECIDED : WORKFLOW('deliver', delivering()))
    let world: World | undefined
    const report = await play(scenarioOf(root, incidents, attempts), {
      folder: root,
      atEnd: rehearsal => {
        world = rehearsal.world
      },
    })
    const run = report.runs.find(({ name }) => name === 'deliver#1')
    const deliver = run?.jobs.find(({ id }) => id === 'deliver')
    if (!world || !run || !deliver) throw new Error(`it did not come to its end: ${report.log.map(({ text }) => text).join('\n')}`)
    const there = world
    const at = TARGETS.map(account => snapshot(there.place(account, REGION), 'web', 'production', 'x86_64', ['web']))
    return { report, deliver, approvals: run.approvals.length, at, world, lines: report.log.map(({ text }) => text) }
  } finally {
    rmSync(root, { recursive: true })
  }
}

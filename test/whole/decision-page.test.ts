import { run as promote } from '@golden-ami/actions/promote'
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { run as tagAmi } from '@golden-ami/actions/tag-ami'
import { hours } from '@golden-ami/local-aws'
import { PackageRepository } from '@golden-ami/local-aws/software/repository'
import { describe, expect, test } from 'vitest'
import { Fleet } from '../support/fleet.ts'
import { runInProcess } from '../support/in-process.ts'
import { permissionsOf, shippedPolicy, withoutPermission } from '../support/policies.ts'
import { ACCOUNT, FILES, Stages } from '../support/stages.ts'

const DELIVERY = `${FILES['.github/golden-ami.yml']}
environments:
  development:
    strategy: { warm-up: 5m }
    require-tests: true
    targets: { web: { groups: [ web-development ] } }
`
const ROLE = `arn:aws:iam::${ACCOUNT}:role/deliver`
const POLICY = shippedPolicy('promote', { Group: ['web-development'] })
const [FIRST, SECOND] = ['1'.repeat(40), '2'.repeat(40)] as const

/** An image of the stage os, tagged as built from a commit. */
const release = async (stages: Stages, sha: string, runId: string): Promise<string> => {
  const built = await stages.run({ stage: 'os', force: 'true' }, { github: { runId, sha } })
  const ami = built.output('ami-id')
  const inputs = { 'ami-id': ami, 'image-arn': built.output('image-arn'), 'dry-run': 'false' }
  const tagged = await runInProcess(stages.world, { action: tagAmi, inputs, files: stages.files, github: { runId, sha } })
  expect(tagged.failed).toBeUndefined()
  return ami
}

/** Development runs a first release; a second one has an update of curl. */
const twoReleases = async () => {
  const fleet = new Fleet()
  fleet.world.advance(hours(1))
  const stages = new Stages({}, fleet.world)
  stages.files = { ...FILES, '.github/golden-ami.yml': DELIVERY }
  stages.world.state(PackageRepository).tell({
    vulnerabilities: [
      { id: 'CVE-2026-1', package: 'curl', severity: 'HIGH', fixedIn: '99.0' },
      { id: 'CVE-2026-2', package: 'bash', severity: 'LOW' },
    ],
    scanned: [ACCOUNT],
  })
  const first = await release(stages, FIRST, '1')
  await fleet.group('web-development', first, 3)
  const inputs = { environment: 'development', 'when-not-due': 'fail', baseline: 'false', 'dry-run': 'false', 'github-token': 'token' }
  const run = (action: typeof promote, more: Readonly<Record<string, string>>, runId: string, others: object = {}) =>
    runInProcess(stages.world, { action, inputs: { ...inputs, ...more }, files: stages.files, github: { runId }, ...others })
  expect((await run(promote, { 'ami-id': first }, '2')).failed).toBeUndefined()
  expect((await run(refreshAsg, {}, '3')).failed).toBeUndefined()
  stages.world.state(PackageRepository).tell({ packages: [{ name: 'curl', version: '99.0' }] })
  stages.world.advance(hours(1))
  return { stages, first, second: await release(stages, SECOND, '4'), run }
}
const compared = () =>
  Promise.resolve(
    Response.json({
      ahead_by: 1,
      behind_by: 0,
      total_commits: 1,
      commits: [{ sha: SECOND, commit: { message: 'Update <curl>\n\nmore', author: { name: 'Kim' } }, author: { login: 'kim' } }],
    }),
  )

describe('the decision page', () => {
  test('shows what changes between what runs and what is to come', async () => {
    const { first, second, run, stages } = await twoReleases()
    const dry = await run(promote, { 'ami-id': second, 'dry-run': 'true' }, '5', { fetch: compared })
    expect(dry.failed).toBeUndefined()
    const page = dry.summary
    expect(page).toContain('1 account, 1 region, 1 group, 3 instances.')
    expect(page).toContain(`| web/eu-west-1 | ${ACCOUNT} | eu-west-1 | 1.0.0/1, ${first} | 1 | 3 |  |`)
    expect(page).toMatch(/\| curl \| \S+ \| 99\.0 \| upgraded \|/)
    expect(page).toContain('0 introduced, 1 fixed, 1 remain.')
    expect(page).toContain('| tests | ✅ pass | Image Builder tested arn:aws:imagebuilder:')
    expect(page).toContain('| CVE-2026-1 | high | curl | yes |')
    expect(page).toContain('| 222222222222 | kim | Update &lt;curl&gt; |')
    expect(page).toContain('```mermaid')
    const file = JSON.parse(dry.written.get('decision.json') ?? '')
    expect(dry.outputs.get('evidence')).toBe('/temporary/decision.json')
    expect(file.evidence.to.image).toBe(second)
    expect(file.evidence.to.packages).toContainEqual({ name: 'curl', version: '99.0' })
    // A page changes nothing.
    const before = stages.world.journal.length
    await run(promote, { 'ami-id': second, 'dry-run': 'true' }, '6', { fetch: compared })
    expect(stages.callsSince(before).filter(operation => !/^(Describe|Get|List)/.test(operation))).toEqual([])
  })

  test('says what it cannot know, and stands all the same', async () => {
    const { stages, second, run } = await twoReleases()
    for (const operation of ['ListImagePackages', 'GetImageFindings', 'GetImageAncestry'])
      stages.world.inject({
        when: { call: 0, of: { operation } },
        what: { do: 'refuse', code: 'AccessDeniedException', message: `no ${operation}` },
        times: 9,
      })
    const forbidden = () => Promise.resolve(Response.json({ message: 'Resource not accessible by integration' }, { status: 403 }))
    const dry = await run(promote, { 'ami-id': second, 'dry-run': 'true' }, '5', { fetch: forbidden })
    expect([dry.failed, dry.outputs.get('decision')]).toEqual([undefined, 'proceed'])
    expect(dry.summary).toContain('#### Packages\n\nNot known: no ListImagePackages')
    expect(dry.summary).toContain('#### Findings\n\nNot known: no GetImageFindings')
    expect(dry.summary).toContain('#### Lineage\n\nNot known: no GetImageAncestry')
    expect(dry.summary).toContain('#### Commits\n\nNot known: Resource not accessible by integration')
  })

  test.each([
    'autoscaling:DescribeInstanceRefreshes',
    'ec2:DescribeLaunchTemplateVersions',
    'ec2:GetImageAncestry',
    'ec2:GetImageFindings',
    'imagebuilder:ListImagePackages',
  ])('names %s where it is missing', async denied => {
    const { stages, second, run } = await twoReleases()
    const { sid } = permissionsOf(POLICY).find(({ action }) => action === denied)!
    stages.world.identities.roles.set(ROLE, [withoutPermission(POLICY, sid, denied)])
    const dry = await run(promote, { 'ami-id': second, 'dry-run': 'true' }, '5', { role: ROLE, fetch: compared })
    expect(dry.failed).toBeUndefined()
    expect(dry.summary).toContain(`is not authorized to perform: ${denied} `)
  })
})

/** What stops a promotion between the decision and its approval, or instead of it; each with a message of its own. */
import { minutes } from '@golden-ami/local-aws'
import { SsmState } from '@golden-ami/local-aws/services/ssm/state'
import { PackageRepository } from '@golden-ami/local-aws/software/repository'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, REGION } from '../../support/fleet.ts'
import { fileWith, github, Stage } from './stage.ts'

const review = (login: string, ...environments: string[]) => ({
  ...{ state: 'approved', comment: '', user: { login } },
  environments: environments.map(name => ({ name })),
})

describe('between the decision page and its approval', () => {
  const decided = async (file?: string) => {
    const stage = new Stage()
    stage.world.state(PackageRepository).tell({ scanned: [ACCOUNT] })
    await stage.begin(file)
    const image = await stage.release('1.0.0/1', 'aaaa')
    const dry = await stage.promote('development', { 'ami-id': image, 'dry-run': 'true' })
    return {
      stage,
      image,
      dry,
      approve: () => stage.promote('development', { 'ami-id': image, 'expected-plan': dry.outputs.get('plan-hash') ?? '' }),
    }
  }

  test('a new critical finding', async () => {
    const { stage, dry, approve } = await decided(fileWith('development', 'findings: { max-severity: high }'))
    expect(dry.outputs.get('decision')).toBe('proceed')
    stage.world.state(PackageRepository).tell({ vulnerabilities: [{ id: 'CVE-2026-0001', package: 'openssl', severity: 'CRITICAL' }] })
    const { failed } = await approve()
    expect(failed).toContain('plan.changed')
    expect(failed).toContain('the findings of the image')
  })

  test('a new medium finding does not matter', async () => {
    const { stage, approve } = await decided(fileWith('development', 'findings: { max-severity: high }'))
    stage.world.state(PackageRepository).tell({ vulnerabilities: [{ id: 'CVE-2026-0002', package: 'openssl', severity: 'MEDIUM' }] })
    expect((await approve()).outputs.get('outcome')).toBe('promoted')
  })

  test('a quarantine', async () => {
    const { stage, image, approve } = await decided()
    await stage.write('/golden-ami/web/quarantine/1.0.0_1', '{"reason":"leaks","by":"eve"}')
    expect((await approve()).failed).toContain('the gates or their overrides')
    expect((await stage.promote('development', { 'ami-id': image })).failed).toContain('quarantine: 1.0.0/1 is in quarantine by eve: leaks')
  })

  test('a moved pointer', async () => {
    const { stage, approve } = await decided()
    const other = await stage.release('1.0.1/1', 'bbbb')
    await stage.write('/golden-ami/web/development/x86_64', other, 'aws:ec2:image')
    expect((await approve()).failed).toContain('pointer.foreign')
  })

  test('the promotion of a third person', async () => {
    const { stage, approve } = await decided()
    const other = await stage.release('1.0.1/1', 'bbbb')
    await stage.promote('development', { 'ami-id': other })
    const { failed } = await approve()
    expect(failed).toContain('plan.changed')
    expect(failed).toContain('what the targets run now')
  })

  test('a delivery file that asks for less', async () => {
    const { stage, approve } = await decided(fileWith('development', 'external: [ pen-test ]'))
    stage.file = fileWith('development', '')
    expect((await approve()).failed).toContain('the delivery file')
  })
})

test('two promotions at the same time: one goes, the other is told whose lock it is', async () => {
  const stage = await new Stage().begin()
  const [one, other] = [await stage.release('1.0.0/1', 'aaaa'), await stage.release('1.0.1/1', 'bbbb')]
  // Longer than anybody looks again at a lock that may have been given back.
  stage.world.place(ACCOUNT, REGION).state(SsmState).imageCheck = minutes(1)
  const rans = await Promise.all([one, other].map(image => stage.promote('development', { 'ami-id': image, lock: 'refuse' })))
  expect(rans.filter(({ failed }) => failed === undefined).map(({ outputs }) => outputs.get('outcome'))).toEqual(['promoted'])
  expect(rans.find(({ failed }) => failed !== undefined)?.failed).toMatch(/actions\/runs\/\d+.*\[environment\.locked\]/)
})

test('an older release after a newer', async () => {
  const stage = await new Stage().begin(fileWith('development', 'while-soaking: replace'))
  await stage.develop('1.0.0/1')
  await stage.develop('1.0.1/1')
  const soaked = { override: 'soak: security update' }
  expect((await stage.promote('staging', { release: '1.0.1/1', ...soaked })).outputs.get('outcome')).toBe('promoted')
  expect((await stage.promote('staging', { release: '1.0.0/1', ...soaked })).failed).toContain(
    'order: 1.0.0/1 is older than 1.0.1/1, which is being promoted here; the way back is rollback',
  )
})

describe('overrides', () => {
  test.each([
    ['after: urgent', 'the gate after can never be overridden'],
    ['windows: urgent', 'the gate windows is not overridable here: the delivery file does not name it'],
  ])('%s is refused before anybody is asked', async (override, message) => {
    const stage = new Stage()
    stage.file = fileWith('staging', 'overridable: [ soak ]')
    const ran = await stage.promote('staging', { override })
    expect(ran.failed).toContain(message)
    expect(stage.world.journal.filter(({ process }) => process === 'run 1')).toEqual([])
  })

  test('a reason with {{ is kept as it is', async () => {
    const stage = await new Stage().begin()
    await stage.develop('1.0.0/1')
    const ran = await stage.promote('staging', { override: 'soak: see {{ ticket }} | <b>' })
    expect(ran.outputs.get('outcome')).toBe('promoted')
    expect((await stage.ledger('staging')).find(({ kind }) => kind === 'promoting')?.evidence['override.soak']).toBe(
      'see {{ ticket }} | <b>',
    )
    expect(ran.summary).not.toContain('<b>')
  })
})

describe('approvals', () => {
  const two = fileWith('development', 'approvals: 2')
  const asked = async (file: string, reviews: readonly unknown[], more: object = {}, answers: Readonly<Record<string, unknown>> = {}) => {
    const stage = await new Stage().begin(file)
    const image = await stage.release('1.0.0/1', 'aaaa')
    return (inputs: { readonly [name: string]: string } = {}) =>
      stage.promote('development', { 'ami-id': image, ...inputs }, { fetch: github({ '/approvals': reviews, ...answers }), ...more })
  }

  test('one user who approves two environments counts once', async () => {
    const promote = await asked(two, [review('hubot', 'development', 'second')])
    expect((await promote()).failed).toContain('approvals: 1 of 2 approvals by distinct people')
  })

  test('two users in two environments', async () => {
    const promote = await asked(two, [review('hubot', 'development'), review('eve', 'second')])
    expect((await promote()).outputs.get('outcome')).toBe('promoted')
  })

  test.each([
    ['who started the run', 'Ada'],
    ['who ran it again', 'eve'],
  ])('%s does not approve it', async (_, login) => {
    const promote = await asked(fileWith('development', 'approvals: 1'), [review(login, 'development')], {
      github: { actor: 'ada', triggeringActor: 'Eve' },
    })
    expect((await promote()).failed).toContain('approvals: 0 of 1 approvals by distinct people, other than ada and Eve')
  })

  test('an approval of attempt 1 does not count for the plan of attempt 2', async () => {
    const promote = await asked(fileWith('development', 'approvals: 1'), [review('hubot', 'development')], {
      github: { runId: '77', runAttempt: 2 },
    })
    expect((await promote()).failed).toContain('nothing shows that those of this run were given for this plan, as attempt 2 has it')
  })

  test('more than the workflow can collect are refused on the decision page', async () => {
    const workflow = 'jobs: { decide: {}, promote: { environment: development } }'
    const promote = await asked(two, [], {
      files: { '.github/golden-ami.yml': two, '.github/workflows/deliver.yml': workflow },
    })
    const ran = await promote({ 'dry-run': 'true' })
    expect(ran.outputs.get('decision')).toBe('refuse')
    expect(ran.summary).toContain('the jobs of this workflow can collect 1: development')
  })

  test('a delivery file that is weakened on a branch is not the one that is read', async () => {
    const weak = fileWith('development', 'approvals: 0')
    const content = Buffer.from(two).toString('base64')
    const file = { type: 'file', encoding: 'base64', size: 1, name: 'golden-ami.yml', path: '.github/golden-ami.yml', content }
    const answers = { '/contents/.github%2Fgolden-ami.yml': file, '/contents/.github/golden-ami.yml': file }
    const promote = await asked(weak, [], {}, answers)
    expect((await promote({ 'policy-ref': 'main' })).failed).toContain('approvals: 0 of 2 approvals')
    expect((await promote()).outputs.get('outcome')).toBe('promoted')
  })

  test('a policy-ref that cannot be read stops it, whatever the workspace says', async () => {
    const promote = await asked(fileWith('development', 'approvals: 0'), [])
    const { failed } = await promote({ 'policy-ref': 'main' })
    expect(failed).toContain('.github/golden-ami.yml on main cannot be read: Not Found')
    expect(failed).toContain('policy.unreadable')
  })
})

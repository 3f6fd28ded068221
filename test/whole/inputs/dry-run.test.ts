/** A dry run changes nothing, and its plan is what a run then does. */
import { run as promote } from '@golden-ami/actions/promote'
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { run as rollback } from '@golden-ami/actions/rollback'
import { describe, expect, test } from 'vitest'
import { type Run, runInProcess } from '../../support/in-process.ts'
import { ENVIRONMENT, GROUP, STAGE_FILES, Stage } from '../../support/stage.ts'
import { isRead } from '../../support/sweep.ts'

interface Planned {
  readonly name: string
  /** Answers with inputs that only the world knows. */
  readonly before: (stage: Stage) => Promise<Run['inputs']>
  readonly action: Run['action']
  readonly inputs: Run['inputs']
  readonly plan: readonly string[]
}
const BACK = { environment: ENVIRONMENT, reason: 'errors since the release', quarantine: 'false' }
const PROMOTE = { environment: ENVIRONMENT, 'when-not-due': 'fail', baseline: 'false', 'github-token': 'token' }
const POINTER = 'the pointer of web/eu-west-1'
const IN_TARGET = `${GROUP} in web/eu-west-1`
const LEDGER = `the ledger of ${ENVIRONMENT}`

const PLANNED: readonly Planned[] = [
  {
    name: 'refresh-asg with an image',
    action: refreshAsg,
    before: async stage => ({ 'ami-id': await stage.image('new') }),
    inputs: { config: 'none', 'auto-scaling-groups': GROUP },
    plan: [`add-version ${GROUP}`, `start-refresh ${GROUP}`],
  },
  {
    name: 'refresh-asg with an environment',
    action: refreshAsg,
    before: async stage => {
      await stage.promoted('1.0.0/1', 'aaaa')
      return {}
    },
    inputs: { environment: ENVIRONMENT },
    plan: [`add-version ${IN_TARGET}`, `start-refresh ${IN_TARGET}`, `label-pointer ${POINTER}`, `write-event ${LEDGER}`],
  },
  {
    name: 'promote',
    action: promote,
    before: async stage => {
      await stage.release('1.0.0/1', 'aaaa')
      return {}
    },
    inputs: { ...PROMOTE, release: '1.0.0/1' },
    plan: [`write-event ${LEDGER}`, `put-pointer ${POINTER}`, `write-event ${LEDGER}`],
  },
  {
    name: 'rollback',
    action: rollback,
    before: async stage => {
      await stage.rolledOut('1.0.0/1', 'aaaa')
      return {}
    },
    inputs: BACK,
    plan: [
      `write-event ${LEDGER}`,
      `label-pointer ${POINTER}`,
      `put-pointer ${POINTER}`,
      `start-refresh ${IN_TARGET}`,
      `label-pointer ${POINTER}`,
      `write-event ${LEDGER}`,
    ],
  },
  {
    name: 'rollback with quarantine',
    action: rollback,
    before: async stage => {
      await stage.rolledOut('1.0.0/1', 'aaaa')
      return {}
    },
    inputs: { ...BACK, quarantine: 'true' },
    plan: [
      `write-event ${LEDGER}`,
      'write-quarantine the quarantine of 1.0.0/1',
      `label-pointer ${POINTER}`,
      `put-pointer ${POINTER}`,
      `start-refresh ${IN_TARGET}`,
      `label-pointer ${POINTER}`,
      `write-event ${LEDGER}`,
    ],
  },
]
const start = (stage: Stage, name: string, { action }: Pick<Planned, 'action'>, inputs: Run['inputs']) => {
  const files = Object.hasOwn(inputs, 'config') ? {} : STAGE_FILES
  return runInProcess(stage.world, { action, name, files, inputs })
}
/** `<verb> <subject>` of the steps that the log tells of, without those of the lock: a plan needs none. */
const taken = (lines: readonly string[]): readonly string[] =>
  lines.flatMap(line => /^((?!claim-lock|renew-lock|free-lock)[a-z]+-[a-z]+ [^:]+): /.exec(line)?.[1] ?? [])

describe.each(PLANNED)('$name', planned => {
  test('changes nothing on paper, and then does what it has said', async () => {
    const stage = await Stage.baseline()
    const inputs = { ...planned.inputs, ...(await planned.before(stage)) }
    const calls = stage.world.journal.length
    const dry = await start(stage, 'dry run', planned, { ...inputs, 'dry-run': 'true' })
    expect([dry.failed, dry.outputs.get('outcome')]).toEqual([undefined, 'planned'])
    expect(stage.world.journal.slice(calls).filter(entry => !isRead(entry))).toEqual([])
    const plan: readonly { readonly do: string; readonly on: string }[] = JSON.parse(dry.outputs.get('plan') ?? '[]')
    expect(plan.map(step => `${step.do} ${step.on}`)).toEqual(planned.plan)

    const real = await start(stage, 'real run', planned, { ...inputs, 'dry-run': 'false' })
    expect(real.failed).toBeUndefined()
    expect(taken(real.lines)).toEqual(planned.plan)
  })
})

test('promote with baseline', async () => {
  const stage = new Stage()
  await stage.group(GROUP, await stage.image('what runs today'), 1)
  const inputs = { ...PROMOTE, baseline: 'true' }
  const dry = await start(stage, 'dry run', { action: promote }, { ...inputs, 'dry-run': 'true' })
  const plan = [`put-pointer ${POINTER}`, `label-pointer ${POINTER}`, `write-event ${LEDGER}`]
  expect([dry.outputs.get('outcome'), dry.outputs.get('decision')]).toEqual(['planned', 'proceed'])
  expect(taken((await start(stage, 'real run', { action: promote }, { ...inputs, 'dry-run': 'false' })).lines)).toEqual(plan)
  expect(JSON.parse(dry.outputs.get('plan') ?? '[]').map((step: { do: string; on: string }) => `${step.do} ${step.on}`)).toEqual(plan)
})

describe('what a run would refuse, its dry run refuses', () => {
  test.each<[string, Run['action'], Run['inputs'], string]>([
    ['a group that is not there', refreshAsg, { 'ami-id': 'ami-01234567', config: 'none', 'auto-scaling-groups': 'api' }, 'group.missing'],
    ['an environment without a pointer', refreshAsg, { environment: ENVIRONMENT }, 'pointer.missing'],
    ['nothing to go back to', rollback, BACK, 'pointer.missing'],
    ['nothing to promote', promote, { ...PROMOTE, release: '9.0.0/1' }, 'promote.no-candidate'],
    ['a baseline of a group that is not there', promote, { ...PROMOTE, baseline: 'true' }, 'group.missing'],
  ])('%s', async (_, action, inputs, code) => {
    for (const dryRun of ['true', 'false']) {
      const ran = await start(new Stage(), `dry-run ${dryRun}`, { action }, { ...inputs, 'dry-run': dryRun })
      expect([ran.outputs.get('outcome'), ran.failed?.match(/\[([a-z.-]+)\]$/)?.[1]]).toEqual(['failed', code])
    }
  })
})

describe('a dry run in a role that may do nothing says so', () => {
  test.each<[string, Run['action'], Run['inputs']]>([
    ['groups', refreshAsg, { 'ami-id': 'ami-01234567', config: 'none', 'auto-scaling-groups': GROUP }],
    ['an environment', refreshAsg, { environment: ENVIRONMENT }],
    ['a promotion', promote, PROMOTE],
    ['a rollback', rollback, BACK],
  ])('%s', async (_, action, inputs) => {
    const { world } = new Stage()
    const role = 'arn:aws:iam::111111111111:role/nobody'
    world.identities.roles.set(role, [])
    const files = Object.hasOwn(inputs, 'config') ? {} : STAGE_FILES
    const ran = await runInProcess(world, { action, files, role, inputs: { ...inputs, 'dry-run': 'true' } })
    expect(ran.failed).toMatch(/is not authorized to perform: .*\[aws\.denied\]$/)
  })
})

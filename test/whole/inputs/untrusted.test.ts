/** Names and reasons that are written by anybody: they may be seen, and nothing else may come of them. */
import { CreateAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling'
import { CreateLaunchTemplateCommand } from '@aws-sdk/client-ec2'
import { DeleteParameterCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { run as promote } from '@golden-ami/actions/promote'
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { run as rollback } from '@golden-ami/actions/rollback'
import { run as tagAmi } from '@golden-ami/actions/tag-ami'
import type { Runtime } from '@golden-ami/actions-kit'
import { fromProcess } from '@golden-ami/actions-kit/from-process'
import { hours, minutes, transport } from '@golden-ami/local-aws'
import { MonitoringState } from '@golden-ami/local-aws/services/monitoring/state'
import { describe, expect, test, vi } from 'vitest'
import { Abroad } from '../../support/abroad.ts'
import { ACCOUNT, Fleet, REGION } from '../../support/fleet.ts'
import { type Ran, runInProcess } from '../../support/in-process.ts'
import { ENVIRONMENT, GROUP, STAGE_FILES, Stage } from '../../support/stage.ts'
import { HALT, LEDGER, outcome, POINTER, Story } from '../../support/story.ts'
import { inputsWith } from './wrong-inputs.ts'

/** Without a colon and without control characters, which no name of a group may have. */
const NAME = '**b** <img src=x onerror=a()> `c` [l](x) | @acme {{ssm}} $x$ ##[error]'
const LINES = `${NAME} ::set-output name=outcome::refreshed\n::error::boo\r\n  ::add-mask::a\n# head\n\n<script>a()</script>`
const LONG = `${LINES} ${'x{'.repeat(2_500)}`

/** As a parameter takes it. */
const VALUE = LONG.replaceAll('{{', '{').slice(0, 4_000)
// Each runtime listens for signals.
process.setMaxListeners(0)

/** As the runner's toolkit writes it: one line, whatever the message is. */
const annotated = (runner: Runtime, { kind, message }: Ran['annotations'][number]): readonly string[] => {
  const written: string[] = []
  const write = vi.spyOn(process.stdout, 'write').mockImplementation(text => written.push(String(text)) > 0)
  runner.annotate(kind, message)
  write.mockRestore()
  return written.join('').trimEnd().split('\n')
}

/** What the runner would act on, and Markdown that is not the page's own. */
const expectHarmless = (ran: Ran): void => {
  for (const line of ran.lines.flatMap(text => text.split(/\r\n|\r|\n/))) {
    expect(line).not.toMatch(/^\s*::/)
    expect(line).not.toContain('##[')
  }
  // Of its own: a step shows ten of a kind.
  const runner = fromProcess()
  for (const annotation of ran.annotations)
    expect(annotated(runner, annotation)).toEqual([expect.stringMatching(`^::${annotation.kind}::`)])
  expect(ran.summary).not.toMatch(/<(?!br>|\/?details>|\/?summary>|!-- -->)|\*\*b\*\*|`c`|\[l\]|\n::|\n# |@acme|\$x\$/)
  for (const row of ran.summary.split('\n').filter(line => line.startsWith('|')))
    expect(row.split('|').length).toBe(tableWidth(ran.summary, row))
  for (const name of ['groups', 'plan', 'gates', 'candidates', 'targets', 'tags']) {
    const output = ran.outputs.get(name)
    if (output !== undefined) expect(() => JSON.parse(output) as unknown).not.toThrow()
  }
}
/** The cells of the head of the table that a row is in. */
const tableWidth = (summary: string, row: string): number => {
  const table = summary.split('\n\n').find(part => part.split('\n').includes(row)) ?? ''
  return table.split('\n')[0]?.split('|').length ?? 0
}

test('the name of a group', async () => {
  const fleet = new Fleet()
  const [before, after] = [await fleet.image('before'), await fleet.image('after')]
  await fleet.ec2.send(new CreateLaunchTemplateCommand({ LaunchTemplateName: 'web', LaunchTemplateData: { ImageId: before } }))
  await fleet.autoScaling.send(
    new CreateAutoScalingGroupCommand({
      ...{ AutoScalingGroupName: NAME, MinSize: 0, MaxSize: 2, DesiredCapacity: 1, AvailabilityZones: [`${REGION}a`] },
      LaunchTemplate: { LaunchTemplateName: 'web', Version: '1' },
    }),
  )
  fleet.world.advance(hours(1))
  for (const dryRun of ['true', 'false']) {
    const inputs = inputsWith('refresh-asg', { 'ami-id': after, 'auto-scaling-groups': NAME, 'dry-run': dryRun })
    const ran = await runInProcess(fleet.world, { action: refreshAsg, inputs })
    expect(ran.failed).toBeUndefined()
    expectHarmless(ran)
    expect(ran.summary).toContain('&#42;&#42;b&#42;&#42; &lt;img src=x onerror=a()&gt;')
    if (dryRun === 'false') expect(JSON.parse(ran.outputs.get('groups') ?? '')).toMatchObject([{ group: NAME }])
  }
})

describe('the reason of a rollback', () => {
  test.each([
    ['up to 1,000 characters', LONG.slice(0, 1_000)],
    ['of characters that take room in the ledger', `${'{{"\\\n\u0001'.repeat(166)}`],
    ['of letters that take four bytes', '🦄'.repeat(500)],
  ])('%s', async (_, reason) => {
    const stage = await Stage.baseline()
    await stage.rolledOut('1.0.0/1', 'aaaa')
    const inputs = inputsWith('rollback', { environment: ENVIRONMENT, reason, quarantine: 'true' })
    const ran = await runInProcess(stage.world, { action: rollback, inputs, files: STAGE_FILES })
    expect([ran.failed, ran.outputs.get('outcome')]).toEqual([undefined, 'rolled-back'])
    expectHarmless(ran)
    const events = await stage.ledger(ENVIRONMENT)
    expect(events.map(({ kind }) => kind).slice(-2)).toEqual(['rolling-back', 'rolled-back'])

    const next = await stage.release('1.0.1/1', 'bbbb')
    for (const image of [next, (await stage.pointer(ENVIRONMENT)).image ?? '']) {
      const promoting = inputsWith('promote', { environment: ENVIRONMENT, 'ami-id': image, 'dry-run': 'true' })
      expectHarmless(await runInProcess(stage.world, { action: promote, inputs: promoting, files: STAGE_FILES }))
    }
  })

  test('of 5,000 characters is refused', async () => {
    const stage = await Stage.baseline()
    const inputs = inputsWith('rollback', { environment: ENVIRONMENT, reason: LONG })
    const ran = await runInProcess(stage.world, { action: rollback, inputs, files: STAGE_FILES })
    expect(ran.failed).toContain('input reason: reason is ')
    expect(ran.failed?.length).toBeLessThan(500)
    expectHarmless(ran)
  })
})

test('the name of an alarm and the reason of an override', async () => {
  const stage = await Stage.baseline()
  const image = await stage.release('1.0.0/1', 'aaaa')
  stage.world.place(ACCOUNT, REGION).state(MonitoringState).set(NAME, 'ALARM', LONG)
  const file = STAGE_FILES['.github/golden-ami.yml'].replace(
    'targets:',
    `alarms: [ ${JSON.stringify(NAME)} ], overridable: [ soak, alarms ], targets:`,
  )
  const inputs = inputsWith('promote', { environment: ENVIRONMENT, 'ami-id': image, override: `soak: ${NAME}\nalarms: ${NAME}` })
  const ran = await runInProcess(stage.world, { action: promote, inputs, files: { '.github/golden-ami.yml': file } })
  expect(ran.failed).toBeUndefined()
  expectHarmless(ran)
})

test('the tags of an image, and what is not one', async () => {
  const fleet = new Fleet()
  const image = await fleet.image('web')
  const inputs = inputsWith('tag-ami', { 'ami-id': image, family: 'web', tags: LONG })
  const ran = await runInProcess(fleet.world, { action: tagAmi, inputs })
  expect(ran.failed).toContain('input tags: ')
  expectHarmless(ran)
})

test('a wrong value in the delivery file', async () => {
  const stage = new Stage()
  const file = STAGE_FILES['.github/golden-ami.yml'].replace(`groups: [ ${GROUP} ]`, `groups: [ ${JSON.stringify(LONG)} ]`)
  const inputs = inputsWith('refresh-asg', { environment: ENVIRONMENT })
  const ran = await runInProcess(stage.world, { action: refreshAsg, inputs, files: { '.github/golden-ami.yml': file } })
  expect(ran.failed).toContain('the name of an Auto Scaling group')
  expectHarmless(ran)
})

/** Every action of an environment, on paper and then. */
const everyAction = async (story: Story): Promise<readonly Ran[]> => {
  const ran: Ran[] = []
  for (const dryRun of ['true', 'false']) {
    const dry = { 'dry-run': dryRun }
    ran.push(await story.promote('c', dry), await story.refresh(dry), await story.rollBack(dry))
  }
  for (const one of ran) expectHarmless(one)
  return ran
}
const said = (ran: readonly Ran[]): string =>
  ran.map(({ summary, lines, failed }) => [summary, ...lines, failed ?? ''].join('\n')).join('\n')

test('why an environment is halted', async () => {
  const story = await Story.after('a', 'b')
  await story.put(HALT, VALUE)
  const ran = await everyAction(story)
  expect(ran.map(outcome)).toEqual(['failed', 'failed', 'planned', 'failed', 'failed', 'rolled-back'])
  expect(ran[0]?.summary).toContain('&#42;&#42;b&#42;&#42; &lt;img src=x onerror=a()&gt;')
  expect(ran.every(({ annotations }) => annotations.some(({ message }) => message.includes('##[error]')))).toBe(true)
})

test('what somebody writes into the ledger, and who', async () => {
  const story = await Story.after('a', 'b')
  const session = story.world.identities.assume(`arn:aws:iam::${ACCOUNT}:role/eve`, NAME)
  const somebody = new SSMClient({ region: REGION, credentials: session, requestHandler: transport(story.world, 'eve'), maxAttempts: 1 })
  await somebody.send(new PutParameterCommand({ Name: LEDGER, Value: VALUE, Type: 'String', Overwrite: true }))
  const [first] = await everyAction(story)
  expect(first?.annotations.map(({ message }) => message).join()).toContain(`${NAME} wrote it`)
})

test.each([
  ['made anew, with no image', {}, VALUE],
  ['an image with a description that is none of ours', { DataType: 'aws:ec2:image', Description: LINES.slice(0, 1_000) }, undefined],
])('a pointer that somebody wrote: %s', async (_, more, value) => {
  const story = await Story.after('a', 'b')
  if (value !== undefined) await story.ssm().send(new DeleteParameterCommand({ Name: POINTER }))
  await story.put(POINTER, value ?? (await story.made('d')), more)
  story.world.advance(minutes(6))
  const ran = await everyAction(story)
  expect(said(ran)).toContain('was not written by this suite')
})

test('who rolled back while home was away, and why', async () => {
  const abroad = await Abroad.baseline()
  await abroad.delivered('1.0.0/1', 'f1')
  const bad = await abroad.delivered('1.1.0/1', 'f2')
  abroad.loseHome(hours(1))
  const back = await abroad.rollBack({ reason: LINES }, { github: { actor: NAME, runId: '9' } })
  expect(outcome(back)).toBe('rolled-back')
  expectHarmless(back)
  abroad.world.advance(hours(2))
  const ran = [await abroad.promote(bad), await abroad.refresh(), await abroad.rollBack({ reason: LINES })]
  for (const one of ran) expectHarmless(one)
  expect(abroad.events().find(({ kind }) => kind === 'rolling-back')).toMatchObject({ actor: NAME })
  expect(said(ran)).toContain('rolled back to 1.0.0/1 while home could not be read')
})

test('what AWS says of a key', async () => {
  const story = await Story.after('a')
  const KmsKeyId = `arn:aws:kms:${REGION}:${ACCOUNT}:key/1234`
  story.images.set('b', await story.release('1.1.0/1', 'bbbb', { Encrypted: true, KmsKeyId }))
  await story.delivers('b')
  story.world.inject({
    ...{ when: { call: 0, of: { operation: 'DescribeKey' } }, times: 999 },
    what: { do: 'refuse', code: 'AccessDeniedException', message: LINES, status: 400 },
  })
  const ran = await everyAction(story)
  expect(said(ran)).toContain('cannot be looked at')
})

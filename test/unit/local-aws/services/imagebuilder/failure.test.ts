import * as IB from '@aws-sdk/client-imagebuilder'
import { minutes, seconds } from '@golden-ami/local-aws'
import { type Failure, USUAL } from '@golden-ami/local-aws/services/imagebuilder/build/plan'
import { describe, expect, test } from 'vitest'
import { DOCUMENT, Studio, WHOLE } from './studio.ts'

const GROUP = '/aws/imagebuilder/web'
const failing = async (failure: Failure, input: Partial<IB.CreateImageRequest> = {}) => {
  const studio = new Studio()
  studio.state.plans = () => ({ failure })
  const arn = await studio.build(input)
  studio.world.advance(WHOLE)
  const { workflowExecutions = [] } = await studio.client.send(new IB.ListWorkflowExecutionsCommand({ imageBuildVersionArn: arn }))
  const stepsOf = async (workflowExecutionId: string | undefined) =>
    (await studio.client.send(new IB.ListWorkflowStepExecutionsCommand({ workflowExecutionId }))).steps ?? []
  return { studio, arn, executions: workflowExecutions, stepsOf }
}
const running = (studio: Studio) => studio.ec2.instances.owned().filter(({ State }) => State?.Name === 'running')

describe('a component that fails in the build', () => {
  const failure: Failure = { workflow: 'BUILD', componentStep: 'Configure', stderr: ['Unit nginx not found.', 'Giving up.'], exitCode: 5 }

  test('fails the image, with a reason that leads to its step', async () => {
    const { studio, arn, executions, stepsOf } = await failing(failure)
    const [execution] = executions
    expect((await studio.image(arn)).state).toEqual({
      status: 'FAILED',
      reason: `Workflow Execution ID: '${execution?.workflowExecutionId}' failed with reason: Document ${arn.replace('image/web', 'component/nginx')} failed!`,
    })
    expect(executions).toMatchObject([{ type: 'BUILD', status: 'FAILED', totalStepCount: 7, totalStepsSucceeded: 1, totalStepsFailed: 1 }])
    expect((await stepsOf(execution?.workflowExecutionId)).map(({ name, status }) => [name, status])).toEqual([
      ['LaunchBuildInstance', 'COMPLETED'],
      ['ApplyBuildComponents', 'FAILED'],
      ['InventoryCollection', 'PENDING'],
      ['RunSanitizeScript', 'PENDING'],
      ['RunSysPrepScript', 'PENDING'],
      ['CreateOutputAMI', 'PENDING'],
      ['TerminateBuildInstance', 'PENDING'],
    ])
  })
  test('is told by the list of executions, not by the execution and its step', async () => {
    const { studio, arn, executions, stepsOf } = await failing(failure)
    const { message } = await studio.client.send(new IB.ListWorkflowExecutionsCommand({ imageBuildVersionArn: arn }))
    expect(message).toBe((await studio.image(arn)).state?.reason)
    const failed = (await stepsOf(executions[0]?.workflowExecutionId)).find(({ status }) => status === 'FAILED')
    expect([executions[0]?.message, failed?.message]).toEqual([undefined, undefined])
    expect(failed?.outputs).toContain('component/nginx/1.0.0/1 failed!')
  })
  test('leaves the lines of its step in the log, and none of what would have followed', async () => {
    const { studio, arn } = await failing(failure)
    const component = arn.replace('image/web', 'component/nginx')
    const lines = studio.lines(GROUP, '1.0.0/1')
    expect(lines.slice(lines.indexOf(`Document ${component}`))).toEqual([
      `Document ${component}`,
      'Phase build',
      'Step Install',
      'ExecuteBash: STARTED EXECUTION',
      'CmdExecution: ExitCode 0',
      'ExecuteBash: FINISHED EXECUTION',
      'Step Configure',
      'ExecuteBash: STARTED EXECUTION',
      'CmdExecution: Stderr: Unit nginx not found.',
      'CmdExecution: Stderr: Giving up.',
      'CmdExecution: ExitCode 5',
      'ExecuteBash: FINISHED EXECUTION',
      '  Document: Nginx',
      `  ComponentArn: ${component}`,
      '  Phase: build',
      '  Step: Configure',
      '  Action: ExecuteBash',
      '  ErrorMessage: exit status 5',
      '  Stderr: Unit nginx not found.\nGiving up.',
      'TOE has completed execution with failure - Execution failed!',
      `Step ApplyBuildComponents failed: Document ${component} failed!`,
      `Image transitioned to FAILED state for Image ARN: ${arn}`,
    ])
  })
  test.each([
    [undefined, 0],
    [true, 0],
    [false, 1],
  ])('with terminateInstanceOnFailure %s leaves %i instances', async (terminateInstanceOnFailure, left) => {
    const studio = new Studio()
    studio.state.plans = () => ({ failure })
    const infrastructureConfigurationArn = await studio.infrastructure({ terminateInstanceOnFailure })
    await studio.build({ infrastructureConfigurationArn })
    studio.world.advance(WHOLE)
    expect(running(studio)).toHaveLength(left)
  })
  test('leaves no AMI', async () => {
    const { studio } = await failing(failure)
    expect(studio.ec2.images.owned()).toEqual([])
  })
})

describe('onFailure of the step that fails', () => {
  test.each([
    ['Abort', 'FAILED', false],
    ['Continue', 'FAILED', true],
    ['Ignore', 'AVAILABLE', true],
  ])('%s ends in %s', async (onFailure, status, goesOn) => {
    const studio = new Studio()
    studio.state.plans = () => ({ failure: { workflow: 'BUILD', componentStep: 'Install' } })
    const data = DOCUMENT.replace('name: Install,', `name: Install, onFailure: ${onFailure},`)
    const arn = await studio.build({
      imageRecipeArn: await studio.recipe({ components: [{ componentArn: await studio.component({ data }) }] }),
    })
    studio.world.advance(WHOLE)
    expect(await studio.status(arn)).toBe(status)
    expect(studio.lines(GROUP, '1.0.0/1').includes('Step Configure')).toBe(goesOn)
  })
})

describe('failures elsewhere', () => {
  test('a test that fails', async () => {
    const { studio, arn, executions, stepsOf } = await failing({ workflow: 'TEST', stderr: ['curl: (7) Failed to connect'] })
    expect(await studio.status(arn)).toBe('FAILED')
    expect(executions.map(({ type, status }) => [type, status])).toEqual([
      ['BUILD', 'COMPLETED'],
      ['TEST', 'FAILED'],
    ])
    expect((await stepsOf(executions[1]?.workflowExecutionId)).map(({ name, status }) => [name, status])).toEqual([
      ['LaunchTestInstance', 'COMPLETED'],
      ['CollectImageScanFindings', 'SKIPPED'],
      ['ApplyTestComponents', 'FAILED'],
      ['TerminateTestInstance', 'PENDING'],
    ])
    expect(studio.lines(GROUP, '1.0.0/1')).toContain('CmdExecution: Stderr: curl: (7) Failed to connect')
    expect((await studio.image(arn)).outputResources).toEqual({ amis: [] })
    expect(running(studio)).toEqual([])
  })
  test('a step of the service', async () => {
    const failure: Failure = { workflow: 'BUILD', step: 'RunSanitizeScript', reason: 'The script timed out.' }
    const { studio, arn, executions, stepsOf } = await failing(failure)
    expect((await studio.image(arn)).state?.reason).toMatch(/failed with reason: The script timed out\.$/)
    const failed = (await stepsOf(executions[0]?.workflowExecutionId)).find(({ status }) => status === 'FAILED')
    expect(failed).toMatchObject({ name: 'RunSanitizeScript', message: 'The script timed out.' })
    const step = await studio.client.send(new IB.GetWorkflowStepExecutionCommand({ stepExecutionId: failed!.stepExecutionId! }))
    expect(step).toMatchObject({ imageBuildVersionArn: arn, workflowExecutionId: executions[0]?.workflowExecutionId, onFailure: 'Abort' })
  })
  test('a step whose failure does not count', async () => {
    const { studio, arn, executions, stepsOf } = await failing({ workflow: 'BUILD', step: 'TerminateBuildInstance' })
    expect(await studio.status(arn)).toBe('AVAILABLE')
    expect(executions[0]).toMatchObject({ status: 'COMPLETED', totalStepsFailed: 1 })
    expect((await stepsOf(executions[0]?.workflowExecutionId)).at(-1)).toMatchObject({ name: 'TerminateBuildInstance', status: 'FAILED' })
  })
  test.each<[string, Failure, Partial<IB.CreateImageRequest>]>([
    ['a component that is not there', { workflow: 'BUILD', component: 'Apache' }, {}],
    ['a step that is not there', { workflow: 'BUILD', step: 'RunCommand' }, {}],
    ['a step that is skipped', { workflow: 'BUILD', step: 'RunSysPrepScript' }, {}],
    ['tests that are switched off', { workflow: 'TEST' }, { imageTestsConfiguration: { imageTestsEnabled: false } }],
  ])('a plan for %s is an error of the test, not a success', async (_, failure, input) => {
    const studio = new Studio()
    studio.state.plans = () => ({ failure })
    await studio.build(input)
    expect(() => studio.world.advance(WHOLE)).toThrow(/The plan's failure .* names a/)
  })
})

describe('RetryImage', () => {
  const retry = (studio: Studio, arn: string) => studio.client.send(new IB.RetryImageCommand({ imageBuildVersionArn: arn }))

  test('distributes again, without a build', async () => {
    const { studio, arn } = await failing({ workflow: 'DISTRIBUTION', reason: 'The role cannot be assumed.' })
    const [ami] = studio.ec2.images.owned()
    expect((await studio.image(arn)).state).toEqual({
      status: 'FAILED',
      reason: expect.stringMatching(
        /^Distribution failed with JobId '\S+', status = 'Failed' for ARN '\S+'\. The role cannot be assumed\.$/,
      ),
    })
    studio.state.plans = () => ({})
    await retry(studio, arn)
    expect(await studio.status(arn)).toBe('DISTRIBUTING')
    studio.world.advance(USUAL.distributing)
    const image = await studio.image(arn)
    expect(image.state).toEqual({ status: 'AVAILABLE' })
    expect(image.outputResources?.amis?.map(({ image: id }) => id)).toEqual([ami?.ImageId])
    expect(studio.ec2.images.owned()).toHaveLength(1)
  })
  test('tests again, without a build', async () => {
    const { studio, arn } = await failing({ workflow: 'TEST' })
    studio.state.plans = () => ({})
    await retry(studio, arn)
    expect(await studio.status(arn)).toBe('TESTING')
    studio.world.advance(USUAL.testing + USUAL.distributing)
    expect(await studio.status(arn)).toBe('AVAILABLE')
    const { workflowExecutions } = await studio.client.send(new IB.ListWorkflowExecutionsCommand({ imageBuildVersionArn: arn }))
    expect(workflowExecutions?.map(({ type, status, retried }) => [type, status, retried])).toEqual([
      ['BUILD', 'COMPLETED', false],
      ['TEST', 'FAILED', true],
      ['TEST', 'COMPLETED', false],
    ])
  })
  test('is refused while it goes on, and afterwards', async () => {
    const { studio, arn } = await failing({ workflow: 'DISTRIBUTION' })
    studio.state.plans = () => ({})
    await retry(studio, arn)
    await expect(retry(studio, arn)).rejects.toThrow('neither tests nor a distribution that failed')
    studio.world.advance(USUAL.distributing)
    await expect(retry(studio, arn)).rejects.toThrow('neither tests nor a distribution that failed')
  })
  test('is refused for a build that failed', async () => {
    const { studio, arn } = await failing({ workflow: 'BUILD' })
    await expect(retry(studio, arn)).rejects.toThrow(IB.InvalidRequestException)
  })
})

describe('distribution', () => {
  const workflowArn = 'arn:aws:imagebuilder:eu-west-1:aws:workflow/distribution/distribute-image/x.x.x'
  test.each<[string, Partial<IB.CreateImageRequest>, (string | undefined)[]]>([
    ['is no workflow by itself', {}, ['BUILD', 'TEST']],
    ['is one when it is asked for', { workflows: [{ workflowArn }], executionRole: 'builder' }, ['BUILD', 'TEST', 'DISTRIBUTION']],
  ])('%s', async (_, input, types) => {
    const studio = new Studio()
    const arn = await studio.build(input)
    studio.world.advance(WHOLE)
    const { workflowExecutions } = await studio.client.send(new IB.ListWorkflowExecutionsCommand({ imageBuildVersionArn: arn }))
    expect([await studio.status(arn), workflowExecutions?.map(({ type }) => type)]).toEqual(['AVAILABLE', types])
  })
  test('that fails as a workflow has steps that tell it', async () => {
    const failure: Failure = { workflow: 'DISTRIBUTION', reason: 'The role cannot be assumed.' }
    const { executions, stepsOf } = await failing(failure, { workflows: [{ workflowArn }], executionRole: 'builder' })
    expect(executions.at(-1)).toMatchObject({ type: 'DISTRIBUTION', status: 'FAILED', message: failure.reason })
    expect(await stepsOf(executions.at(-1)?.workflowExecutionId)).toMatchObject([
      { name: 'DistributeImage', action: 'DistributeImage', status: 'FAILED', message: failure.reason },
    ])
  })
})

describe('the component log', () => {
  test.each([
    ['when-complete', false],
    ['streamed', true],
  ] as const)('%s: there before the components are done is %s', async (componentLog, there) => {
    const studio = new Studio()
    studio.state.plans = () => ({ componentLog, stdout: { 'Nginx/Install': ['Complete!'] } })
    await studio.build()
    studio.world.advance(seconds(40) + minutes(2 + 5))
    expect(studio.lines(GROUP, '1.0.0/1').includes('CmdExecution: Stdout: Complete!')).toBe(there)
    studio.world.advance(minutes(10))
    expect(studio.lines(GROUP, '1.0.0/1')).toContain('CmdExecution: Stdout: Complete!')
  })
  test('goes to the group that the image names', async () => {
    const studio = new Studio()
    await studio.build({ loggingConfiguration: { logGroupName: '/golden/web' } })
    studio.world.advance(WHOLE)
    expect(studio.lines('/golden/web', '1.0.0/1')).toContain('TOE has completed execution successfully')
    expect(studio.lines(GROUP, '1.0.0/1')).toEqual([])
  })
})

describe('workflows of a build that succeeds', () => {
  test('have steps with inputs and outputs; what is not needed is skipped', async () => {
    const studio = new Studio()
    const data = 'schemaVersion: 1.0\nphases: [ { name: test, steps: [ { name: A, action: ExecuteBash } ] } ]'
    const arn = await studio.build({
      imageRecipeArn: await studio.recipe({ components: [{ componentArn: await studio.component({ data }) }] }),
    })
    studio.world.advance(WHOLE)
    const { workflowExecutions } = await studio.client.send(new IB.ListWorkflowExecutionsCommand({ imageBuildVersionArn: arn }))
    const build = workflowExecutions?.find(({ type }) => type === 'BUILD')
    expect(build).toMatchObject({
      status: 'COMPLETED',
      totalStepCount: 7,
      totalStepsSucceeded: 5,
      totalStepsSkipped: 2,
      totalStepsFailed: 0,
    })
    const { workflowExecutionId } = build!
    const { steps } = await studio.client.send(new IB.ListWorkflowStepExecutionsCommand({ workflowExecutionId }))
    const [instance] = studio.ec2.instances.owned()
    const [ami] = studio.ec2.images.owned()
    expect(steps?.map(({ name, status, outputs }) => [name, status, outputs])).toEqual([
      ['LaunchBuildInstance', 'COMPLETED', `{"instanceId":"${instance?.InstanceId}"}`],
      ['ApplyBuildComponents', 'SKIPPED', undefined],
      ['InventoryCollection', 'COMPLETED', '{"osVersion":"Amazon Linux 2023"}'],
      ['RunSanitizeScript', 'COMPLETED', undefined],
      ['RunSysPrepScript', 'SKIPPED', undefined],
      ['CreateOutputAMI', 'COMPLETED', `{"imageId":"${ami?.ImageId}"}`],
      ['TerminateBuildInstance', 'COMPLETED', undefined],
    ])
    expect(steps?.[5]?.inputs).toBe(`{"instanceId":"${instance?.InstanceId}"}`)
    const whole = await studio.client.send(new IB.GetWorkflowExecutionCommand({ workflowExecutionId }))
    expect(whole).toMatchObject({ imageBuildVersionArn: arn, type: 'BUILD', status: 'COMPLETED', totalStepCount: 7 })
  })
})

import * as IB from '@aws-sdk/client-imagebuilder'
import { MANAGED } from '@golden-ami/local-aws/services/imagebuilder/managed'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, DOCUMENT, REGION, Studio } from './studio.ts'

const own = (rest: string) => `arn:aws:imagebuilder:${REGION}:${ACCOUNT}:component/${rest}`
const managed = (rest: string) => `arn:aws:imagebuilder:${REGION}:aws:component/${rest}`
const PHASE = 'phases:\n  - name: build\n    steps:\n'

describe('CreateComponent', () => {
  test('answers with the build version and with wildcards', async () => {
    const studio = new Studio()
    const made = await studio.client.send(
      new IB.CreateComponentCommand({ name: 'Web Server', semanticVersion: '1.2.3', platform: 'Linux', data: DOCUMENT }),
    )
    expect(made.componentBuildVersionArn).toBe(own('web-server/1.2.3/1'))
    expect(made.latestVersionReferences).toEqual({
      latestVersionArn: own('web-server/x.x.x'),
      latestMajorVersionArn: own('web-server/1.x.x'),
      latestMinorVersionArn: own('web-server/1.2.x'),
      latestPatchVersionArn: own('web-server/1.2.3'),
    })
  })
  test('refuses a document that is there already and names the component that has it', async () => {
    const studio = new Studio()
    const arn = await studio.component({ data: DOCUMENT })
    await expect(studio.component({ data: DOCUMENT, description: 'again' })).rejects.toMatchObject({
      name: 'ResourceAlreadyExistsException',
      message: expect.stringContaining(arn),
    })
    expect(await studio.component({ data: DOCUMENT, semanticVersion: '1.0.1' })).toBe(own('nginx/1.0.1/1'))
  })
  test('gives it another build instead, where the state says so', async () => {
    const studio = new Studio()
    studio.state.sameDocument = 'another-build'
    await studio.component({ data: DOCUMENT })
    expect(await studio.component({ data: DOCUMENT, description: 'again' })).toBe(own('nginx/1.0.0/2'))
  })
  test('refuses what exceeds the quota', async () => {
    const studio = new Studio()
    studio.state.quotas.components = 1
    await studio.component({ data: DOCUMENT })
    await expect(studio.component({ data: DOCUMENT, semanticVersion: '1.0.1' })).rejects.toMatchObject({
      name: 'ServiceQuotaExceededException',
    })
  })
  test('gives a version that is there another build', async () => {
    const studio = new Studio()
    expect([await studio.component(), await studio.component(), await studio.component({ semanticVersion: '1.0.1' })]).toEqual([
      own('nginx/1.0.0/1'),
      own('nginx/1.0.0/2'),
      own('nginx/1.0.1/1'),
    ])
  })
  test('does nothing in a dry run, and says so with an error', async () => {
    const studio = new Studio()
    await expect(studio.component({ dryRun: true })).rejects.toThrow(IB.DryRunOperationException)
    expect(studio.state.components.owned()).toEqual([])
  })
  test.each([
    ['no YAML', 'phases: [', 'The component document is not valid'],
    ['no mapping', '- build', 'it is not a mapping'],
    ['no schemaVersion', PHASE, "it has no 'schemaVersion'"],
    ['no phases', 'schemaVersion: 1.0', "it has no list of 'phases'"],
    ['no phase that runs', 'schemaVersion: 1.0\nphases: [ { name: deploy, steps: [] } ]', 'at least one of the phases'],
    ['a phase twice', 'schemaVersion: 1.0\nphases: [ { name: build, steps: [] }, { name: build, steps: [] } ]', "'build' is there twice"],
    ['a step without action', `schemaVersion: 1.0\n${PHASE}      - name: A`, "step 'A' of phase 'build' has no 'action'"],
    ['an unknown onFailure', `schemaVersion: 1.0\n${PHASE}      - { name: A, action: B, onFailure: Retry }`, "'onFailure' of step 'A'"],
  ])('refuses a document with %s', async (_, data, message) => {
    await expect(new Studio().component({ data })).rejects.toMatchObject({
      name: 'InvalidRequestException',
      message: expect.stringContaining(message),
    })
  })
  test('refuses data and uri together', async () => {
    await expect(new Studio().component({ uri: 's3://bucket/key' })).rejects.toThrow(IB.InvalidParameterCombinationException)
  })
  test('refuses what is not a version', async () => {
    await expect(new Studio().component({ semanticVersion: '1.0.1073741824' })).rejects.toThrow(IB.InvalidVersionNumberException)
  })
})

describe('client tokens', () => {
  test('the same request is answered again, not carried out again', async () => {
    const studio = new Studio()
    const first = await studio.component({ clientToken: 'one', data: DOCUMENT })
    expect(await studio.component({ clientToken: 'one', data: DOCUMENT })).toBe(first)
    expect(studio.state.components.owned()).toHaveLength(1)
  })
  test('other parameters are refused', async () => {
    const studio = new Studio()
    await studio.component({ clientToken: 'one', data: DOCUMENT })
    await expect(studio.component({ clientToken: 'one', data: DOCUMENT, description: 'other' })).rejects.toThrow(
      IB.IdempotentParameterMismatchException,
    )
  })
  test('the order of members is no other parameter', async () => {
    const studio = new Studio()
    const first = await studio.component({ clientToken: 'one', data: DOCUMENT, tags: { a: '1', b: '2' } })
    expect(await studio.component({ clientToken: 'one', data: DOCUMENT, tags: { b: '2', a: '1' } })).toBe(first)
  })
  test('what failed may be tried again', async () => {
    const studio = new Studio()
    await expect(studio.component({ clientToken: 'one', data: DOCUMENT, dryRun: true })).rejects.toThrow(IB.DryRunOperationException)
    expect(await studio.component({ clientToken: 'one', data: DOCUMENT })).toBe(own('nginx/1.0.0/1'))
  })
})

describe('reading components', () => {
  const filled = async () => {
    const studio = new Studio()
    for (const semanticVersion of ['1.0.0', '1.0.0', '1.1.0', '2.0.0']) await studio.component({ semanticVersion })
    await studio.component({ name: 'Golang', description: 'compiler', data: 'schemaVersion: 1.0\nphases: [ { name: test, steps: [] } ]' })
    return studio
  }
  test.each([
    ['nginx/1.0.0/1', 'nginx/1.0.0/1'],
    ['nginx/1.0.0', 'nginx/1.0.0/2'],
    ['nginx/1.x.x', 'nginx/1.1.0/1'],
    ['nginx/x.x.x', 'nginx/2.0.0/1'],
  ])('GetComponent of %s', async (asked, meant) => {
    const studio = await filled()
    const { component } = await studio.client.send(new IB.GetComponentCommand({ componentBuildVersionArn: own(asked) }))
    expect(component).toMatchObject({
      arn: own(meant),
      owner: ACCOUNT,
      type: 'BUILD',
      platform: 'Linux',
      data: expect.stringContaining(DOCUMENT),
    })
  })
  test("a name that Amazon has too is not Amazon's", async () => {
    const studio = new Studio()
    const mine = await studio.component({ name: 'update-linux', semanticVersion: '9.0.0' })
    const asked = [own('update-linux/x.x.x'), managed('update-linux/x.x.x')]
    const found = await Promise.all(
      asked.map(componentBuildVersionArn => studio.client.send(new IB.GetComponentCommand({ componentBuildVersionArn }))),
    )
    expect(found.map(({ component }) => component?.arn)).toEqual([mine, managed('update-linux/1.0.2/1')])
  })
  test('GetComponent of what is not there', async () => {
    const studio = await filled()
    const asked = studio.client.send(new IB.GetComponentCommand({ componentBuildVersionArn: own('nginx/3.x.x') }))
    await expect(asked).rejects.toThrow(IB.ResourceNotFoundException)
  })
  test.each<[string, IB.ListComponentsRequest, string[]]>([
    ['all of the account', {}, ['nginx/1.0.0', 'nginx/1.1.0', 'nginx/2.0.0', 'golang/1.0.0']],
    ['by name', { filters: [{ name: 'name', values: ['Golang'] }] }, ['golang/1.0.0']],
    ['by a version', { filters: [{ name: 'version', values: ['1.0.0'] }] }, ['nginx/1.0.0', 'golang/1.0.0']],
    [
      'by a wildcard and a name',
      {
        filters: [
          { name: 'version', values: ['1.x.x'] },
          { name: 'name', values: ['Nginx'] },
        ],
      },
      ['nginx/1.0.0', 'nginx/1.1.0'],
    ],
    ['by type', { filters: [{ name: 'type', values: ['TEST'] }] }, ['golang/1.0.0']],
    ['byName', { byName: true }, ['nginx/x.x.x', 'golang/x.x.x']],
    ['shared ones', { owner: 'Shared' }, []],
  ])('ListComponents %s', async (_, input, expected) => {
    const studio = await filled()
    const { componentVersionList } = await studio.client.send(new IB.ListComponentsCommand(input))
    expect(componentVersionList?.map(({ arn }) => arn)).toEqual(expected.map(own))
  })
  test('an unknown filter is refused', async () => {
    const asked = new Studio().client.send(new IB.ListComponentsCommand({ filters: [{ name: 'colour', values: ['red'] }] }))
    await expect(asked).rejects.toThrow("The filter 'colour' is not valid")
  })
  test('ListComponentBuildVersions shows the builds of a version, newest first', async () => {
    const studio = await filled()
    const { componentSummaryList } = await studio.client.send(
      new IB.ListComponentBuildVersionsCommand({ componentVersionArn: own('nginx/1.0.0') }),
    )
    expect(componentSummaryList?.map(({ arn }) => arn)).toEqual([own('nginx/1.0.0/2'), own('nginx/1.0.0/1')])
  })
  test('pages go on where they ended, and strange tokens are refused', async () => {
    const studio = await filled()
    const pages: (string | undefined)[][] = []
    for await (const { componentVersionList } of IB.paginateListComponents({ client: studio.client, pageSize: 3 }, {}))
      pages.push(componentVersionList?.map(({ name }) => name) ?? [])
    expect(pages).toEqual([['Nginx', 'Nginx', 'Nginx'], ['Golang']])
    const strange = studio.client.send(new IB.ListComponentsCommand({ nextToken: 'strange' }))
    await expect(strange).rejects.toThrow(IB.InvalidPaginationTokenException)
  })
})

describe("Amazon's components", () => {
  test('are in every account, in several versions', async () => {
    const { componentVersionList } = await new Studio().client.send(
      new IB.ListComponentsCommand({ owner: 'Amazon', filters: [{ name: 'name', values: ['update-linux'] }] }),
    )
    expect(componentVersionList?.map(({ arn }) => arn)).toEqual(
      ['1.0.0', '1.0.1', '1.0.2'].map(version => managed(`update-linux/${version}`)),
    )
  })
  test('get newer versions when Amazon publishes them', async () => {
    const studio = new Studio()
    const newest = async () =>
      (await studio.client.send(new IB.GetComponentCommand({ componentBuildVersionArn: managed('update-linux/x.x.x') }))).component?.arn
    const before = await newest()
    studio.state.publish({ ...MANAGED.find(({ name }) => name === 'update-linux')!, version: '1.1.0' })
    expect([before, await newest()]).toEqual([managed('update-linux/1.0.2/1'), managed('update-linux/1.1.0/1')])
  })
})

describe('DeleteComponent', () => {
  test('deletes a build, whose number is not given again', async () => {
    const studio = new Studio()
    const arn = await studio.component()
    await studio.client.send(new IB.DeleteComponentCommand({ componentBuildVersionArn: arn }))
    await expect(studio.client.send(new IB.GetComponentCommand({ componentBuildVersionArn: arn }))).rejects.toThrow('does not exist')
    expect(await studio.component()).toBe(own('nginx/1.0.0/2'))
  })
  test('refuses one that a recipe names', async () => {
    const studio = new Studio()
    const arn = await studio.component()
    await studio.recipe({ components: [{ componentArn: own('nginx/x.x.x') }] })
    const asked = studio.client.send(new IB.DeleteComponentCommand({ componentBuildVersionArn: arn }))
    await expect(asked).rejects.toThrow(IB.ResourceDependencyException)
  })
})

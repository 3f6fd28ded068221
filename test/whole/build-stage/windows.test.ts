/** Stages whose parent is a Windows image: their components are for Windows, and Image Builder prepares the image itself. */
import { describe, expect, test } from 'vitest'
import { FILES, reads, Stages } from '../../support/stages.ts'

const WINDOWS = '/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base'
const document = (action: string): string => `
schemaVersion: 1.0
phases:
  - name: build
    steps:
      - name: Install
        action: ${action}
        inputs:
          commands: [ "Install-WindowsFeature Web-Server" ]
`
const delivery = (components: string, parent = WINDOWS): string => `
family: web
home: { account: "111111111111", region: eu-west-1 }
infrastructure: { instance-profile: builder, instance-types: [ m7i.large ] }
stages:
  base:
    parent: ssm:${parent}
    components: [ ${components} ]
    volumes: [ { device: /dev/sda1, size: 60, type: gp3 } ]
`
const build = async (components: string, action = 'ExecutePowerShell', parent?: string) => {
  const stages = new Stages()
  stages.files = { ...FILES, '.github/golden-ami.yml': delivery(components, parent), 'components/iis.yml': document(action) }
  const built = await stages.run({ stage: 'base' })
  return { stages, ...built, changing: stages.world.journal.filter(({ operation }) => !reads(operation)) }
}

test('a stage is built on Windows, from a document in PowerShell', async () => {
  const { stages, ran, output } = await build('components/iis.yml, "amazon:update-windows"')
  expect(ran.failed).toBeUndefined()
  expect(output('outcome')).toBe('built')
  const { components, recipes, stepExecutions } = stages.imageBuilder
  expect(components.owned()).toMatchObject([{ platform: 'Windows' }])
  expect(recipes.owned()).toMatchObject([{ platform: 'Windows' }])
  const statuses = Object.fromEntries(stepExecutions.owned().map(({ name, status }) => [name, status]))
  expect(statuses).toMatchObject({ RunSysPrepScript: 'COMPLETED', RunSanitizeScript: 'SKIPPED' })
  const image = stages.ec2.images.own(output('ami-id'))
  expect(image).toMatchObject({ Platform: 'windows', RootDeviceName: '/dev/sda1' })
  expect(image?.BlockDeviceMappings).toMatchObject([{ DeviceName: '/dev/sda1', Ebs: { VolumeSize: 60 } }])
  const again = await stages.run({ stage: 'base' })
  expect(again.output('outcome')).toBe('cache-hit')
})

describe('what does not fit the parent is refused before anything is made', () => {
  test.each([
    ['a document in Bash on Windows', 'ExecuteBash', WINDOWS, /components\/iis\.yml:7:17: ExecuteBash is not there on Windows/],
    [
      'a document in PowerShell on Linux',
      'ExecutePowerShell',
      '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64',
      /components\/iis\.yml:7:17: ExecutePowerShell is not there on Linux/,
    ],
  ])('%s', async (_, action, parent, message) => {
    const { ran, changing } = await build('components/iis.yml', action, parent)
    expect(ran.failed).toMatch(message)
    expect(ran.failed).toContain('[build.platform]')
    expect(changing).toEqual([])
  })
  test("somebody else's component", async () => {
    const { ran, changing } = await build('components/iis.yml, "amazon:update-linux"')
    expect(ran.failed).toMatch(/Component arn:aws:imagebuilder:eu-west-1:aws:component\/update-linux\/[\d./]+ is for Linux\./)
    expect(changing).toEqual([])
  })
  test('a document that fits no platform is told with the others, before AWS is asked', async () => {
    const { ran, stages } = await build(
      'components/iis.yml',
      'ExecuteBash\n      - { name: Two, action: ExecutePowerShell, inputs: { commands: [ a ] } }\n      - name: Three\n        action: ExecuteBash',
    )
    expect(ran.failed).toContain('[input.invalid]')
    expect(stages.world.journal).toEqual([])
  })
})

import { minutes } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, FILES, REGION, Stages } from '../../support/stages.ts'

const PARENT = 'ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64'
/** Two stages with one document, which lies in two places: each run makes its own request for the same component. */
const TWINS = {
  ...FILES,
  'components/copy.yml': FILES['components/agent.yml'],
  '.github/golden-ami.yml': `
family: web
home: { account: "${ACCOUNT}", region: ${REGION} }
infrastructure: { instance-profile: builder, instance-types: [ m7i.large ] }
stages:
  a: { parent: "${PARENT}", components: [ components/agent.yml ] }
  b: { parent: "${PARENT}", components: [ components/copy.yml ] }
`,
}

describe.each(['refused', 'another-build'] as const)('two runs that make the same component at once, which is %s', sameDocument => {
  test('build with its lowest build version', async () => {
    const stages = new Stages()
    stages.files = TWINS
    stages.world.lag = 5_000
    stages.imageBuilder.sameDocument = sameDocument
    const [a, b] = await Promise.all([stages.run({ stage: 'a' }, { name: 'a' }), stages.run({ stage: 'b' }, { name: 'b' })])
    expect([a.output('outcome'), b.output('outcome')]).toEqual(['built', 'built'])
    expect(stages.imageBuilder.components.owned().length).toBe(sameDocument === 'refused' ? 1 : 2)
    const used = stages.imageBuilder.recipes.owned().map(({ components }) => components?.map(({ componentArn }) => componentArn))
    expect(used[0]).toEqual([expect.stringMatching(/\/1\.0\.0\/1$/)])
    expect(used[1]).toEqual(used[0])
  })
})

describe('quotas', () => {
  test('a quota that is used up is told as such', async () => {
    const stages = new Stages()
    stages.imageBuilder.quotas.concurrentBuilds = 0
    const { ran } = await stages.run({ stage: 'os' })
    expect(ran.failed).toMatch(/quota of 0 for concurrentBuilds.*\[aws\.limit\]/)
    expect(stages.imageBuilder.images.owned()).toEqual([])
  })

  test('throttled calls are made again, and the build goes on', async () => {
    const stages = new Stages()
    const at = stages.world.now + minutes(5)
    stages.world.inject({ when: { at }, what: { do: 'throttle' }, times: 30 })
    const { output } = await stages.run({ stage: 'os' })
    expect([output('outcome'), output('release')]).toEqual(['built', '1.0.0/1'])
  })
})

test.each([5, 20])('new images that lists show only after %d s are built once', async lag => {
  const stages = new Stages()
  stages.world.lag = lag * 1_000
  const [first, second] = await Promise.all([
    stages.run({ stage: 'os' }, { name: 'first', github: { runId: '1' } }),
    stages.run({ stage: 'os' }, { name: 'second', github: { runId: '2' } }),
  ])
  expect([first, second].map(({ output }) => output('outcome')).sort()).toEqual(['adopted', 'built'])
  expect(stages.imageBuilder.images.owned().length).toBe(1)
})

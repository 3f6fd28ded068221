/** What an unchanged chain costs, and what moves which stages. */
import { publishVendorImage } from '@golden-ami/local-aws/services/ec2/publish'
import { describe, expect, test } from 'vitest'
import { FILES, REGION, reads, STAGES, Stages, withDistribution } from '../../support/stages.ts'

const VENDOR = '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64'

/**
 * The most that a chain of cache hits may cost: 4; each stage 2, which are who the job is and what was built; 1 for the AMIs of each region
 * and account; 1 for each `amazon:` component. Stages are steps of their own that share nothing, so in other regions than home's each of
 * them asks for its own AMIs; in home's the answer has the parent too.
 */
const most = ({ stages, cells, amazon }: { readonly stages: number; readonly cells: number; readonly amazon: number }): number =>
  4 + stages * 2 + 1 + stages * (cells - 1) + amazon
const amazonComponents = (file: string): number => file.split('"amazon:').length - 1
describe.each([[[REGION]], [[REGION, 'us-east-1']], [[REGION, 'us-east-1', 'eu-central-1']]])('three unchanged stages in %j', regions => {
  test('are cache hits, for so many calls, none of which changes anything', async () => {
    const stages = new Stages()
    stages.files = withDistribution(FILES, `{ regions: [ ${regions.join(', ')} ] }`)
    await stages.chain()
    const before = stages.world.journal.length
    const again = await stages.chain()
    expect([...again.values()].map(({ output }) => output('outcome'))).toEqual(STAGES.map(() => 'cache-hit'))
    const calls = stages.callsSince(before)
    expect(calls.filter(operation => !reads(operation))).toEqual([])
    const amazon = amazonComponents(stages.files['.github/golden-ami.yml'] ?? '')
    expect(calls.length).toBeLessThanOrEqual(most({ stages: STAGES.length, cells: regions.length, amazon }))
  })
})

test('a vendor image that moves: all three stages are built', async () => {
  const stages = new Stages()
  const first = await stages.chain()
  publishVendorImage(stages.world, REGION, VENDOR)
  const again = await stages.chain()
  expect([...again.values()].map(({ output }) => [output('outcome'), output('release')])).toEqual(STAGES.map(() => ['built', '1.0.1/1']))
  const moved = `parent ${first.get('os')?.output('parent-ami-id')} → ${again.get('os')?.output('parent-ami-id')}`
  expect(again.get('os')?.ran.lines.join('\n')).toContain(`what changed since 1.0.0/1: ${moved}\n`)
})

test('what there is to build with is looked at before a build, and not again after it', async () => {
  const stages = new Stages()
  expect((await stages.run({ stage: 'os' })).output('outcome')).toBe('built')
  const calls = stages.callsSince(0)
  const created = calls.indexOf('CreateImage')
  const preparing = calls.flatMap((operation, index) => (operation === 'ListImageRecipes' ? [index] : []))
  expect([created > 0, preparing.length > 0, preparing.every(index => index < created)]).toEqual([true, true, true])
})

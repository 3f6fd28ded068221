import { minutes } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, FILES, REGION, reads, STAGES, Stages } from '../../support/stages.ts'

const OS = { stage: 'os' }

describe('three stages, one upon the other', () => {
  test('are built, each from the AMI of the one before', async () => {
    const stages = new Stages()
    const built = await stages.chain()
    expect([...built.values()].map(({ ran }) => ran.failed)).toEqual([undefined, undefined, undefined])
    expect([...built.values()].map(({ output }) => [output('outcome'), output('release'), output('cache-hit')])).toEqual(
      STAGES.map(() => ['built', '1.0.0/1', 'false']),
    )
    expect(stages.images('AVAILABLE').length).toBe(3)
    for (const [stage, { output }] of built) {
      const image = stages.ec2.images.own(output('ami-id'))
      const tags = Object.fromEntries((image?.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]))
      expect(image?.State).toBe('available')
      expect(tags).toMatchObject({
        'golden-ami:family': 'web',
        'golden-ami:stage': stage,
        'golden-ami:version': '1.0.0',
        'golden-ami:fingerprint': output('fingerprint'),
        'golden-ami:parent': output('parent-ami-id'),
        'golden-ami:architecture': 'x86_64',
        Ec2ImageBuilderArn: output('image-arn'),
      })
      expect(JSON.parse(output('amis'))).toEqual([{ region: REGION, account: '111111111111', id: output('ami-id') }])
    }
    const outputs = (name: string): readonly (string | undefined)[] => [...built.values()].map(({ output }) => output(name))
    expect(outputs('parent-ami-id').slice(1)).toEqual(outputs('ami-id').slice(0, 2))
  })

  test('build instances need IMDSv2, and end when a build fails', async () => {
    const stages = new Stages()
    await stages.run(OS)
    expect(stages.imageBuilder.infrastructures.owned()).toMatchObject([
      {
        instanceProfileName: 'builder',
        instanceTypes: ['m7i.large'],
        terminateInstanceOnFailure: true,
        instanceMetadataOptions: { httpTokens: 'required', httpPutResponseHopLimit: 1 },
        resourceTags: { 'golden-ami:family': 'web', 'golden-ami:stage': 'os' },
      },
    ])
  })

  test('are all there the second time: no call that changes something', async () => {
    const stages = new Stages()
    const first = await stages.chain()
    const calls = stages.world.journal.length
    const again = await stages.chain()
    for (const [stage, { output }] of again) {
      expect(output('outcome')).toBe('cache-hit')
      expect(output('cache-hit')).toBe('true')
      expect(output('ami-id')).toBe(first.get(stage)?.output('ami-id'))
    }
    expect(stages.callsSince(calls).filter(operation => !reads(operation))).toEqual([])
    expect(again.get('tech')?.ran.summary).toContain('Nothing to build')
    expect(again.get('tech')?.ran.summary).toMatch(/\| Age \| \d+m/)
  })

  test('a component of tool that changes: tool and tech are built, with the next version', async () => {
    const stages = new Stages()
    const first = await stages.chain()
    stages.files = { ...FILES, 'components/agent.yml': `${FILES['components/agent.yml']}# changed\n` }
    const again = await stages.chain()
    expect([...again.values()].map(({ output }) => [output('outcome'), output('release')])).toEqual([
      ['cache-hit', '1.0.0/1'],
      ['built', '1.0.1/1'],
      ['built', '1.0.1/1'],
    ])
    expect(stages.images('AVAILABLE').length).toBe(5)
    const [, tool, tech] = again.values()
    const parents = `parent ${first.get('tool')?.output('ami-id')} → ${tool?.output('ami-id')}`
    expect(tool?.ran.lines.join('\n')).toContain('what changed since 1.0.0/1: components/agent.yml changed\n')
    expect(tech?.ran.lines.join('\n')).toContain(`what changed since 1.0.0/1: ${parents}\n`)
    expect(tech?.ran.summary).toContain(`| Changes | what changed since 1.0.0/1: ${parents} |`)
    expect(first.get('os')?.ran.lines.join('\n')).toContain('the first build of this stage')
  })

  test('without the input parent the newest available image of the parent stage is taken, not one whose test failed', async () => {
    const stages = new Stages()
    const [os] = (await stages.chain()).values()
    stages.imageBuilder.plans = () => ({ failure: { workflow: 'TEST', step: 'LaunchTestInstance', reason: 'no capacity' } })
    const failed = await stages.run({ ...OS, force: 'true' }, { github: { runId: '2' } })
    expect(failed.ran.failed).toContain('no capacity')
    stages.imageBuilder.plans = () => ({})
    const tool = await stages.run({ stage: 'tool' })
    expect(tool.output('parent-ami-id')).toBe(os?.output('ami-id'))
    expect(tool.output('outcome')).toBe('cache-hit')
  })

  test('a stage that has been built for years does not come to the quota of recipes, and keeps what others have', async () => {
    const stages = new Stages()
    await stages.run(OS)
    const [first] = stages.imageBuilder.recipes.owned()
    const { recipes, quotas } = stages.imageBuilder
    for (let night = 0; night < 60; night++) {
      const arn = `arn:aws:imagebuilder:${REGION}:${ACCOUNT}:image-recipe/golden-ami-web-os-${night}/0.0.${night}`
      const tags = { ...first?.tags, 'golden-ami:fingerprint': `${night}`, ...(night % 2 ? { 'golden-ami:stage': 'other' } : {}) }
      const dateCreated = new Date(Date.parse(first?.dateCreated ?? '') + (night - 100) * 1000).toISOString()
      recipes.put(arn, {
        ...first,
        name: `golden-ami-web-os-${night}`,
        arn,
        tags: tags as Record<string, string>,
        dateCreated,
        version: `0.0.${night}`,
      })
    }
    for (let night = 0; night < 50; night++) {
      const arn = `arn:aws:imagebuilder:${REGION}:${ACCOUNT}:image-recipe/golden-ami-web-os-new-${night}/0.1.${night}`
      recipes.put(arn, { ...first, arn, tags: { ...first?.tags, 'golden-ami:fingerprint': `new ${night}` }, version: `0.1.${night}` })
    }
    quotas.recipes = recipes.owned().length
    const document = FILES['components/harden.yml'].replace('kptr_restrict=2', 'kptr_restrict=1')
    const { ran } = await stages.run(OS, { files: { ...FILES, 'components/harden.yml': document }, github: { runId: '2' } })
    expect(ran.failed).toBeUndefined()
    const gone = (arn: string): boolean => !recipes.own(`arn:aws:imagebuilder:${REGION}:${ACCOUNT}:image-recipe/${arn}`)
    expect(gone('golden-ami-web-os-0/0.0.0')).toBe(true)
    expect(gone('golden-ami-web-os-1/0.0.1')).toBe(false)
    expect(recipes.owned().length).toBe(quotas.recipes - 10 + 1)
  })
  test('builds that somebody deleted in Image Builder do not keep it from being built: their tokens are used up', async () => {
    const stages = new Stages()
    await stages.run(OS)
    for (const { arn = '' } of stages.imageBuilder.images.owned()) stages.imageBuilder.images.delete(arn)
    const { ran, output } = await stages.run(OS, { github: { runId: '2' } })
    expect(ran.failed).toBeUndefined()
    expect([output('outcome'), output('release')]).toEqual(['built', '1.0.0/2'])
  })
  test('an image that is older than max-age, or that is forced, is built again', async () => {
    const stages = new Stages()
    await stages.run(OS)
    const forced = await stages.run({ ...OS, force: 'true' }, { github: { runId: '2' } })
    expect([forced.output('outcome'), forced.output('release')]).toEqual(['built', '1.0.0/2'])
    stages.world.advance(minutes(60))
    const old = await stages.run({ ...OS, 'max-age': '1h' }, { github: { runId: '3' } })
    expect([old.output('outcome'), old.output('release')]).toEqual(['built', '1.0.0/3'])
    const always = await stages.run({ ...OS, 'max-age': '0s' }, { github: { runId: '4' } })
    expect([always.output('outcome'), always.output('release')]).toEqual(['built', '1.0.0/4'])
  })
})

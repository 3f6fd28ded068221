/** Every action once, with its outcomes; what its outputs say is what is in AWS. */
import { CreateTagsCommand, DescribeImagesCommand } from '@aws-sdk/client-ec2'
import type { Check } from '../check.ts'
import type { StepResult } from '../contract/step.ts'
import { deepEqual, ended, equal, match, ok } from '../expect.ts'
import { RELEASE } from '../home.ts'
import type { Stage } from '../stage.ts'

const tagsOf = async ({ home }: Stage, image: string): Promise<Readonly<Record<string, string>>> => {
  const { Images = [] } = await home.ec2.send(new DescribeImagesCommand({ ImageIds: [image] }))
  return Object.fromEntries((Images[0]?.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]))
}
/** Every output that action.yml names is set, and no other. */
const setsItsOutputs = ({ outputs }: StepResult, declared: readonly string[]): void =>
  deepEqual([...outputs.keys()].sort(), [...declared].sort(), 'outputs that are set, and those that action.yml names')

export const actions: readonly Check[] = [
  {
    name: 'build-stage builds an image, and answers the second time with the same one',
    time: 'virtual',
    holds: async stage => {
      const job = await stage.job()
      const first = await stage.step(job, { action: 'build-stage', id: 'os', with: { stage: 'os' } })
      ended(first, 'success', 'built')
      stage.home.world.advance(60_000)
      const again = await stage.step(job, { action: 'build-stage', with: { stage: 'os' } })
      ended(again, 'success', 'cache-hit')
      for (const name of ['ami-id', 'image-arn', 'release', 'fingerprint']) equal(again.outputs.get(name), first.outputs.get(name), name)
      deepEqual(stage.home.builds(), ['AVAILABLE'])
      const image = first.outputs.get('ami-id') ?? ''
      equal((await tagsOf(stage, image))['golden-ami:fingerprint'], first.outputs.get('fingerprint'))
      deepEqual(JSON.parse(first.outputs.get('amis') ?? ''), [{ region: 'eu-west-1', account: '111111111111', id: image }])
      match(first.summary ?? '', new RegExp(image))
      deepEqual(
        (await stage.end(job)).map(({ result }) => result),
        ['success', 'success'],
      )
    },
  },
  {
    name: 'build-stage sets every output that its action.yml names, and no other',
    holds: async stage => {
      const job = await stage.job()
      const plan = await stage.step(job, { action: 'build-stage', with: { stage: 'os', 'dry-run': 'true' } })
      ended(plan, 'success', 'planned')
      setsItsOutputs(plan, [
        'outcome',
        'ami-id',
        'image-arn',
        'release',
        'version',
        'fingerprint',
        'cache-hit',
        'parent-ami-id',
        'architecture',
        'packages',
        'findings',
        'tests',
        'amis',
        'plan',
      ])
      equal(stage.home.calls('CreateImage'), 0)
    },
  },
  {
    name: 'tag-ami tags the image, and does nothing the second time',
    holds: async stage => {
      const image = await stage.home.released()
      stage.home.catchUp()
      const given = {
        'ami-id': image,
        parent: 'ami-0123456789abcdef0',
        environment: 'development',
        tags: 'owner=platform team\nlink=https://example.test/a=b',
      }
      const job = await stage.job()
      const first = await stage.step(job, { action: 'tag-ami', with: given })
      ended(first, 'success', 'tagged')
      const tags = await tagsOf(stage, image)
      deepEqual(
        { owner: tags.owner, link: tags.link, environments: tags['golden-ami:environments'] },
        { owner: 'platform team', link: 'https://example.test/a=b', environments: 'development' },
      )
      for (const [key, value] of Object.entries(JSON.parse(first.outputs.get('tags') ?? '{}'))) equal(tags[key], value, key)
      ended(await stage.step(job, { action: 'tag-ami', with: given }), 'success', 'unchanged')
    },
  },
  {
    name: 'promote, refresh-asg and rollback take an environment to a release and back',
    time: 'virtual',
    holds: async stage => {
      const { home } = stage
      const { base, next } = await home.delivery()
      home.catchUp()
      const environment = 'development'
      const baseline = await stage.step(await stage.job({ runId: '6001' }), { action: 'promote', with: { environment, baseline: 'true' } })
      ended(baseline, 'success', 'promoted')
      deepEqual(await home.pointer(environment), { image: base, release: `baseline/${base}`, verified: base })
      const job = await stage.job()

      const plan = await stage.step(job, { action: 'promote', with: { environment, release: RELEASE, 'dry-run': 'true' } })
      ended(plan, 'success', 'planned')
      deepEqual([plan.outputs.get('decision'), plan.outputs.get('ami-id')], ['proceed', next])
      equal((await home.pointer(environment)).image, base)

      const expected = plan.outputs.get('plan-hash') ?? ''
      ok(expected !== '')
      const promoted = await stage.step(job, { action: 'promote', with: { environment, release: RELEASE, 'expected-plan': expected } })
      ended(promoted, 'success', 'promoted')
      equal(promoted.outputs.get('previous-ami-id'), base)
      deepEqual(await home.pointer(environment), { image: next, release: RELEASE, verified: base })
      deepEqual(await home.running('web-development'), [base, base])

      const refreshed = await stage.step(job, { action: 'refresh-asg', with: { environment } })
      ended(refreshed, 'success', 'refreshed')
      deepEqual(await home.running('web-development'), [next, next])
      equal((await home.pointer(environment)).verified, next)
      equal(JSON.parse(refreshed.outputs.get('groups') ?? '[]')[0]?.outcome, 'refreshed')
      ended(await stage.step(job, { action: 'refresh-asg', with: { environment } }), 'success', 'unchanged')

      const reason = 'errors since the release'
      const back = await stage.step(job, { action: 'rollback', with: { environment, reason } })
      ended(back, 'success', 'rolled-back')
      equal(back.outputs.get('left'), RELEASE)
      deepEqual(await home.running('web-development'), [base, base])
      equal((await home.pointer(environment)).image, base)
      ok(await home.lockIsFree(environment))

      const held = await stage.step(job, { action: 'promote', with: { environment, release: RELEASE } })
      ended(held, 'failure', 'failed')
      deepEqual(
        (await home.ledger(environment)).map(({ kind }) => kind),
        ['baseline', 'promoting', 'promoted', 'verified', 'rolling-back', 'rolled-back'],
      )
      for (const each of [baseline, plan, promoted, refreshed, back, held]) match(each.summary ?? '', /^#/m)
    },
  },
  {
    name: 'a tag of another family is told plainly, and nothing is changed',
    holds: async stage => {
      const image = await stage.home.image('of nobody')
      await stage.home.ec2.send(new CreateTagsCommand({ Resources: [image], Tags: [{ Key: 'golden-ami:family', Value: 'other' }] }))
      stage.home.catchUp()
      const refused = await stage.run({ action: 'tag-ami', with: { 'ami-id': image } })
      ended(refused, 'failure', 'failed')
      equal((await tagsOf(stage, image))['golden-ami:family'], 'other')
    },
  },
]

/** Every output of tag-ami, whatever becomes of a run, as the committed bundle puts it out. */
import { CreateTagsCommand, RegisterImageCommand } from '@aws-sdk/client-ec2'
import { hours, minutes } from '@golden-ami/local-aws'
import { ACCOUNT, Fleet, REGION } from '../../support/fleet.ts'
import { builtAction, type Ran, type Run, runInProcess } from '../../support/in-process.ts'
import { describeOutputs, from, type Outputs, outputsOf, type Row } from '../../support/outputs.ts'

const ARN = `arn:aws:imagebuilder:${REGION}:${ACCOUNT}:image/golden-ami-web-tech-0a1b2c3d4e5f/1.4.0/2`
/** What build-stage gives it. */
const BORN = {
  'golden-ami:family': 'web',
  'golden-ami:stage': 'tech',
  'golden-ami:version': '1.4.0',
  'golden-ami:fingerprint': 'f'.repeat(64),
  'golden-ami:parent': 'ami-00000001',
  'golden-ami:architecture': 'x86_64',
}
const FILES = (targets: string, more = '') => ({
  '.github/golden-ami.yml': `
family: web
home: { account: "${ACCOUNT}", region: ${REGION} }
environments: { development: { targets: ${targets}${more} } }
`,
})
const GIVEN = { 'image-arn': ARN, environment: 'development', tags: 'owner=platform' }
const DRY = { 'dry-run': 'true' }

/** An image with two snapshots. */
class Image extends Fleet {
  id = ''
  static async born(tags: Readonly<Record<string, string>> = BORN): Promise<Image> {
    const image = new Image()
    const BlockDeviceMappings = ['/dev/xvda', '/dev/xvdb'].map(DeviceName => ({ DeviceName, Ebs: { VolumeSize: 8 } }))
    const registered = { Name: 'web', Architecture: 'x86_64' as const, RootDeviceName: '/dev/xvda', BlockDeviceMappings }
    const { ImageId = '' } = await image.ec2.send(new RegisterImageCommand(registered))
    image.id = ImageId
    await image.gets(tags)
    image.world.advance(hours(1))
    return image
  }
  async gets(tags: Readonly<Record<string, string>>): Promise<void> {
    const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
    if (Tags.length > 0) await this.ec2.send(new CreateTagsCommand({ Resources: [this.id], Tags }))
  }
  tag(inputs: Readonly<Record<string, string>> = {}, others: Partial<Omit<Run, 'action' | 'inputs'>> = {}): Promise<Ran> {
    const given = { 'ami-id': this.id, ...GIVEN, ...inputs }
    return runInProcess(this.world, { action: builtAction('tag-ami'), folder: 'tag-ami', name: 'first', inputs: given, ...others })
  }
  outputs(ran: Ran): Outputs {
    const { plan, ...others } = outputsOf('tag-ami', ran, value =>
      value.replaceAll(this.id, 'the image').replaceAll(/snap-\w+/g, 'a snapshot'),
    )
    // Why is for people: it names every tag.
    return { ...others, plan: Array.isArray(plan) ? plan.map((step: Readonly<Record<string, unknown>>) => `${step.do} ${step.on}`) : plan }
  }
}
const born = () => Image.born()
const and =
  (happen: (image: Image) => unknown, begin: () => Promise<Image> = born) =>
  async (): Promise<Image> => {
    const image = await begin()
    await happen(image)
    return image
  }
const FAR = 'arn:aws:iam::222222222222:role/golden-ami'
const ROLE = `arn:aws:iam::${ACCOUNT}:role/nobody`
const outage = ({ world }: Image) => world.inject({ when: { at: world.now }, what: { do: 'outage', of: {}, for: hours(99) } })
/** The first call of an operation, and all after it. */
const injecting = (operation: string, what: Parameters<Image['world']['inject']>[0]['what']) =>
  and(({ world }) => world.inject({ when: { call: 0, of: { process: 'first', operation } }, what, times: 9_999 }))

/** Nothing is known but which image it is. */
const FAILED: Row['outputs'] = { outcome: 'failed', 'ami-id': 'the image', release: '', tags: {}, plan: [] }
const TAGGED: Row['outputs'] = {
  ...{ ...FAILED, outcome: 'tagged', release: '1.4.0/2' },
  tags: {
    ...BORN,
    'golden-ami:built-at': '2026-01-05T08:00:00Z',
    'golden-ami:image-arn': ARN,
    'golden-ami:repository': 'acme/images',
    'golden-ami:commit': '0123456789abcdef0123456789abcdef01234567',
    'golden-ami:run': 'https://github.com/acme/images/actions/runs/1',
    'golden-ami:environments': 'development',
    owner: 'platform',
  },
}
const PLAN = ['tag the image', 'tag a snapshot', 'tag a snapshot']

const rows: readonly Row[] = [
  {
    name: 'the image and its snapshots',
    run: from(born, image => image.tag()),
    outputs: TAGGED,
  },
  {
    name: 'that it has come into one more environment',
    run: from(
      and(image => image.tag()),
      image => image.tag({ environment: 'staging' }),
    ),
    outputs: { ...TAGGED, tags: { ...(TAGGED.tags as object), 'golden-ami:environments': 'development staging' } },
  },
  {
    name: 'they have all tags already',
    run: from(
      and(image => image.tag()),
      image => image.tag({}, { github: { runId: '2', sha: 'f'.repeat(40) } }),
    ),
    outputs: { ...TAGGED, outcome: 'unchanged' },
  },
  {
    name: 'they would be tagged',
    run: from(born, image => image.tag(DRY)),
    outputs: { ...TAGGED, outcome: 'planned', plan: PLAN },
  },
  {
    name: 'nothing would be changed',
    run: from(
      and(image => image.tag()),
      image => image.tag(DRY),
    ),
    outputs: { ...TAGGED, outcome: 'planned' },
  },
  {
    name: 'an image from elsewhere, of which nobody says what it is',
    run: from(
      () => Image.born({}),
      image => image.tag({ 'image-arn': '' }),
    ),
    outputs: FAILED,
    code: 'tag.metadata',
  },
  {
    name: 'a dry run of an image from elsewhere',
    run: from(
      () => Image.born({}),
      image => image.tag({ ...DRY, 'image-arn': '' }),
    ),
    outputs: FAILED,
    code: 'tag.metadata',
  },
  {
    name: 'more tags than AWS takes',
    run: from(
      and(image => image.gets(Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`tag-${index}`, 'x'])))),
      image => image.tag(),
    ),
    outputs: { ...TAGGED, outcome: 'failed' },
    code: 'tag.limits',
  },
  {
    name: 'no such image',
    run: from(born, image => image.tag({ 'ami-id': 'ami-0123456789abcdef0' })),
    outputs: { ...FAILED, 'ami-id': 'ami-0123456789abcdef0' },
    code: 'image.missing',
  },
  {
    name: 'copies in an account where the role may not look',
    run: from(
      and(({ world }) => world.identities.roles.set(FAR, [{ Version: '2012-10-17', Statement: [] }])),
      image => image.tag({}, { files: FILES(`{ web: { role: "${FAR}", groups: [ web ] } }`, ', distribute: copy') }),
    ),
    outputs: { ...TAGGED, outcome: 'failed' },
    code: 'tag.copies',
  },
  {
    name: 'the role may not tag',
    run: from(injecting('CreateTags', { do: 'refuse', code: 'UnauthorizedOperation', status: 403 }), image => image.tag()),
    outputs: { ...TAGGED, outcome: 'failed' },
    code: 'aws.denied',
  },
  {
    name: 'the role may not look',
    run: from(
      and(({ world }) => world.identities.roles.set(ROLE, [{ Version: '2012-10-17', Statement: [] }])),
      image => image.tag({}, { role: ROLE }),
    ),
    outputs: { ...FAILED, 'ami-id': '' },
    code: 'aws.denied',
  },
  {
    name: 'the tags are not shown',
    run: from(injecting('DescribeImages', { do: 'stale-read', by: minutes(30) }), image => image.tag()),
    outputs: { ...TAGGED, outcome: 'failed' },
    code: 'aws.not-shown',
  },
  {
    name: 'cancelled before it has tagged',
    run: from(
      and(({ world }) => world.inject({ when: { call: 0, of: { operation: 'DescribeImages' } }, what: { do: 'cancel' } })),
      image => image.tag(),
    ),
    outputs: { ...TAGGED, outcome: 'failed' },
    code: 'run.cancelled',
  },
  {
    name: 'EC2 throttles until the time is over',
    run: from(injecting('CreateTags', { do: 'throttle' }), image => image.tag()),
    outputs: { ...TAGGED, outcome: 'failed' },
    code: 'aws.unreachable',
  },
  {
    name: 'nothing can be reached until the time is over',
    run: from(and(outage), image => image.tag()),
    outputs: FAILED,
    code: 'aws.unreachable',
  },
  {
    name: 'the credentials are of another account',
    run: from(born, image => image.tag({}, { account: '222222222222', files: FILES('{ web: { groups: [ web ] } }') })),
    outputs: { ...FAILED, 'ami-id': '' },
    code: 'aws.other-account',
  },
  {
    name: 'an input is wrong',
    run: from(born, image => image.tag({ parent: 'x' })),
    outputs: { ...FAILED, 'ami-id': '' },
    code: 'input.invalid',
  },
]

describeOutputs('tag-ami', rows)

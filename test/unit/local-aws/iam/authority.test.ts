/** Which resources of which kinds each call is asked about, and which keys policies can ask for. */
import { readdirSync } from 'node:fs'
import {
  CopyImageCommand,
  CreateLaunchTemplateCommand,
  CreateLaunchTemplateVersionCommand,
  CreateTagsCommand,
  EC2Client,
  ModifyImageAttributeCommand,
  type RequestLaunchTemplateData,
  RunInstancesCommand,
  type RunInstancesCommandInput,
} from '@aws-sdk/client-ec2'
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import { GetParametersByPathCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { transport, World } from '@golden-ami/local-aws'
import type { Statement } from '@golden-ami/local-aws/iam/policy'
import { foundServices } from '@golden-ami/local-aws/pipeline/services'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { describe, expect, test } from 'vitest'

const ACCOUNT = '111111111111'
const REGION = 'eu-west-1'
const ROLE = `arn:aws:iam::${ACCOUNT}:role/limited`

/** Newer than the reference that the table is made of: allowed by their own names. */
const NOT_LISTED_YET: ReadonlySet<string> = new Set(['GetImageFindings', 'AttachImageWatermark', 'DetachImageWatermark'])

const services = readdirSync(new URL('../../../../packages/local-aws/src/services/', import.meta.url))
test.each(services)('%s: every operation with resources says which it touches', async name => {
  const { authority, table, handlers } = (await foundServices()({ signingName: name }))!
  const undeclared = Object.keys(handlers).filter(operation => table.actions[operation]?.on && !authority.operations?.[operation])
  expect(undeclared).toEqual([])
  expect(Object.keys(handlers).filter(operation => !table.actions[operation] && !NOT_LISTED_YET.has(operation))).toEqual([])
})

interface Estate {
  readonly world: World
  readonly ec2: EC2Client
  readonly ssm: SSMClient
  /** Ids. */
  readonly own: string
  readonly foreign: string
}
type Send = (estate: Estate) => Promise<unknown>
const clients = (world: World, accessKeyId: string) => {
  const config = { region: REGION, credentials: { accessKeyId, secretAccessKey: 'x' }, requestHandler: transport(world), maxAttempts: 1 }
  return { ec2: new EC2Client(config), ssm: new SSMClient(config), kms: new KMSClient(config) }
}
/** An own image with a tag, one that another account shares, and a launch template with tags of both kinds and a profile. */
const provisioned = async (Statement: readonly Statement[]): Promise<Estate> => {
  const world = new World()
  const state = world.place(ACCOUNT, REGION).state(Ec2State)
  const other = world.place('222222222222', REGION).state(Ec2State)
  const own = state.makeImage({ Name: 'own', Architecture: 'x86_64', Tags: [{ Key: 'golden-ami:family', Value: 'web' }] }).ImageId!
  const foreign = other.makeImage({ Name: 'foreign', Architecture: 'x86_64', Tags: [{ Key: 'golden-ami:family', Value: 'web' }] }).ImageId!
  state.makeAvailable(own)
  other.makeAvailable(foreign)
  other.launchPermissions.put(foreign, { permissions: [{ UserId: ACCOUNT }] })
  const { ec2 } = clients(world, ACCOUNT)
  const tagged = [{ Key: 'golden-ami:environment', Value: 'production' }]
  await ec2.send(
    new CreateLaunchTemplateCommand({
      LaunchTemplateName: 'web',
      LaunchTemplateData: {
        ImageId: foreign,
        IamInstanceProfile: { Name: 'web' },
        TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'team', Value: 'shop' }] }],
      },
      TagSpecifications: [{ ResourceType: 'launch-template', Tags: tagged }],
    }),
  )
  world.identities.roles.set(ROLE, [{ Version: '2012-10-17', Statement }])
  return { world, own, foreign, ...clients(world, world.identities.assume(ROLE, 'session').accessKeyId) }
}
/** What the first refusal says, from the action to the resource; undefined: it is not refused. */
const refusal = async (Statement: readonly Statement[], send: Send): Promise<string | undefined> => {
  const estate = await provisioned(Statement)
  return send(estate).then(
    () => undefined,
    (error: Error) => /perform: (.*?) because/.exec(error.message)?.[1] ?? error.message,
  )
}
const allow = (Action: string, Resource: string, Condition?: Statement['Condition']): Statement => ({
  ...{ Effect: 'Allow', Action, Resource },
  ...(Condition ? { Condition } : {}),
})
const launch: Send = ({ ec2 }) =>
  ec2.send(new RunInstancesCommand({ LaunchTemplate: { LaunchTemplateName: 'web' }, MinCount: 1, MaxCount: 1 }))
const copy: Send = ({ ec2, own }) =>
  ec2.send(
    new CopyImageCommand({
      ...{ Name: 'copy', SourceImageId: own, SourceRegion: REGION },
      TagSpecifications: [{ ResourceType: 'image', Tags: [{ Key: 'golden-ami:family', Value: 'web' }] }],
    }),
  )
const put =
  (Name: string, Overwrite = false): Send =>
  ({ ssm }) =>
    ssm.send(new PutParameterCommand({ Name, Value: 'x', Type: 'String', Overwrite }))
const share =
  (which: 'own' | 'foreign'): Send =>
  ({ ec2, ...images }) =>
    ec2.send(new ModifyImageAttributeCommand({ ImageId: images[which], LaunchPermission: { Add: [{ UserId: '333333333333' }] } }))
const tag =
  (Key: string): Send =>
  ({ ec2, own }) =>
    ec2.send(new CreateTagsCommand({ Resources: [own], Tags: [{ Key, Value: 'x' }] }))

const RUN = allow('ec2:RunInstances', '*')
const TAG_INSTANCES = allow('ec2:CreateTags', 'arn:aws:ec2:*:*:instance/*', { StringEquals: { 'ec2:CreateAction': 'RunInstances' } })
const OWNED = { StringEquals: { 'ec2:Owner': ACCOUNT } }
const WEB = { StringEquals: { 'aws:ResourceTag/golden-ami:family': 'web' } }
const MAKE = allow('ec2:*', '*', { StringEquals: { 'aws:RequestTag/golden-ami:family': 'web' } })

describe.each<[string, readonly Statement[], Send, string | undefined]>([
  [
    'a parameter below a path',
    [allow('ssm:PutParameter', 'arn:aws:ssm:*:*:parameter/golden-ami/web/*')],
    put('/golden-ami/web/a'),
    undefined,
  ],
  [
    'a parameter of another family',
    [allow('ssm:PutParameter', 'arn:aws:ssm:*:*:parameter/golden-ami/web/*')],
    put('/golden-ami/app/a'),
    `ssm:PutParameter on resource: arn:aws:ssm:eu-west-1:${ACCOUNT}:parameter/golden-ami/app/a`,
  ],
  [
    'overwriting',
    [allow('ssm:*', '*', { Bool: { 'ssm:Overwrite': 'false' } })],
    put('/a', true),
    `ssm:PutParameter on resource: arn:aws:ssm:eu-west-1:${ACCOUNT}:parameter/a`,
  ],
  ['not overwriting', [allow('ssm:*', '*', { Bool: { 'ssm:Overwrite': 'false' } })], put('/a'), undefined],
  [
    'a path that is not the one',
    [allow('ssm:*', 'arn:aws:ssm:*:*:parameter/golden-ami/web/*')],
    ({ ssm }) => ssm.send(new GetParametersByPathCommand({ Path: '/golden-ami' })),
    `ssm:GetParametersByPath on resource: arn:aws:ssm:eu-west-1:${ACCOUNT}:parameter/golden-ami`,
  ],
  ['an own image by its tag', [allow('ec2:ModifyImageAttribute', '*', WEB)], share('own'), undefined],
  [
    'a foreign image with the same tag',
    [allow('ec2:ModifyImageAttribute', '*', WEB)],
    share('foreign'),
    expect.stringContaining('ec2:ModifyImageAttribute on resource: arn:aws:ec2:eu-west-1::image/ami-') as never,
  ],
  [
    'tags with the right keys',
    [allow('ec2:CreateTags', '*', { 'ForAllValues:StringLike': { 'aws:TagKeys': 'golden-ami:*' } })],
    tag('golden-ami:x'),
    undefined,
  ],
  [
    'tags with others',
    [allow('ec2:CreateTags', '*', { 'ForAllValues:StringLike': { 'aws:TagKeys': 'golden-ami:*' } })],
    tag('Name'),
    expect.stringContaining('ec2:CreateTags on resource: arn:aws:ec2:eu-west-1::image/ami-') as never,
  ],
  [
    'a launch of a foreign image',
    [allow('ec2:RunInstances', '*', OWNED)],
    launch,
    expect.stringMatching(/^ec2:RunInstances on resource: arn:aws:ec2:eu-west-1::image\/ami-/) as never,
  ],
  ['a launch that tags', [RUN], launch, `ec2:CreateTags on resource: arn:aws:ec2:eu-west-1:${ACCOUNT}:instance/*`],
  ['a launch that passes a role', [RUN, TAG_INSTANCES], launch, `iam:PassRole on resource: arn:aws:iam::${ACCOUNT}:role/web`],
  [
    'a launch that passes a role to another service',
    [RUN, TAG_INSTANCES, allow('iam:PassRole', '*', { StringEquals: { 'iam:PassedToService': 'ecs.amazonaws.com' } })],
    launch,
    `iam:PassRole on resource: arn:aws:iam::${ACCOUNT}:role/web`,
  ],
  [
    'a launch with everything',
    [
      RUN,
      TAG_INSTANCES,
      allow('iam:PassRole', `arn:aws:iam::${ACCOUNT}:role/web`, { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } }),
    ],
    launch,
    undefined,
  ],
  [
    'a version of a template of another environment',
    [allow('ec2:*', '*', { StringEquals: { 'aws:ResourceTag/golden-ami:environment': 'staging' } })],
    ({ ec2 }) =>
      ec2.send(new CreateLaunchTemplateVersionCommand({ LaunchTemplateName: 'web', LaunchTemplateData: { EbsOptimized: true } })),
    expect.stringContaining('ec2:CreateLaunchTemplateVersion on resource: arn:aws:ec2:eu-west-1:111111111111:launch-template/lt-') as never,
  ],
  ['a copy without its tags', [allow('ec2:CopyImage', '*')], copy, 'ec2:CreateTags on resource: arn:aws:ec2:eu-west-1::image/*'],
  [
    'a copy by tags of its source, which CopyImage does not offer',
    [allow('ec2:*', '*', WEB)],
    copy,
    expect.stringContaining('ec2:CopyImage on resource') as never,
  ],
  ['a copy whose tags are the only ones allowed', [allow('ec2:CopyImage', '*'), MAKE], copy, undefined],
])('%s', (_, statements, send, expected) => {
  test(expected === undefined ? 'is allowed' : 'is denied', async () => {
    expect(await refusal(statements, send)).toEqual(expected)
  })
})

const NAMED_LICENSE = `arn:aws:license-manager:${REGION}:${ACCOUNT}:license-configuration:lic-0123456789abcdef0`
const NAMED_GROUP = `arn:aws:resource-groups:${REGION}:${ACCOUNT}:group/reserved`
const named = (LaunchTemplateData: RequestLaunchTemplateData, launched: Partial<RunInstancesCommandInput> = {}): Send => {
  const from = { LaunchTemplate: { LaunchTemplateName: 'named' }, MinCount: 1, MaxCount: 1, ...launched }
  return async ({ world, ec2, own }) => {
    const data = { ImageId: own, ...LaunchTemplateData }
    await clients(world, ACCOUNT).ec2.send(new CreateLaunchTemplateCommand({ LaunchTemplateName: 'named', LaunchTemplateData: data }))
    return ec2.send(new RunInstancesCommand(from))
  }
}
/** All that every launch uses, and only that. */
const USUAL = ['image', 'instance', 'network-interface', 'volume', 'security-group', 'subnet', 'launch-template'].map(kind =>
  allow('ec2:RunInstances', `arn:aws:ec2:*:*:${kind}/*`),
)
test.each(USUAL.map(({ Resource }) => [`${Resource}`] as const))('a launch that may not use %s is denied, by its ARN', async left => {
  const others = USUAL.filter(({ Resource }) => Resource !== left)
  const [kind = ''] = left.split(':').at(-1)!.split('/')
  const passing = allow('iam:PassRole', '*')
  const tagging = allow('ec2:CreateTags', '*')
  expect(await refusal([...USUAL, passing, tagging], named({}))).toBeUndefined()
  expect(await refusal([...others, passing, tagging], named({}))).toMatch(
    new RegExp(`^ec2:RunInstances on resource: arn:aws:ec2:[^ ]*:${kind}/`),
  )
})

const FROM_TEMPLATES = { ArnLike: { 'ec2:LaunchTemplate': `arn:aws:ec2:${REGION}:${ACCOUNT}:launch-template/*` } }
describe.each<[string, Send, string, boolean]>([
  ['key pair', named({ KeyName: 'ops' }), `arn:aws:ec2:${REGION}:${ACCOUNT}:key-pair/ops`, true],
  ['key pair of the launch', named({ KeyName: 'ops' }, { KeyName: 'dev' }), `arn:aws:ec2:${REGION}:${ACCOUNT}:key-pair/dev`, true],
  ['placement group', named({ Placement: { GroupName: 'near' } }), `arn:aws:ec2:${REGION}:${ACCOUNT}:placement-group/near`, true],
  [
    'capacity reservation',
    named({ CapacityReservationSpecification: { CapacityReservationTarget: { CapacityReservationId: 'cr-1' } } }),
    `arn:aws:ec2:${REGION}:${ACCOUNT}:capacity-reservation/cr-1`,
    true,
  ],
  [
    'group of capacity reservations',
    named({ CapacityReservationSpecification: { CapacityReservationTarget: { CapacityReservationResourceGroupArn: NAMED_GROUP } } }),
    NAMED_GROUP,
    false,
  ],
  ['licence', named({ LicenseSpecifications: [{ LicenseConfigurationArn: NAMED_LICENSE }] }), NAMED_LICENSE, false],
  [
    'accelerator',
    named({ ElasticInferenceAccelerators: [{ Type: 'eia2.medium' }] }),
    `arn:aws:elastic-inference:${REGION}:${ACCOUNT}:elastic-inference-accelerator/*`,
    false,
  ],
])('a launch that names: %s', (_, send, arn, tellsTemplates) => {
  test('needs to be allowed on it too', async () => {
    expect(await refusal(USUAL, send)).toBe(`ec2:RunInstances on resource: ${arn}`)
    expect(await refusal([...USUAL, allow('ec2:RunInstances', arn)], send)).toBeUndefined()
  })
  test(tellsTemplates ? 'says by which template' : 'does not say by which template', async () => {
    const refused = await refusal([...USUAL, allow('ec2:RunInstances', arn, FROM_TEMPLATES)], send)
    expect(refused).toBe(tellsTemplates ? undefined : `ec2:RunInstances on resource: ${arn}`)
  })
})

test('a copy under a key needs the use of the key', async () => {
  const { world, ec2, own } = await provisioned([allow('ec2:CopyImage', '*')])
  const { KeyMetadata } = await clients(world, ACCOUNT).kms.send(new CreateKeyCommand({}))
  const input = { Name: 'copy', SourceImageId: own, SourceRegion: REGION, Encrypted: true, KmsKeyId: KeyMetadata!.Arn }
  await expect(ec2.send(new CopyImageCommand(input))).rejects.toThrow(`kms:DescribeKey on resource: ${KeyMetadata!.Arn} `)
})

test('a service control policy denies what the role and the account itself may do', async () => {
  const { world, ...estate } = await provisioned([allow('*', '*')])
  const control: Statement = {
    ...{ Effect: 'Deny', Action: 'ec2:CreateTags', Resource: '*' },
    Condition: {
      'ForAnyValue:StringLike': { 'aws:TagKeys': 'golden-ami:*' },
      ArnNotLike: { 'aws:PrincipalArn': 'arn:*:iam::*:role/tagger' },
    },
  }
  world.identities.controls.set(ACCOUNT, [{ Version: '2012-10-17', Statement: [control] }])
  const as = (accessKeyId: string) => ({ ...estate, world, ...clients(world, accessKeyId) })
  await expect(tag('golden-ami:x')({ ...estate, world })).rejects.toThrow('with an explicit deny in a service control policy')
  await expect(tag('golden-ami:x')(as(ACCOUNT))).rejects.toThrow('with an explicit deny in a service control policy')
  await tag('Name')({ ...estate, world })
  const tagger = world.identities.assume(`arn:aws:iam::${ACCOUNT}:role/tagger`, 'session')
  await tag('golden-ami:x')(as(tagger.accessKeyId))
})

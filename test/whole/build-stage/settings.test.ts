import { KmsState } from '@golden-ami/local-aws/services/kms/state'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, changedDelivery, REGION, Stages } from '../../support/stages.ts'

const COMMON = 'infrastructure: { instance-profile: builder, instance-types: [ m7i.large ] }'
const stage = (keys: string) => changedDelivery(delivery => delivery.replace('  tool:', `    ${keys}\n  tool:`))
const built = async (stages: Stages, files: Stages['files']) => {
  stages.files = files
  const one = await stages.run({ stage: 'os' })
  expect(one.ran.failed).toBeUndefined()
  return one
}

describe('what a stage sets reaches AWS', () => {
  test('infrastructure', async () => {
    const stages = new Stages()
    const { subnet, securityGroup } = stages.network.addVpc()
    const keys = `infrastructure:
      instance-types: [ m6i.large, m7i.large ]
      subnet: ${subnet}
      security-groups: [ ${securityGroup} ]
      key-pair: debug
      sns-topic: arn:aws:sns:${REGION}:${ACCOUNT}:builds
      log-bucket: acme-logs
      log-prefix: builds/os
      terminate-on-failure: false
      resource-tags: { team: images }
      metadata: { tokens: optional, hop-limit: 2 }`
    await built(stages, stage(keys))
    expect(stages.imageBuilder.infrastructures.owned()).toMatchObject([
      {
        instanceProfileName: 'builder',
        instanceTypes: ['m6i.large', 'm7i.large'],
        subnetId: subnet,
        securityGroupIds: [securityGroup],
        keyPair: 'debug',
        snsTopicArn: `arn:aws:sns:${REGION}:${ACCOUNT}:builds`,
        logging: { s3Logs: { s3BucketName: 'acme-logs', s3KeyPrefix: 'builds/os' } },
        terminateInstanceOnFailure: false,
        resourceTags: { team: 'images', 'golden-ami:family': 'web', 'golden-ami:stage': 'os' },
        instanceMetadataOptions: { httpTokens: 'optional', httpPutResponseHopLimit: 2 },
      },
    ])
  })

  test('nothing set: IMDSv2 only, and instances of failed builds are terminated', async () => {
    const stages = new Stages()
    await built(stages, stages.files)
    expect(stages.imageBuilder.infrastructures.owned()).toMatchObject([
      { terminateInstanceOnFailure: true, instanceMetadataOptions: { httpTokens: 'required', httpPutResponseHopLimit: 1 } },
    ])
  })

  test('an infrastructure configuration that is there is used, and none is made', async () => {
    const stages = new Stages()
    await built(stages, stages.files)
    const [there] = stages.imageBuilder.infrastructures.owned()
    await built(
      stages,
      changedDelivery(delivery => delivery.replace(COMMON, `infrastructure: ${there?.arn}`)),
    )
    stages.files = { ...stages.files, 'components/harden.yml': `${stages.files['components/harden.yml']}# changed\n` }
    await stages.run({ stage: 'os' })
    expect(stages.imageBuilder.infrastructures.owned()).toHaveLength(1)
    expect(stages.imageBuilder.images.owned().map(image => image.infrastructureConfiguration?.arn)).toEqual([there?.arn, there?.arn])
  })

  test('volumes', async () => {
    const stages = new Stages()
    const { arn } = stages.world.place(ACCOUNT, REGION).state(KmsState).create()
    const volume = `{ device: /dev/xvdb, size: 50, type: gp3, iops: 4000, throughput: 200, encrypted: true, kms-key: "${arn}", delete-on-termination: true }`
    await built(stages, stage(`volumes: [ ${volume} ]`))
    expect(stages.imageBuilder.recipes.owned()[0]?.blockDeviceMappings).toEqual([
      {
        deviceName: '/dev/xvdb',
        ebs: {
          volumeSize: 50,
          volumeType: 'gp3',
          iops: 4000,
          throughput: 200,
          encrypted: true,
          kmsKeyId: arn,
          deleteOnTermination: true,
        },
      },
    ])
  })

  test('workflows by the build version that they are now, and the role that runs them', async () => {
    const stages = new Stages()
    const role = `arn:aws:iam::${ACCOUNT}:role/workflows`
    const workflow = (name: string) => `arn:aws:imagebuilder:${REGION}:aws:workflow/${name}`
    const keys = `workflows:
      - ${workflow('build/build-image/x.x.x')}
      - { arn: "${workflow('test/test-image/1.x.x')}", on-failure: continue, parallel-group: smoke, parameters: { waitFor: ssmAgent } }
    execution-role: ${role}`
    await built(stages, stage(keys))
    expect(stages.imageBuilder.images.owned()).toMatchObject([
      {
        executionRole: role,
        workflows: [
          { workflowArn: workflow('build/build-image/1.0.3/1') },
          {
            workflowArn: workflow('test/test-image/1.0.3/1'),
            onFailure: 'CONTINUE',
            parallelGroup: 'smoke',
            parameters: [{ name: 'waitFor', value: ['ssmAgent'] }],
          },
        ],
      },
    ])
  })
})

describe('what is built again', () => {
  const again = async (files: Stages['files']): Promise<string> => {
    const stages = new Stages()
    await stages.run({ stage: 'os' })
    return (await built(stages, files)).output('outcome')
  }
  const BUILD = `arn:aws:imagebuilder:${REGION}:aws:workflow/build/build-image/x.x.x`

  test.each<[string, Stages['files'], string]>([
    ['another volume', stage('volumes: [ { device: /dev/xvda, size: 20 } ]'), 'built'],
    ['a build workflow', stage(`workflows: [ "${BUILD}" ]\n    execution-role: arn:aws:iam::${ACCOUNT}:role/workflows`), 'built'],
    ['another instance type', stage('infrastructure: { instance-types: [ m6i.large ] }'), 'cache-hit'],
    ['other tags of the instances', stage('infrastructure: { resource-tags: { team: images } }'), 'cache-hit'],
    ['an execution role alone', stage(`execution-role: arn:aws:iam::${ACCOUNT}:role/workflows`), 'cache-hit'],
  ])('%s', async (_, files, outcome) => {
    expect(await again(files)).toBe(outcome)
  })
})

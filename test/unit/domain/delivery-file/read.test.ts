import { readFileSync } from 'node:fs'
import { readDeliveryFile } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { FILE, FULL, treeOf } from './full.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

const SMALL = `family: web
home: { account: "111111111111", region: eu-west-1 }
stages:
  tech: { parent: os, components: [ ./nginx.yml ] }
  os: { parent: ami-0123456789abcdef0, components: [ amazon:update-linux ] }
infrastructure: { instance-profile: build }
environments:
  production: { after: staging, soak: 2d, targets: { web: { groups: [ web ] } } }
  preview: { after: staging, soak: 1d, targets: { web: { groups: [ web-preview ] } } }
  staging: { targets: { web: { groups: [ web-staging ] } } }
`

describe('a soak', () => {
  const soakIn = (soak: string) => {
    const { environments } = readDeliveryFile(treeOf(SMALL.replace('soak: 2d', `soak: ${soak}`)))
    return environments.filter(({ name }) => name === 'production').map(({ soak, soakWithin }) => [soak / HOUR, soakWithin / HOUR])[0]
  }
  test.each<[string, readonly number[]]>([
    ['24h', [24, 96]],
    ['{ for: 24h }', [24, 96]],
    ['{ for: 24h, within: 30h }', [24, 30]],
    ['{ for: 24h, within: 24h }', [24, 24]],
    ['5d', [5 * 24, 14 * 24]],
    ['14d', [14 * 24, 14 * 24]],
  ])('%s', (soak, hours) => {
    expect(soakIn(soak)).toEqual(hours)
  })
})

describe('a file with everything', () => {
  const file = readDeliveryFile(treeOf(FULL))

  test('is read key by key', () => {
    expect({ ...file, written: undefined, stages: undefined, environments: undefined }).toEqual({
      family: 'web',
      architecture: 'arm64',
      home: { account: '111111111111', region: 'eu-west-1', role: 'arn:aws:iam::111111111111:role/golden-ami-home-${environment}' },
      written: undefined,
      stages: undefined,
      environments: undefined,
    })
  })

  test('its stages', () => {
    const at = (line: number, column: number) => ({ source: FILE, line, column })
    expect(file.stages).toEqual([
      {
        name: 'os',
        parent: { is: 'parameter', name: '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64' },
        components: [
          { from: { is: 'path', path: 'components/os-updates.yml' }, parameters: {}, at: at(23, 9) },
          { from: { is: 'amazon', name: 'amazon-cloudwatch-agent-linux', version: '1.0.1' }, parameters: {}, at: at(24, 9) },
          {
            from: { is: 'arn', arn: 'arn:aws:imagebuilder:eu-west-1:111111111111:component/hardening/1.x.x' },
            parameters: {},
            at: at(25, 9),
          },
          { from: { is: 'path', path: 'components/nginx.yml' }, parameters: { port: '8080' }, at: at(26, 9) },
        ],
        version: '1.4.0',
        infrastructure: {
          is: 'inline',
          instanceProfile: 'build-os',
          instanceTypes: ['c7g.large', 'm7g.large'],
          subnet: 'subnet-01234567',
          securityGroups: ['sg-01234567'],
          keyPair: 'build-os',
          snsTopic: 'arn:aws:sns:eu-west-1:111111111111:os-builds',
          logBucket: 'acme-os-build-logs',
          logPrefix: 'builds/os',
          terminateOnFailure: false,
          resourceTags: { team: 'os' },
          metadata: { tokens: 'optional', hopLimit: 2 },
        },
        volumes: [
          {
            device: '/dev/xvda',
            size: 20,
            type: 'gp3',
            iops: 4000,
            throughput: 200,
            encrypted: true,
            kmsKey: 'arn:aws:kms:eu-west-1:111111111111:alias/images',
            deleteOnTermination: true,
            snapshot: 'snap-0123456789abcdef0',
          },
        ],
        workflows: [
          {
            arn: 'arn:aws:imagebuilder:eu-west-1:aws:workflow/build/build-image/x.x.x',
            parameters: {},
            onFailure: undefined,
            parallelGroup: undefined,
          },
          {
            arn: 'arn:aws:imagebuilder:eu-west-1:111111111111:workflow/test/smoke/1.0.0',
            parameters: { smoke: '1' },
            onFailure: 'continue',
            parallelGroup: 'smoke',
          },
        ],
        executionRole: 'arn:aws:iam::111111111111:role/image-workflows',
        distribution: {
          regions: ['eu-west-1', 'us-east-2', 'us-west-2'],
          kmsKeys: { 'us-east-2': 'arn:aws:kms:us-east-2:111111111111:key/mrk-1234abcd' },
          accounts: ['222222222222'],
          shareWith: {
            accounts: ['555555555555'],
            organisations: ['arn:aws:organizations::111111111111:organization/o-9876543210'],
            organisationalUnits: ['arn:aws:organizations::111111111111:ou/o-9876543210/ou-dcba-76543210'],
          },
          amiName: 'web {{ imagebuilder:buildDate }}',
        },
        tests: false,
        scan: false,
        rebuildSeverity: 'high',
        maxAge: 14 * DAY,
        timeout: 1.5 * HOUR,
        onTimeout: 'succeed',
      },
      {
        name: 'tech',
        parent: { is: 'stage', stage: 'os' },
        components: [{ from: { is: 'amazon', name: 'update-linux', version: undefined }, parameters: {}, at: at(64, 19) }],
        version: undefined,
        infrastructure: {
          is: 'inline',
          instanceProfile: 'build',
          instanceTypes: ['m7g.large'],
          subnet: 'subnet-0123456789abcdef0',
          securityGroups: ['sg-0123456789abcdef0'],
          keyPair: 'build',
          snsTopic: 'arn:aws:sns:eu-west-1:111111111111:builds',
          logBucket: 'acme-build-logs',
          logPrefix: 'builds',
          terminateOnFailure: true,
          resourceTags: { team: 'images' },
          metadata: { tokens: 'required', hopLimit: 1 },
        },
        volumes: [],
        workflows: [],
        executionRole: undefined,
        distribution: {
          regions: ['eu-west-1', 'eu-north-1'],
          kmsKeys: { 'eu-north-1': 'arn:aws:kms:eu-north-1:111111111111:alias/tech' },
          accounts: ['333333333333'],
          shareWith: {
            accounts: ['444444444444'],
            organisations: ['arn:aws:organizations::111111111111:organization/o-0123456789'],
            organisationalUnits: ['arn:aws:organizations::111111111111:ou/o-0123456789/ou-abcd-01234567'],
          },
          amiName: 'web tech {{ imagebuilder:buildDate }}',
        },
        tests: true,
        scan: true,
        rebuildSeverity: 'low',
        maxAge: 7 * DAY,
        timeout: 2 * HOUR,
        onTimeout: 'fail',
      },
    ])
  })

  test('its environments', () => {
    expect(file.environments).toEqual([
      {
        name: 'development',
        order: 0,
        after: undefined,
        soak: 0,
        soakWithin: 0,
        soakShare: 90,
        whileSoaking: 'wait',
        soakMaxWait: 5 * DAY,
        zone: 'UTC',
        windows: [],
        freezes: [],
        approvals: { count: 1, of: undefined },
        alarms: [],
        overridable: ['soak', 'windows', 'findings', 'hold', 'rejected'],
        ...{ protection: undefined, findings: undefined, requireTests: false, requiredTags: [], external: [] },
        targets: [
          {
            name: 'web/eu-west-1',
            entry: 'web',
            account: '111111111111',
            region: 'eu-west-1',
            role: undefined,
            lookRole: 'arn:aws:iam::111111111111:role/golden-ami-look',
            groups: { by: 'tag', key: 'team', value: 'a=b' },
            allowEmpty: true,
          },
        ],
        ...{ waves: [['web/eu-west-1']], waveBake: 0, maxFailures: 0, concurrency: undefined },
        availability: { distribute: 'share', kmsKeys: [], shareWith: [], watermark: false },
        strategy: {
          type: 'rolling',
          minHealthy: 100,
          maxHealthy: 110,
          warmUp: undefined,
          checkpoints: [],
          checkpointDelay: HOUR,
          bake: 0,
          alarms: [],
          protected: 'refuse',
          standby: 'refuse',
        },
        onFailure: 'rollback',
        onCancel: 'cancel',
        unpinned: 'refuse',
        timeout: 5 * HOUR,
        onTimeout: 'fail',
      },
      {
        name: 'production',
        order: 1,
        after: 'development',
        soak: 36 * HOUR,
        soakWithin: 6 * DAY,
        soakShare: 80,
        whileSoaking: 'replace',
        soakMaxWait: 0,
        zone: 'Europe/Berlin',
        windows: [{ days: ['Sat', 'Sun'], from: '22:00', to: '06:00' }],
        freezes: [{ from: '2026-12-18', to: '2027-01-04', reason: 'year end' }],
        approvals: { count: 2, of: ['ada', 'grace'] },
        protection: { reviewers: 2, noSelfReview: true, noAdminBypass: true, branches: ['main', 'release/*'] },
        findings: {
          ...{ maxSeverity: 'medium', onlyFixable: true, minAge: 2 * DAY, waivers: '.github/waivers.yml' },
          noWorseThanCurrent: true,
        },
        requireTests: true,
        requiredTags: [
          { key: 'team', value: undefined },
          { key: 'cost-center', value: '42' },
        ],
        external: ['pen-test'],
        alarms: ['web-5xx'],
        overridable: ['soak'],
        targets: [
          {
            name: 'canary/eu-west-1',
            entry: 'canary',
            account: '111111111111',
            region: 'eu-west-1',
            role: 'arn:aws:iam::111111111111:role/golden-ami',
            groups: { by: 'names', names: ['web-canary'] },
            allowEmpty: false,
          },
          {
            name: 'main/eu-west-1',
            entry: 'main',
            account: '111111111111',
            region: 'eu-west-1',
            role: undefined,
            groups: { by: 'names', names: ['web-a', 'web-b'] },
            allowEmpty: false,
          },
        ],
        ...{ waves: [['canary/eu-west-1'], ['main/eu-west-1']], waveBake: 30 * 60_000, maxFailures: 1, concurrency: 5 },
        availability: {
          distribute: 'copy',
          kmsKeys: ['arn:aws:kms:eu-west-1:111111111111:alias/copies'],
          shareWith: [
            'arn:aws:organizations::111111111111:organization/o-5555555555',
            'arn:aws:organizations::111111111111:ou/o-5555555555/ou-aaaa-11111111',
          ],
          watermark: true,
        },
        strategy: {
          type: 'rolling',
          minHealthy: 90,
          maxHealthy: 120,
          warmUp: 180_000,
          checkpoints: [20, 100],
          checkpointDelay: 600_000,
          bake: 900_000,
          alarms: ['web-5xx'],
          protected: 'replace',
          standby: 'ignore',
        },
        onFailure: 'stop',
        onCancel: 'rollback',
        unpinned: 'pin',
        lock: 'wait',
        timeout: 8 * HOUR,
        onTimeout: 'succeed',
        undoAfter: 3 * DAY,
      },
    ])
  })

  test('knows where each key was written', () => {
    expect(file.written.get('environments.production.strategy.bake')).toEqual({ source: FILE, line: 109, column: 7 })
    expect(file.written.get('environments.production.strategy')).toEqual({ source: FILE, line: 102, column: 5 })
    expect(file.written.get('environments.development.strategy.bake')).toBeUndefined()
  })
})

describe('a file with little', () => {
  const file = readDeliveryFile(treeOf(SMALL))

  test('has parents before their children', () => {
    expect(file.stages.map(stage => stage.name)).toEqual(['os', 'tech'])
    expect(file.stages[0]?.parent).toEqual({ is: 'ami', id: 'ami-0123456789abcdef0' })
  })

  test('has environments after those that they follow, otherwise as written', () => {
    expect(file.environments.map(({ name, order }) => `${order} ${name}`)).toEqual(['0 staging', '1 production', '2 preview'])
  })

  test('waits as long as the longest soak that is to pass may take', () => {
    expect(file.environments.map(environment => environment.soakMaxWait)).toEqual([8 * DAY, 0, 0])
  })
})

test('the delivery file of the examples is valid', () => {
  const text = readFileSync(new URL('../../../../workflows-examples/.github/golden-ami.yml', import.meta.url), 'utf8')
  const file = readDeliveryFile(treeOf(text))
  expect(file.stages.map(stage => stage.name)).toEqual(['os', 'tool', 'tech'])
  expect(file.environments.map(({ name, after, soak }) => [name, after, soak])).toEqual([
    ['development', undefined, 0],
    ['staging', 'development', DAY],
    ['production', 'staging', DAY],
  ])
})

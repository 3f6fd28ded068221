import { fileURLToPath } from 'node:url'
import { readScenario } from '@golden-ami/rehearsal/scenario/read-scenario'
import { expect, test } from 'vitest'
import { playIn } from './play-in.ts'
import { manifest } from './rehearse.ts'

const sdk = (client: string): string => fileURLToPath(import.meta.resolve(`@aws-sdk/client-${client}`))

/** Says what two groups have in errors, and what a command makes of them, after so many minutes each. */
const FILES = {
  'look/action.yml': manifest(['minutes']),
  'look/main.mjs': `
    import { createRequire } from 'node:module'
    import { setTimeout } from 'node:timers/promises'
    const require = createRequire(import.meta.url)
    const C = require('${sdk('cloudwatch')}'), A = require('${sdk('auto-scaling')}'), S = require('${sdk('ssm')}')
    const cloudwatch = new C.CloudWatch({}), autoscaling = new A.AutoScaling({}), ssm = new S.SSM({})
    for (const minutes of process.env.INPUT_MINUTES.split(' ')) {
      await setTimeout(minutes * 60_000)
      const EndTime = new Date(Math.floor(Date.now() / 60_000) * 60_000 - 180_000), StartTime = new Date(EndTime - 60_000)
      const query = (Id, MetricName, Name, Value) => ({ Id, MetricStat: { Period: 60, Stat: 'Sum', Metric: { Namespace: 'web', MetricName, Dimensions: [{ Name, Value }] } } })
      const group = name => query(name, 'Errors', 'AutoScalingGroupName', name)
      const { MetricDataResults } = await cloudwatch.getMetricData({ StartTime, EndTime, MetricDataQueries: [group('web'), group('api'), query('queue', 'Queue', 'app', 'web')] })
      const { AutoScalingGroups } = await autoscaling.describeAutoScalingGroups({})
      const InstanceIds = AutoScalingGroups.map(each => each.Instances[0].InstanceId)
      const { Command: { CommandId } } = await ssm.sendCommand({ DocumentName: 'AWS-RunShellScript', InstanceIds, Parameters: { commands: ['x'] } })
      await setTimeout(40_000)
      const { CommandInvocations } = await ssm.listCommandInvocations({ CommandId, Details: true })
      const codes = InstanceIds.map(id => CommandInvocations.find(each => each.InstanceId === id).CommandPlugins[0]).map(plugin => plugin.ResponseCode + plugin.Output)
      console.log('seen: ' + MetricDataResults.map(each => each.Id + ' ' + (each.Values ?? []).join()).join('; ') + '; ' + codes.join())
    }
  `,
  'w.yml': `
on: push
permissions: { id-token: write, contents: read }
jobs:
  look:
    runs-on: ubuntu-latest
    steps:
      - uses: aws-actions/configure-aws-credentials@v6
        with: { aws-region: eu-west-1, role-to-assume: "arn:aws:iam::111111111111:role/ci" }
      - uses: $/look
        with: { minutes: 10 20 }
`,
}
const SCENARIO = `
start: 2026-11-21T02:00:00Z
repository: { name: acme/web }
accounts:
  "111111111111":
    roles: { ci: {} }
    regions:
      eu-west-1:
        images: { base: { name: web-1 }, next: { name: api-1, tags: { release: b } } }
        templates: { web: { image: "image:base" }, api: { image: "image:next" } }
        groups: { web: { template: web, size: 2 }, api: { template: api, size: 3 } }
        metrics:
          - { namespace: web, name: Errors, of: instances, value: 1, images: [{ image: "image:base", value: 5 }, { tags: { release: b }, value: 0.5 }] }
          - { namespace: web, name: Queue, dimensions: { app: web }, value: 40 }
        commands: [{ name: "api-*", exit-code: 22, stdout: refused, takes: 30s }]
runs: [{ workflow: w.yml }]
incidents:
  - at: 15m
    do: { metric: { namespace: web, name: Queue, dimensions: { app: web }, value: none, account: "111111111111", region: eu-west-1 } }
  - at: 15m
    do: { metric: { namespace: web, name: Errors, of: instances, value: 9, account: "111111111111", region: eu-west-1 } }
  - at: 15m
    do: { commands: { account: "111111111111", region: eu-west-1, reactions: [{ image: "image:base", exit-code: 1 }] } }
`

test('instances say by their image what a metric is and what they make of a command, until an incident says otherwise', async () => {
  const report = await playIn(FILES, SCENARIO)
  expect(report.surprises).toEqual([])
  const seen = report.log.filter(({ text }) => text.startsWith('seen: ')).map(({ text }) => text)
  expect(seen).toEqual(['seen: web 10; api 1.5; queue 40; 0,22refused', 'seen: web 18; api 27; queue ; 1,0'])
})

test.each([
  ['value: 5', 'value: many', "'many' is not right here; allowed: 5, 0.25 and the like, or none"],
  ['takes: 30s', 'takes: 30', "'30' is not a duration; allowed: 90s, 15m and the like, or never"],
  ['image: "image:base", value', 'image: "image:bas", value', "no image 'bas' is defined here (did you mean base?)"],
  ['reactions: [', 'reaction: [', 'the key reaction is not known here (did you mean reactions?)'],
  [
    'name: Queue, dimensions: { app: web }, value: none, account: "111111111111"',
    'name: Queue, account: "111111111112"',
    "'111111111112' is no account",
  ],
])('a scenario that says %s as %s is refused', (right, wrong, message) => {
  expect(() => readScenario(SCENARIO.replace(right, wrong), 's.yml')).toThrow(message)
})

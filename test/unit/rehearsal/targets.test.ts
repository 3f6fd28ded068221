import { fileURLToPath } from 'node:url'
import { readScenario } from '@golden-ami/rehearsal/scenario/read-scenario'
import { expect, test } from 'vitest'
import { playIn } from './play-in.ts'
import { manifest } from './rehearse.ts'

const ELB = fileURLToPath(import.meta.resolve('@aws-sdk/client-elastic-load-balancing-v2'))
const AUTO_SCALING = fileURLToPath(import.meta.resolve('@aws-sdk/client-auto-scaling'))

/** Attaches two groups to a load balancer, and says how their instances are as targets, after so many minutes each. */
const FILES = {
  'look/action.yml': manifest(['minutes']),
  'look/main.mjs': `
    import { createRequire } from 'node:module'
    import { setTimeout } from 'node:timers/promises'
    const require = createRequire(import.meta.url)
    const { ElasticLoadBalancingV2 } = require('${ELB}'), { AutoScaling } = require('${AUTO_SCALING}')
    const elb = new ElasticLoadBalancingV2({}), autoscaling = new AutoScaling({})
    const { LoadBalancers: [{ LoadBalancerArn }] } = await elb.createLoadBalancer({ Name: 'web' })
    const { TargetGroups: [{ TargetGroupArn }] } = await elb.createTargetGroup({ Name: 'web', Protocol: 'HTTP', Port: 80, VpcId: 'vpc-1' })
    await elb.createListener({ LoadBalancerArn, DefaultActions: [{ Type: 'forward', TargetGroupArn }] })
    for (const AutoScalingGroupName of ['web', 'api'])
      await autoscaling.attachLoadBalancerTargetGroups({ AutoScalingGroupName, TargetGroupARNs: [TargetGroupArn] })
    for (const minutes of process.env.INPUT_MINUTES.split(' ')) {
      await setTimeout(minutes * 60_000)
      const { TargetHealthDescriptions } = await elb.describeTargetHealth({ TargetGroupArn })
      console.log('seen: ' + TargetHealthDescriptions.map(({ TargetHealth: { State, Reason } }) => State + ' ' + (Reason ?? '')).join())
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
        with: { minutes: 5 10 }
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
        images: { base: { name: web-1 }, next: { name: api-1 } }
        templates: { web: { image: "image:base" }, api: { image: "image:next" } }
        groups: { web: { template: web, size: 1 }, api: { template: api, size: 1 } }
        targets: [{ image: "image:base", passes-after: never, reason: Target.Timeout }]
runs: [{ workflow: w.yml }]
incidents:
  - at: 8m
    do: { targets: { account: "111111111111", region: eu-west-1, reactions: [{ name: "api-*", fails-after: 0s }] } }
`

test('instances pass health checks of load balancers by their image, until an incident says otherwise', async () => {
  const report = await playIn(FILES, SCENARIO)
  expect(report.surprises).toEqual([])
  const seen = report.log.filter(({ text }) => text.startsWith('seen: ')).map(({ text }) => text)
  expect(seen).toEqual(['seen: unhealthy Target.Timeout,healthy ', 'seen: healthy ,unhealthy Target.FailedHealthChecks'])
})

test.each([
  ['reason: Target.Timeout', 'reason: Timeout', "'Timeout' is not known here"],
  ['passes-after: never', 'passes-after: late', "'late' is not a duration; allowed: 90s, 15m and the like, or never"],
  ['image: "image:base", passes', 'image: "image:bas", passes', "no image 'bas' is defined here (did you mean base?)"],
  ['targets: { account: "111111111111"', 'targets: { account: "111111111112"', "'111111111112' is no account"],
])('a scenario that says %s as %s is refused', (right, wrong, message) => {
  expect(() => readScenario(SCENARIO.replace(right, wrong), 's.yml')).toThrow(message)
})

import { readScenario } from '@golden-ami/rehearsal/scenario/read-scenario'
import { expect, test } from 'vitest'
import { playIn } from './play-in.ts'
import { manifest } from './rehearse.ts'

/** Asks each address once an hour, and says what it answers. */
const FILES = {
  'ask/action.yml': manifest(['urls']),
  'ask/main.mjs': `
    import { setTimeout } from 'node:timers/promises'
    for (let hour = 0; hour < 3; hour++) {
      for (const url of process.env.INPUT_URLS.split(' ')) {
        const told = await fetch(url, { redirect: 'manual' }).then(async answer => answer.status + ' ' + (await answer.text()), error => error.message + ', ' + error.cause.message)
        console.log(hour + ' ' + new URL(url).host + ': ' + told)
      }
      await setTimeout(3_600_000)
    }
  `,
  'w.yml': `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: $/ask
        with: { urls: "https://status.example.com/x http://shop.example.com/ http://canary.example.com:8080/ http://nobody.example.com" }
`,
}
const group = 'group: web, account: "111111111111", region: eu-west-1'
const SCENARIO = `
start: 2026-11-21T02:00:00Z
repository: { name: acme/web }
accounts:
  "111111111111":
    regions:
      eu-west-1:
        images: { old: { name: web-1 }, new: { name: web-2 } }
        templates: { web: { image: "image:old" }, next: { image: "image:new" } }
        groups: { web: { template: web, size: 2 } }
sites:
  status.example.com: { body: fine }
  shop.example.com: { status: 204, behind: { ${group}, images: [{ name: "web-2*", status: 500 }] } }
  canary.example.com:8080: { behind: { ${group}, reaches: newest, images: [{ image: "image:new", reachable: false }, { image: "image:old", body: old }] } }
runs: [{ workflow: w.yml }]
incidents:
  - { at: 30m, do: { site: { host: status.example.com, status: 503 } } }
  - at: 90m
    do:
      call:
        { service: autoscaling, operation: UpdateAutoScalingGroup, account: "111111111111", region: eu-west-1, input: { AutoScalingGroupName: web, DesiredCapacity: 3, LaunchTemplate: { LaunchTemplateName: next, Version: "1" } } }
`

test('an address answers as the scenario says, by the image of the instances behind it, and no other can be reached', async () => {
  const report = await playIn(FILES, SCENARIO)
  expect(report.surprises).toEqual([])
  const lost = (host: string): string => `fetch failed, getaddrinfo ENOTFOUND ${host}`
  expect(report.log.filter(({ step }) => step !== undefined).map(({ text }) => text)).toEqual([
    '0 status.example.com: 200 fine',
    '0 shop.example.com: 204 ',
    '0 canary.example.com:8080: 200 old',
    `0 nobody.example.com: ${lost('nobody.example.com')}`,
    '1 status.example.com: 503 ',
    '1 shop.example.com: 204 ',
    '1 canary.example.com:8080: 200 old',
    `1 nobody.example.com: ${lost('nobody.example.com')}`,
    '2 status.example.com: 503 ',
    '2 shop.example.com: 500 ', // the third request, the third instance
    `2 canary.example.com:8080: ${lost('canary.example.com')}`,
    `2 nobody.example.com: ${lost('nobody.example.com')}`,
  ])
})

test.each<[string, string, string]>([
  ['a host', 'https://x.example.com/: {}', "'https://x.example.com/' is not right here"],
  ['a group', `x.example.com: { behind: { ${group.replace('web', 'wep')} } }`, "'wep' is no group of the scenario"],
  ['an image', `x.example.com: { behind: { ${group}, images: [{ image: "image:newer" }] } }`, "no image 'newer' is defined there"],
])('%s that is wrong is refused', (_, site, why) => {
  const scenario = `${SCENARIO.replace('sites:\n', `sites:\n  ${site}\n`)}`
  expect(() => readScenario(scenario, 'scenario.yml')).toThrow(why)
})

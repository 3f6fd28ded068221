import { logUrl } from '@golden-ami/domain'
import { hours } from '@golden-ami/local-aws'
import { expect, test } from 'vitest'
import { type Built, REGION, Stages } from '../../support/stages.ts'

const recipeOf = ({ output }: Built): string => `golden-ami-web-os-${output('fingerprint').slice(0, 12)}`
const arnOf = (built: Built): string => built.output('image-arn')
const logLink = (built: Built): string => {
  const recipe = recipeOf(built)
  return `[${recipe} 1.0.0/1](${logUrl(REGION, recipe, '1.0.0/1')})`
}
const facts = (built: Built, ...rows: readonly string[]): string =>
  [
    '|  |  |',
    '| --- | --- |',
    `| Parent | ${built.output('parent-ami-id')} (al2023-ami-2023-kernel-default-x86&#95;64-20260105.0) |`,
    `| Fingerprint | ${built.output('fingerprint').slice(0, 12)} |`,
    '| Architecture | x86&#95;64 |',
    `| Image | ${arnOf(built)} |`,
    ...rows,
  ].join('\n')

test('of an image that was built', async () => {
  const stages = new Stages()
  const built = await stages.run({ stage: 'os' })
  expect(built.ran.summary).toBe(`### ✅ Built: os (1.0.0/1, ${built.output('ami-id')})

1.0.0/1 is available

${facts(built, '| Changes | the first build of this stage |', '| Tests | passed |', '| Packages | 3 |', '| Not looked at | findings (scan is false) |', `| Log | ${logLink(built)} |`)}

\`\`\`mermaid
flowchart LR
  n0["al2023-ami-2023-kernel-default-x86#95;64-20260105.0<br>${built.output('parent-ami-id')}<br>amazon"]
  n1["web-os-x86#95;64 2026-01-05T09-00-00.000Z<br>${built.output('ami-id')}<br>111111111111"]
  n0 --> n1
\`\`\`

| Workflow | Step | Status | Took |
| --- | --- | --- | --- |
| BUILD |  | COMPLETED | 20m |
|  | LaunchBuildInstance | COMPLETED | 2m |
|  | ApplyBuildComponents | COMPLETED | 12m |
|  | InventoryCollection | COMPLETED | 1m |
|  | RunSanitizeScript | COMPLETED | 1m |
|  | CreateOutputAMI | COMPLETED | 3m |
|  | TerminateBuildInstance | COMPLETED | 1m |
| TEST |  | COMPLETED | 2m24s |
|  | LaunchTestInstance | COMPLETED | 1m36s |
|  | TerminateTestInstance | COMPLETED | 48s |

`)
  expect(JSON.parse(built.ran.written.get('packages.json') ?? '')).toContainEqual({ name: 'bash', version: '5.2.15' })
})

test('of an image that was there', async () => {
  const stages = new Stages()
  await stages.run({ stage: 'os' })
  stages.world.advance(hours(1))
  const hit = await stages.run({ stage: 'os' }, { github: { runId: '2' } })
  const age = hit.ran.summary.match(/\| Age \| (.*) \|/)?.[1] ?? ''
  expect(age).toMatch(/^\d+[hm]/)
  expect(hit.ran.summary).toBe(`### ✅ Nothing to build: os (1.0.0/1, ${hit.output('ami-id')})

1.0.0/1 has the same fingerprint and is young enough

${facts(hit, `| Age | ${age} |`, '| Tests | passed |', '| Not looked at | packages, lineage beyond the parent, findings (scan is false) |')}

\`\`\`mermaid
flowchart LR
  n0["al2023-ami-2023-kernel-default-x86#95;64-20260105.0<br>${hit.output('parent-ami-id')}"]
  n1["1.0.0/1<br>${hit.output('ami-id')}"]
  n0 --> n1
\`\`\`

`)
})

test('of a build that failed: nothing of what it says is markup', async () => {
  const stages = new Stages()
  stages.imageBuilder.plans = () => ({ failure: { workflow: 'BUILD', step: 'LaunchBuildInstance', reason: '<img src=x> [a](b) @octocat' } })
  const { ran } = await stages.run({ stage: 'os' })
  expect(ran.summary).toMatch(
    /^### ❌ Failed: os \(1\.0\.0\/1\)\n\n1\.0\.0\/1 is FAILED\. Step LaunchBuildInstance of workflow BUILD failed/,
  )
  expect(ran.summary).toContain('&lt;img src=x&gt; &#91;a&#93;(b) &#64;<!-- -->octocat')
  expect(ran.summary).not.toContain('<img')
})

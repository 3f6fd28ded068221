/** The example in another partition: ARNs, policies, roles and consoles are that partition's, from the first build to a rollback. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pointerName } from '@golden-ami/domain'
import type { World } from '@golden-ami/local-aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { SsmState } from '@golden-ami/local-aws/services/ssm/state'
import { play } from '@golden-ami/rehearsal/scenario/play'
import { readScenario } from '@golden-ami/rehearsal/scenario/read-scenario'
import { ROOT } from '@golden-ami/tooling/root'
import { expect, test } from 'vitest'

const EXAMPLE = join(ROOT, 'workflows-examples')
const ACCOUNT = '111111111111'
/** Baseline, build, development, and then a rollback of it. */
const RUNS = `runs:
  - { id: baseline, workflow: baseline.yml, event: workflow_dispatch, at: 0s }
  - { id: build, workflow: golden-ami.yml, event: push, after: baseline, in: 5m }
  - { id: rollback, workflow: rollback.yml, event: workflow_dispatch, after: build, in: 5m, inputs: { environment: development, reason: a test } }
`
const REWRITTEN = ['.github/golden-ami.yml', 'scenarios/acme.yml']

test('in AWS GovCloud', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'partition-'))
  try {
    cpSync(EXAMPLE, folder, { recursive: true, filter: path => !path.includes('organisation') })
    for (const file of REWRITTEN) {
      const text = readFileSync(join(folder, file), 'utf8')
      writeFileSync(join(folder, file), text.replaceAll('eu-west-1', 'us-gov-west-1').replaceAll('arn:aws:', 'arn:aws-us-gov:'))
    }
    const path = join(folder, 'scenarios/acme.yml')
    const text = readFileSync(path, 'utf8')
    const scenario = readScenario(text.slice(0, text.indexOf('runs:')).replace(/until: \S+/, 'until: 2026-11-20T02:00:00Z') + RUNS, path)
    let world: World | undefined
    const report = await play(scenario, {
      folder: join(folder, 'scenarios'),
      atEnd: host => {
        world = host.world
      },
    })
    expect(report.runs.map(({ result }) => result)).toEqual(['success', 'success', 'success'])
    const place = world!.place(ACCOUNT, 'us-gov-west-1')
    const versions = place.state(SsmState).parameter(pointerName('web', 'development', 'x86_64'), { asOf: world!.now })?.versions ?? []
    expect(versions.map(({ Labels }) => Labels)).toEqual([[], [], ['verified']])
    expect(new Set(place.state(AutoScalingState).running('web-development').values())).toEqual(new Set([versions[2]?.Value]))
    expect(versions[2]?.Value).toBe(versions[0]?.Value)
    expect(versions[1]?.Value).not.toBe(versions[0]?.Value)
    expect(world!.journal.filter(({ role }) => role !== '' && !role.startsWith('arn:aws-us-gov:'))).toEqual([])
    expect(world!.journal.filter(({ error }) => error?.includes('Denied') || error?.includes('Unauthorized'))).toEqual([])
    expect(JSON.stringify(versions)).not.toContain('arn:aws:')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

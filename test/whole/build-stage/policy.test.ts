import { readFileSync } from 'node:fs'
import { minutes } from '@golden-ami/local-aws'
import type { Policy } from '@golden-ami/local-aws/iam/policy'
import { PackageRepository } from '@golden-ami/local-aws/software/repository'
import { expect, test } from '@jest/globals'
import { ACCOUNT, Stages } from '../../support/stages.ts'

const ROLE = 'arn:aws:iam::111111111111:role/golden-ami'
const policy = JSON.parse(readFileSync(new URL('../../../actions/build-stage/policy.json', import.meta.url), 'utf8')) as Policy & {
  readonly Statement: readonly { readonly Action: string | readonly string[] }[]
}
const actions = policy.Statement.flatMap(({ Action }) => Action)

/** Builds the first stage with a scan, and again where EC2 has scanned it, and cancels the build of the second one. Answers with what failed. */
const everything = async (policies: readonly Policy[]): Promise<readonly string[]> => {
  const stages = new Stages()
  stages.world.door.identities.roles.set(ROLE, policies)
  for (const scanned of [[], [ACCOUNT]]) {
    stages.world.state(PackageRepository).tell({ scanned })
    const os = await stages.run({ stage: 'os', scan: 'true', force: 'true' }, { role: ROLE, github: { runId: String(scanned.length) } })
    if (os.ran.failed !== undefined) return [os.ran.failed]
  }
  stages.world.befall({ when: { at: stages.world.now + minutes(10) }, what: { do: 'cancel', process: 'tool' } })
  const tool = await stages.run({ stage: 'tool' }, { role: ROLE, name: 'tool' })
  return tool.ran.failed === undefined ? [] : [tool.ran.failed]
}

test('with the policy that the action ships it builds and cancels', async () => {
  expect(await everything([policy])).toEqual([expect.stringMatching(/1\.0\.0\/1 is being cancelled in Image Builder.*\[run\.cancelled\]/)])
})

test.each(actions)('without %s it says that this is missing', async action => {
  const less: Policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions.filter(other => other !== action) }] }
  expect(await everything([less])).toEqual([
    expect.stringMatching(new RegExp(`is not authorized to perform: ${action} .*\\[aws\\.denied\\]$`, 's')),
  ])
})

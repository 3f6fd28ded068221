/** A job without region, without credentials, or with those of another account. */
import { run as buildStage } from '@golden-ami/actions/build-stage'
import { run as promote } from '@golden-ami/actions/promote'
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { run as rollback } from '@golden-ami/actions/rollback'
import { run as tagAmi } from '@golden-ami/actions/tag-ami'
import type { Runtime } from '@golden-ami/actions-kit'
import { World } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { type Ran, runInProcess } from '../../support/in-process.ts'
import { FILES, type Inputs, inputsWith } from './wrong-inputs.ts'

const IMAGE = { 'ami-id': 'ami-01234567' }
const STAGING = { environment: 'staging' }
const ACTIONS: readonly (readonly [string, (runtime: Runtime) => Promise<void>, Inputs])[] = [
  ['build-stage', buildStage, { stage: 'os' }],
  ['tag-ami', tagAmi, IMAGE],
  ['promote', promote, { ...STAGING, ...IMAGE }],
  ['refresh-asg', refreshAsg, STAGING],
  ['rollback', rollback, { ...STAGING, reason: 'errors' }],
]
/** As the SDK's own chain of providers says it. */
const noCredentials = async (): Promise<never> => {
  throw Object.assign(new Error('Could not load credentials from any providers'), { name: 'CredentialsProviderError' })
}

describe.each(ACTIONS)('%s', (name, action, given) => {
  const start = async (more: object, aws: (runtime: Runtime) => Runtime['aws'] = ({ aws }) => aws) => {
    const world = new World()
    const ran: Ran = await runInProcess(world, {
      action: runtime => action({ ...runtime, aws: aws(runtime) }),
      inputs: inputsWith(name, given),
      files: FILES,
      ...more,
    })
    return { failed: ran.failed, outcome: ran.outputs.get('outcome'), calls: world.journal.map(({ operation }) => operation) }
  }

  test.each(['false', 'true'])('no region, dry-run: %s', async dryRun => {
    expect(await start({ region: '', inputs: inputsWith(name, { ...given, 'dry-run': dryRun }) })).toEqual({
      failed: expect.stringMatching(/^The job has no AWS region\. Run aws-actions\/configure-aws-credentials .*\[aws\.no-region\]$/),
      outcome: 'failed',
      calls: [],
    })
  })
  test.each(['false', 'true'])('no credentials, dry-run: %s', async dryRun => {
    const inputs = inputsWith(name, { ...given, 'dry-run': dryRun })
    expect(await start({ inputs }, ({ aws }) => ({ ...aws, credentials: noCredentials }))).toEqual({
      failed: expect.stringMatching(
        /^No AWS credentials could be found\. Run aws-actions\/configure-aws-credentials .*\[aws\.no-credentials\]$/,
      ),
      outcome: 'failed',
      calls: [],
    })
  })
  test('another account than the delivery file says', async () => {
    expect(await start({ account: '222222222222' })).toEqual({
      failed: expect.stringMatching(
        /^The credentials are for account 222222222222, but 111111111111 is expected\. .*\[aws\.other-account\]$/,
      ),
      outcome: 'failed',
      calls: ['GetCallerIdentity'],
    })
  })
})

import { minutes } from '@golden-ami/local-aws'
import type { Policy } from '@golden-ami/local-aws/iam/policy'
import { KmsState } from '@golden-ami/local-aws/services/kms/state'
import { PackageRepository } from '@golden-ami/local-aws/software/repository'
import { expect, test } from 'vitest'
import { permissionsOf, shippedPolicy, withoutPermission } from '../../support/policies.ts'
import { ACCOUNT, changedDelivery, REGION, Stages, withDistribution } from '../../support/stages.ts'

const ROLE = 'arn:aws:iam::111111111111:role/golden-ami'
const policy = shippedPolicy('build-stage')
const permissions = permissionsOf(policy)
/** What is looked at before a build can be done without. */
const isOptional = ({ sid }: (typeof permissions)[number]): boolean => sid.endsWith('BeforeABuild')
/** What nobody needs any more may stay. */
const isTidying = ({ sid }: (typeof permissions)[number]): boolean => sid === 'CleanUp'

/** The delivery file in which the first stage sets everything that is looked at. */
const withSettings = (stages: Stages): Stages => {
  const { subnet, securityGroup } = stages.network.addVpc()
  const { arn } = stages.world.place(ACCOUNT, REGION).state(KmsState).create()
  const settings = `
    infrastructure: { subnet: ${subnet}, security-groups: [ ${securityGroup} ], sns-topic: 'arn:aws:sns:${REGION}:${ACCOUNT}:builds' }
    volumes: [ { device: /dev/xvda, encrypted: true, kms-key: "${arn}" } ]
    workflows: [ arn:aws:imagebuilder:${REGION}:aws:workflow/build/build-image/x.x.x ]
    execution-role: arn:aws:iam::${ACCOUNT}:role/workflows`
  stages.files = changedDelivery(delivery => delivery.replace('  tool:', `${settings.slice(1)}\n  tool:`))
  return stages
}

/** Runs of the first stage: nobody but Image Builder scans, EC2 scans, a region more. */
const ROUNDS = [
  { regions: ['us-east-1'], scanned: [], force: 'true' },
  { regions: ['us-east-1'], scanned: [ACCOUNT], force: 'true' },
  { regions: ['us-east-1', 'us-east-2'], scanned: [ACCOUNT], force: 'false' },
] as const

/** What is encrypted can be shared only where a region has a key of its own. */
const shared = ({ world }: Stages, regions: readonly string[]): string => {
  const keyOf = (region: string): string => {
    const state = world.place(ACCOUNT, region).state(KmsState)
    return (state.keys.owned()[0] ?? state.create()).arn
  }
  return `{ regions: [ ${regions} ], kms-keys: [ ${regions.map(keyOf)} ], share-with: { accounts: [ "222222222222" ] } }`
}

/**
 * Builds the first stage with scans, distributes it again where that fails, copies it to one more region, and cancels the build of the
 * second stage. Answers with what failed.
 */
const everything = async (policies: readonly Policy[]): Promise<readonly string[]> => {
  const stages = withSettings(new Stages())
  stages.world.identities.roles.set(ROLE, policies)
  const { files } = stages
  let builds = 0
  stages.imageBuilder.plans = () => (builds++ === 0 ? { failure: { workflow: 'DISTRIBUTION', regions: ['us-east-1'] } } : {})
  for (const [index, { regions, scanned, force }] of ROUNDS.entries()) {
    stages.files = withDistribution(files, shared(stages, regions))
    stages.world.state(PackageRepository).tell({ scanned })
    const os = await stages.run({ stage: 'os', scan: 'true', force }, { role: ROLE, github: { runId: String(index) } })
    if (os.ran.failed !== undefined) return [os.ran.failed]
  }
  stages.world.inject({ when: { at: stages.world.now + minutes(10) }, what: { do: 'cancel', process: 'tool' } })
  const tool = await stages.run({ stage: 'tool' }, { role: ROLE, name: 'tool' })
  return tool.ran.failed === undefined ? [] : [tool.ran.failed]
}

test('with the policy that the action ships it builds and cancels', async () => {
  expect(await everything([policy])).toEqual([expect.stringMatching(/1\.0\.0\/1 is being cancelled in Image Builder.*\[run\.cancelled\]/)])
})

/** What the snapshots of a copy's source are encrypted with is asked about where there is such a source (test/whole/promote-everywhere-policies.test.ts). */
const isElsewhere = ({ action }: (typeof permissions)[number]): boolean => action === 'kms:ReEncryptFrom'

test.each(permissions.filter(one => !isOptional(one) && !isElsewhere(one) && !isTidying(one)))(
  'without $action ($sid) it says that this is missing',
  async ({ sid, action }) => {
    expect(await everything([withoutPermission(policy, sid, action)])).toEqual([
      expect.stringMatching(
        new RegExp(
          `is not authorized to perform: ${action} on resource: .*\\[aws\\.denied${action === 'iam:PassRole' ? '-role' : ''}\\]$`,
          's',
        ),
      ),
    ])
  },
)

test.each(permissions.filter(isOptional))('without $action ($sid) it builds, and says what was not looked at', async ({ sid, action }) => {
  const stages = withSettings(new Stages())
  stages.world.identities.roles.set(ROLE, [withoutPermission(policy, sid, action)])
  const { ran, output } = await stages.run({ stage: 'os' }, { role: ROLE })
  expect(output('outcome')).toBe('built')
  expect(ran.lines.filter(line => line.includes('was not looked at'))).toEqual([
    expect.stringMatching(new RegExp(`was not looked at: .*is not authorized to perform: ${action} `)),
  ])
})

test.each(permissions.filter(isTidying))('without $action it builds all the same, and what nobody needs stays', async ({ sid, action }) => {
  const stages = new Stages()
  await stages.run({ stage: 'os' })
  const { recipes, distributions } = stages.imageBuilder
  const [recipe, distribution] = [recipes.owned()[0]!, distributions.owned()[0]!]
  for (let night = 0; night < 60; night++) {
    const named = (kind: string) => ({ arn: `arn:aws:imagebuilder:${REGION}:${ACCOUNT}:${kind}-${night}`, name: `golden-ami-web-${night}` })
    const [older, elsewhere] = [named('image-recipe/golden-ami-web'), named('distribution-configuration/golden-ami')]
    recipes.put(`${older.arn}/0.0.1`, { ...recipe, ...older, arn: `${older.arn}/0.0.1` })
    distributions.put(elsewhere.arn, { ...distribution, ...elsewhere })
  }
  const before = [recipes.owned().length, distributions.owned().length]
  stages.world.identities.roles.set(ROLE, [withoutPermission(policy, sid, action)])
  stages.files = changedDelivery(delivery => delivery.replace('amazon:update-linux', 'amazon:reboot-linux'))
  const { ran } = await stages.run({ stage: 'os' }, { role: ROLE, github: { runId: '2' } })
  expect(ran.failed).toBeUndefined()
  const after = [recipes.owned().length, distributions.owned().length]
  const untouched = action === 'imagebuilder:DeleteImageRecipe' ? 0 : 1
  expect(after[untouched]).toBe(before[untouched]! + 1)
  expect(after[1 - untouched]).toBe(before[1 - untouched]! + 1 - 10)
})

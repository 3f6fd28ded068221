/** Looks at a target that show less than the one before, or nothing. */
import { PutParameterCommand } from '@aws-sdk/client-ssm'
import { autoScaling, cloudWatch, commands, ec2, elasticLoadBalancing, kms, lookAtTargets, ssm, type TargetClients } from '@golden-ami/aws'
import { cloudTrail } from '@golden-ami/aws/cloudtrail/client'
import { serviceQuotas } from '@golden-ami/aws/servicequotas/client'
import { type FoundTarget, isRead, pointerName, type Target } from '@golden-ami/domain'
import { minutes } from '@golden-ami/local-aws'
import { expect, test } from 'vitest'
import { ACCOUNT, REGION } from '../local-aws/services/imagebuilder/studio.ts'
import { Scene } from './lists.ts'

const NAME = { family: 'web', environment: 'staging', architecture: 'x86_64' }
const TARGET: Target = {
  ...{ name: `web/${REGION}`, entry: 'web', account: ACCOUNT, region: REGION },
  role: undefined,
  groups: { by: 'names', names: [] },
  allowEmpty: false,
}

const clientsOf = ({ edge }: Scene): TargetClients => ({
  ...{
    parameters: ssm(edge),
    autoScaling: autoScaling(edge),
    ec2: ec2(edge),
    commands: commands(edge),
    loadBalancing: elasticLoadBalancing(edge),
    cloudWatch: cloudWatch(edge),
    quotas: serviceQuotas(edge),
    keys: kms(edge),
    history: cloudTrail(edge),
  },
  use: calls => calls(),
})
const looked = async (scene: Scene, previous?: FoundTarget): Promise<FoundTarget> => {
  const home = { ledger: [], lock: [], quarantined: new Map() }
  const before = previous && new Map([[TARGET.name, previous]])
  const found = await lookAtTargets(new Map([[TARGET.name, clientsOf(scene)]]), NAME, [TARGET], home, before)
  return found.get(TARGET.name) ?? { unknown: true, why: 'it was not looked at' }
}
const pointed = (found: FoundTarget): readonly number[] => (isRead(found) ? found.pointer.map(({ version }) => version) : [])

test('what a pointer has said once it has said, though looks that fail and looks that lag behind follow', async () => {
  const scene = new Scene()
  const Name = pointerName(NAME.family, NAME.environment, NAME.architecture)
  await scene.person.ssm.send(new PutParameterCommand({ Name, Value: 'ami-0123456789abcdef0', Type: 'String' }))
  const first = await looked(scene)
  expect(pointed(first)).toEqual([1])
  expect(pointed(await looked(new Scene(), first))).toEqual([1])
  scene.world.inject({ when: { at: scene.world.now }, what: { do: 'outage', of: {}, for: minutes(10) } })
  const lost = await looked(scene, first)
  expect(lost).toMatchObject({ transient: true, before: first })
  expect(pointed(await looked(new Scene(), lost))).toEqual([1])
})

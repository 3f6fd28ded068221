/** What people write over records, halt, and take away. */
import { DeregisterImageCommand } from '@aws-sdk/client-ec2'
import { DeleteParameterCommand, PutParameterCommand } from '@aws-sdk/client-ssm'
import { haltName, ledgerName, lockName, pointerName } from '@golden-ami/domain'
import { ACCOUNT } from '../support/fleet.ts'
import { ec2At, type Place, ssmAt } from '../support/place.ts'
import type { EnvironmentScene } from './environment-scene.ts'
import { HOME, haltsOf, ledgerValues } from './records.ts'
import type { Scene } from './scene.ts'
import type { PlannedAction } from './workload.ts'

export type Performed = Pick<PlannedAction, 'action' | 'environment' | 'group' | 'choice'>

/** An image that no release has, and that is not there. */
const UNKNOWN = 'ami-0123456789abcdef0'

export const edit = async ({ delivery, base, releases }: Scene, { action, environment, group, choice }: Performed): Promise<void> => {
  const { world } = delivery
  const { name } = environment
  const put = (place: Place, parameter: string, Value: string) =>
    ssmAt(world, place).send(new PutParameterCommand({ Name: parameter, Value, Type: 'String', Overwrite: true }))
  const images = [...releases.map(one => one.images), base].map(one => one.get(group.region) ?? '')
  const pointer = pointerName('web', name, 'x86_64')
  switch (action) {
    case 'edit the pointer':
      await ssmAt(world, group).send(
        new PutParameterCommand({
          ...{ Name: pointer, Value: images[choice % images.length] ?? '', Type: 'String' },
          ...{ DataType: 'aws:ec2:image', Overwrite: true },
        }),
      )
      return
    case 'write an unknown image into the pointer':
      await put(group, pointer, UNKNOWN)
      return
    case 'write something into the ledger':
      await put(HOME, ledgerName('web', name), choice % 2 === 0 ? 'see the ticket' : '{}')
      return
    case 'put an old ledger value back': {
      const values = ledgerValues(world, name)
      const old = values[choice % Math.max(1, values.length)]
      if (old !== undefined) await put(HOME, ledgerName('web', name), old)
      return
    }
    case 'write something into the lock':
      await put(HOME, lockName('web', name), 'mine')
      return
    case 'deregister an image':
      await ec2At(world, { account: ACCOUNT, region: group.region }).send(
        new DeregisterImageCommand({ ImageId: images[choice % images.length] }),
      )
      return
    case 'halt':
      await put(choice % 2 === 0 ? HOME : group, haltName('web', name), 'nothing moves until I say so')
      return
    case 'lift the halt':
      await liftHalts({ delivery }, environment)
  }
}

export const liftHalts = async ({ delivery: { world } }: Pick<Scene, 'delivery'>, { name, places }: EnvironmentScene): Promise<void> => {
  for (const place of haltsOf(world, name, places))
    await ssmAt(world, place)
      .send(new DeleteParameterCommand({ Name: haltName('web', name) }))
      // Home is one of the places, most of the time.
      .catch(() => undefined)
}

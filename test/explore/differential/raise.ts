/** An environment in local AWS that is what the abstract one is in the state in which that begins. */
import { CreateAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling'
import { CreateLaunchTemplateCommand, CreateLaunchTemplateVersionCommand } from '@aws-sdk/client-ec2'
import { LabelParameterVersionCommand, PutParameterCommand } from '@aws-sdk/client-ssm'
import { encodeEvent, encodePointerMetadata, ledgerName, pointerName, type Target } from '@golden-ami/domain'
import { hours, minutes, World } from '@golden-ami/local-aws'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { autoScalingAt, ec2At, ssmAt } from '../../support/place.ts'
import type { Estate } from '../estate.ts'
import { GROUP } from '../fleet.ts'
import { BEGINNING, imageOf, LETTERS } from '../names.ts'
import type { State } from '../state.ts'
import { ARCHITECTURE, FAMILY, LocalEnvironment } from './local-environment.ts'

/** @param doomed an image whose instances never pass their health check */
export const raised = async (estate: Estate, state: State, doomed: string | undefined): Promise<LocalEnvironment> => {
  const { store, plot } = estate
  // It takes time to make all this.
  const world = new World({ start: BEGINNING - hours(6) })
  const environment = plot.environmentOf({})
  for (const [at, target] of environment.targets.entries()) {
    makeImages(world, target, doomed)
    const fleet = store.fleets.of(state.fleets[at] ?? 0)
    await makeGroup(world, target, fleet.follows, fleet.runs.length)
    await writePointer(world, target, environment.name, store.pointers.of(state.pointers[at] ?? 0))
  }
  const local = new LocalEnvironment(world, environment, doomed)
  const [home] = environment.targets
  for (const version of store.ledgers.of(state.ledgers[0] ?? 0)) {
    if (!('event' in version) || !home) throw new Error('the abstract environment begins with what nobody can read')
    const parameter = {
      Name: ledgerName(FAMILY, environment.name),
      Value: encodeEvent(version.event),
      Type: 'String',
      Overwrite: true,
    } as const
    await ssmAt(world, home).send(new PutParameterCommand(parameter))
  }
  world.advance(BEGINNING - world.now)
  return local
}

/** With the ids that the abstract world has for them. */
const makeImages = (world: World, { account, region }: Target, doomed: string | undefined): void => {
  const ec2 = world.place(account, region).state(Ec2State)
  for (const letter of LETTERS) {
    const { ImageId: made = '' } = ec2.makeImage({ Name: letter })
    ec2.makeAvailable(made)
    const ImageId = imageOf(letter)
    ec2.images.put(ImageId, { ...ec2.images.own(made), ImageId })
    ec2.images.delete(made)
  }
  if (doomed !== undefined) ec2.fates.set(doomed, Number.POSITIVE_INFINITY)
}

/** Its launch template has a version for each image. */
const makeGroup = async (world: World, target: Target, follows: number, size: number): Promise<void> => {
  const [ec2, autoScaling] = [ec2At(world, target), autoScalingAt(world, target)]
  for (const [index, letter] of LETTERS.entries()) {
    const version = { LaunchTemplateName: GROUP, LaunchTemplateData: { ImageId: imageOf(letter), InstanceType: 'm7i.large' as const } }
    if (index === 0) await ec2.send(new CreateLaunchTemplateCommand(version))
    else await ec2.send(new CreateLaunchTemplateVersionCommand(version))
  }
  await autoScaling.send(
    new CreateAutoScalingGroupCommand({
      ...{ AutoScalingGroupName: GROUP, MinSize: 0, MaxSize: 4, DesiredCapacity: size, DefaultInstanceWarmup: 120 },
      AvailabilityZones: [`${target.region}a`],
      LaunchTemplate: { LaunchTemplateName: GROUP, Version: String(follows) },
    }),
  )
  world.advance(minutes(30))
}

type Pointer = ReturnType<Estate['store']['pointers']['of']>
const writePointer = async (world: World, target: Target, environment: string, pointer: Pointer): Promise<void> => {
  const ssm = ssmAt(world, target)
  const Name = pointerName(FAMILY, environment, ARCHITECTURE)
  for (const { image, metadata } of pointer) {
    const how = { Type: 'String', DataType: 'aws:ec2:image', Overwrite: true } as const
    await ssm.send(new PutParameterCommand({ ...how, Name, Value: image, Description: metadata ? encodePointerMetadata(metadata) : '' }))
    world.advance(minutes(1))
  }
  for (const { version, labels } of pointer)
    if (labels.length > 0) await ssm.send(new LabelParameterVersionCommand({ Name, ParameterVersion: version, Labels: [...labels] }))
}

/** The instances of a group, as Auto Scaling and EC2 tell them. */
import type { Instance as InstanceFacts } from '@aws-sdk/client-auto-scaling'
import type { Instance } from '@golden-ami/domain'
import type { LaunchedInstance } from '../ec2/instances.ts'

/** @param isAsked whether it is to be known what each was launched from */
export const instanceOf = (
  {
    InstanceId = '',
    LifecycleState: state,
    ProtectedFromScaleIn = false,
    WeightedCapacity,
    ImageId,
    LaunchTemplate,
  }: Partial<InstanceFacts>,
  ec2: ReadonlyMap<string, LaunchedInstance>,
  isAsked = false,
): Instance => ({
  id: InstanceId,
  ...launched(ec2.get(InstanceId), ImageId),
  inService: state === 'InService',
  leaving: /^(Warmed:)?Terminat/.test(state ?? ''),
  standby: state === 'Standby' || state === 'EnteringStandby',
  protectedFromScaleIn: ProtectedFromScaleIn,
  ...(WeightedCapacity === undefined ? {} : { weight: Number(WeightedCapacity) }),
  ...(isAsked ? { from: { template: LaunchTemplate?.LaunchTemplateId ?? '', version: LaunchTemplate?.Version ?? '' } } : {}),
})

/**
 * Where a root volume was replaced, Auto Scaling tells the image that runs; whether EC2 then tells it too is not documented. An instance that
 * EC2 does not show is not taken for one that runs anything.
 * @see https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_Instance.html
 */
const launched = (instance: LaunchedInstance | undefined, current: string | undefined): Pick<Instance, 'image' | 'launched'> => ({
  image: (instance && current?.startsWith('ami-') ? current : instance?.image) ?? '',
  ...(instance?.launched === undefined ? {} : { launched: instance.launched }),
})

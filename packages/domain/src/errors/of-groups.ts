/** The groups of a target, and their pointers. */
import type { ErrorEntry } from './entry.ts'

export const GROUP_ERRORS = {
  'group.missing': {
    what: 'An Auto Scaling group that is named does not exist.',
    cause: 'The name is misspelt, or the target is in another account or region; of an image without an environment, the job is.',
    remedy: 'Correct the name in `groups` of the target, or its account and region.',
  },
  'group.managed': {
    what: 'A group is kept by a service of AWS.',
    cause:
      'It belongs to a managed node group of Amazon EKS, to AWS Elastic Beanstalk or to another service, which would put its own launch template back.',
    remedy: 'Update it by the service that the message names, or take the group out of `groups` of the target (or its tag off).',
  },
  'group.architectures': {
    what: 'The mixed instances policy of a group launches images of several architectures.',
    cause:
      'An override names a launch template or an image of another architecture than the others, and an environment has one image. Of an image that a parameter names, or that is gone, the architecture is not known.',
    remedy: 'Give each architecture a group of its own, or leave the overrides of the other architecture out of the policy.',
  },
  'group.no-template': {
    what: 'A group has no launch template, or no version that it names.',
    cause: 'It launches from a launch configuration, which cannot be changed, or the version was deleted.',
    remedy: 'Give the group a launch template with a numbered version.',
  },
  'group.unpinned': {
    what: 'A group follows $Latest or $Default of its launch template.',
    cause: 'Every new version is then live at once, and AWS cannot roll an instance refresh back.',
    remedy: 'Pin the group to a numbered version, or set `unpinned: pin` to have it pinned to the version that it follows now.',
  },
  'group.image-parameter': {
    what: 'The launch template of a group names its image by a parameter.',
    cause: 'AWS rolls no instance refresh back to `resolve:ssm:…`: what it means changes.',
    remedy:
      'Write an AMI id into the launch template, or set `unpinned: pin` to have the group pinned to a version with the image that its instances run now.',
  },
  'group.volumes': {
    what: 'A launch template version cannot be made anew with another image.',
    cause:
      'Its volumes are made from snapshots, which a new version does not take over, and which of them is the root volume is not known.',
    remedy:
      'Take the snapshot of the root volume out of the launch template, give the image the same root device name, or share the image with the account.',
  },
  'group.version-differs': {
    what: 'A launch template version that was made for an image differs from the one it was made from.',
    cause: 'AWS did not take everything over, so a group that follows it would launch something else.',
    remedy:
      'Compare the two versions, make a version with the image by hand that is right, or delete the one that is named; then run again.',
  },
  'group.followers': {
    what: 'Another group follows $Latest of the same launch template.',
    cause: 'A new version for the selected group would be launched by the other one too, unproved.',
    remedy: 'Pin the named groups to a numbered version first.',
  },
  'group.suspended': {
    what: 'A group has suspended processes without which instances cannot be replaced.',
    cause:
      'Somebody suspended them, or an earlier operation did and was not finished. What a canary suspends with `suspend: true` it resumes.',
    remedy: 'Resume the named processes, then run again.',
  },
  'group.health-check': {
    what: 'A group is behind a load balancer but checks only the health of EC2.',
    cause: 'An instance that answers no request would count as healthy during the rollout.',
    remedy: 'Add ELB (or VPC_LATTICE) to the health check types of the group.',
  },
  'group.protected': {
    what: 'A group has instances that an instance refresh does not replace.',
    cause: 'They are protected from scale-in or on standby; AWS would wait an hour for them and fail.',
    remedy:
      'Remove the protection, or take them out of standby, then run again. Or say in `protected` and `standby` of `strategy` what becomes of such instances.',
  },
  'group.root-volume': {
    what: 'A group does not have what replacing root volumes needs.',
    cause:
      'AWS replaces them only in a group with a mixed instances policy that names an image in each override, by an image of one volume, in instances that match its launch template; and each instance serves nobody meanwhile. The message names what is not so.',
    remedy:
      'Change what the message names; or replace the instances themselves, with `strategy: { type: rolling }`, which needs none of it.',
  },
  'group.launch-refused': {
    what: 'EC2 would launch no instance as a group launches them.',
    cause: 'A launch was tried without launching, and EC2 refused it in the words of the message.',
    remedy: 'Mend in the launch template or in the image what EC2 names, then run again.',
  },
  'group.no-addresses': {
    what: 'The subnets of a group have no free address.',
    cause: 'The rollout launches instances before others end, and each needs an address.',
    remedy:
      'Free addresses, or give the group another subnet. Or let instances end first: `min-healthy` below 100 with `max-healthy: 100` in `strategy`.',
  },
  'group.no-vcpus': {
    what: 'The vCPU quota of an account leaves no room for one more instance.',
    cause: 'The rollout launches instances before others end, and all that run count towards the quota of On-Demand Instances.',
    remedy:
      'Have the quota (`L-1216C47A` of EC2) raised. Or let instances end first: `min-healthy` below 100 with `max-healthy: 100` in `strategy`.',
  },
  'group.image-unfit': {
    what: 'No instance type of a group boots the image.',
    cause: 'Architecture, virtualization, boot mode, ENA or TPM of the image are not what the type takes: EC2 would refuse the launch.',
    remedy: 'Give the group an instance type that fits, or build the image for the one that it has.',
  },
  'group.volume-too-small': {
    what: 'A launch template makes a volume smaller than the image needs.',
    cause: 'The size of a block device mapping is below that of the snapshot of the image: EC2 would refuse the launch.',
    remedy: 'Raise the size in the launch template, or leave it out, and pin the group to that version; then run again.',
  },
  'group.busy': {
    what: 'A group is being refreshed to something else.',
    cause: 'Another run, or a person, started an instance refresh.',
    remedy: 'Wait for it, cancel it, or roll it back; then run again.',
  },
  'pointer.missing': {
    what: 'An environment has no pointer yet.',
    cause: 'Nothing was promoted there, and what it runs today was not recorded.',
    remedy: 'Promote a release into it, or run promote with `baseline: true` to record what it runs.',
  },
  'pointer.differs': {
    what: 'The pointers of the targets of an environment say different releases.',
    cause: 'A promotion or a rollback could not move all of them, or somebody moved one by hand.',
    remedy: 'Run promote or rollback again: only what is missing is done. Then refresh again.',
  },
  'target.empty': {
    what: 'A target of an environment selects no Auto Scaling group.',
    cause: 'Its tag, account or region is misspelt, the group lost the tag, or there is no group yet.',
    remedy:
      'Correct `groups` of the target in the delivery file, or tag the group. Where there is no group yet, write `allow-empty: true` on the target. Then run again.',
  },
  'target.unreadable': {
    what: 'A target of an environment could not be read.',
    cause: 'AWS does not answer there, or refuses: the message has its words.',
    remedy:
      'Mend what is named, then run again: only what is missing is done. In promote and refresh-asg `only` leaves the target out until then, with a reason.',
  },
  'target.alarm-missing': {
    what: 'An alarm that Auto Scaling is to watch does not exist in a target.',
    cause: 'It was never made in the account and region of the target, or its name in `alarms` of `strategy` is misspelt.',
    remedy: 'Create the alarm in each target, or correct its name.',
  },
  'target.alarm-firing': {
    what: 'An alarm that Auto Scaling is to watch is in ALARM before anything was begun.',
    cause: 'What runs there now is not well, or the alarm is not about it. A refresh that watches it would be rolled back at once.',
    remedy:
      'Look into the alarm first. Where the release is what mends it, take the alarm out of `alarms` of `strategy` for this rollout, in the delivery file.',
  },
  'pointer.foreign': {
    what: 'The pointer was moved by somebody else.',
    cause: 'Another tool or a person wrote the parameter, so nobody knows which release it means.',
    remedy:
      'Say which is right: run refresh-asg with `drift: restore` to put the pointer back to what the ledger says, or promote with `drift: adopt` and, in `release` or in `ami-id`, the release of that image or its AMI at home (a copy in another region has an id of its own). The history of the parameter names who wrote it.',
  },
  'rollout.called-off': {
    what: 'A rollout was called off, and the release before runs again.',
    cause:
      'Somebody cancelled its run with `on-cancel: rollback`, or rolled its groups back at AWS, or it was not done within `undo-after` of its environment; the message says which. Nothing failed, so nothing is rejected.',
    remedy: 'Promote the release again to roll it out.',
  },
  'rollout.failed': {
    what: 'A rollout did not succeed.',
    cause: 'The instance refresh failed, was cancelled or was rolled back; the summary has the reason of each group.',
    remedy: 'Read the reason, mend it, and release again; the groups that were rolled back run the image they ran before.',
  },
  'rollout.reverted': {
    what: 'Somebody has put a group back on the image that it ran before.',
    cause:
      'Infrastructure code that names an older version of the launch template was applied, or a person did it; the message names who, where CloudTrail tells. Nothing failed, so nothing is rejected, and nothing is done against it.',
    remedy:
      'Say which is right. Let the infrastructure code leave the image to golden-ami (`ignore_changes` of the launch template version, or the pointer as its source), then run refresh-asg with `drift: restore`, or promote another release. If the former image is right, run `rollback`.',
  },
  'rollout.place': {
    what: 'A rollout did not succeed in a target, and the image is not to blame.',
    cause:
      'Capacity, a quota, a key, a permission or the network is missing there, or somebody has stopped it; the message names it. Nothing is rejected, what is done stays, and what comes after it is not begun.',
    remedy:
      'Mend what is named, then run refresh-asg again: it goes on with what is missing, and with `only: failed` touches only that, and what has its pointer in common with it.',
  },
} as const satisfies Record<string, ErrorEntry>

/** Building, tagging and distributing an image. */
import type { ErrorEntry } from './entry.ts'

export const BUILD_ERRORS = {
  'build.failed': {
    what: 'Image Builder could not build the image.',
    cause: 'A step of a component failed, or a test did; the log stream of the build has the command and what it said.',
    remedy: 'Mend the component or the test, then run again. The same content is built again, because the failed build does not count.',
  },
  'build.distribution': {
    what: 'The image is built, but is not in every region and account that is to have it.',
    cause: 'A key, a role or a quota there does not let it in, or a target account was added after the image was built.',
    remedy:
      'Mend what AWS names, then run again: what is built is distributed again, not built again. For a target account that was added, or where that does not help, run once with `force: true`.',
  },
  'build.version-taken': {
    what: 'The version that is asked for names another content already.',
    cause: 'A component, a parameter or the parent changed, and the version stayed.',
    remedy: 'Raise `version`, or leave it out: the next free one is taken then.',
  },
  'build.name-taken': {
    what: 'A name that is given only once belongs to something else.',
    cause: 'Somebody made an image or a recipe of this name by hand, or changed the tags by which ours are known.',
    remedy: 'Rename, deregister or delete what the message names, or give the images another name (`ami-name`), then run again.',
  },
  'build.parent': {
    what: 'The parent image cannot be used.',
    cause: 'It does not exist, is not available, is not shared with this account, or has another architecture.',
    remedy: 'Correct `parent`, or build the stage before this one first.',
  },
  'image.missing': {
    what: 'An image that is named is not there.',
    cause:
      'The id is misspelt, the job is in another account or region, or the image is shared with the account, pending, disabled or gone.',
    remedy: 'Name an available AMI of the account and region in which the action runs.',
  },
  'distribution.preflight': {
    what: 'An image cannot be made available as the delivery file says.',
    cause: 'Its encryption, its Marketplace products or its watermarks do not allow it; AWS would say so later, or only at a launch.',
    remedy: 'Mend what the message names; nothing was changed.',
  },
  'distribution.copy-failed': {
    what: 'EC2 began a copy of an image and gave it up.',
    cause: 'Often the KMS key: EC2 looks at it only when the copy is under way. EC2 says it in its own words in the message.',
    remedy: 'Mend what EC2 names, then run again: a new copy is made where one is missing. The failed one can be deregistered.',
  },
  'distribution.incomplete': {
    what: 'An image is not available in every account and region that is to run it.',
    cause: 'What stood in the way is said for each account and region.',
    remedy: 'Mend what the message names, then run again: only what is missing is done.',
  },
  'tag.metadata': {
    what: 'The metadata of an image is incomplete or contradicts itself.',
    cause: 'The image was not built by build-stage, its tags were changed by hand, or inputs were given that belong to another image.',
    remedy: 'Say what is missing by the inputs that are named, or correct the tag or the input that is wrong.',
  },
  'tag.copies': {
    what: 'Not every copy of an image could be looked at.',
    cause: 'The role of a target may not be assumed or may not describe images; everything else was tagged.',
    remedy: 'Mend what the message names for each account and region, then run again: only what is missing is tagged.',
  },
  'tag.limits': {
    what: 'An image or a snapshot would have tags that AWS does not take.',
    cause: 'With the tags that it has already there would be more than 50, or the list of environments has become too long.',
    remedy: 'Remove tags that nobody needs, or give fewer in the input `tags`.',
  },
  'build.component': {
    what: 'A component that a stage names does not exist.',
    cause: 'The name or the version is misspelt, or Amazon does not offer the component in this region.',
    remedy: 'Correct it in `components`; Image Builder lists the components of each owner.',
  },
  'build.platform': {
    what: 'A component is not for the platform of the parent image.',
    cause: 'Images of Windows are built with components for Windows, all others with components for Linux.',
    remedy:
      'Correct `parent`, or take components of its platform; in documents ExecutePowerShell is there on Windows, ExecuteBash on Linux.',
  },
  'build.workflow': {
    what: 'A workflow that a stage names does not exist.',
    cause: 'Its name or version is misspelt, or it is not shared with this account.',
    remedy: 'Correct it in `workflows`; Image Builder lists the workflows of each owner.',
  },
  'build.preflight': {
    what: 'A build would fail, and nothing was begun.',
    cause: 'What the build instance is to be launched with does not exist, does not fit together or cannot be used.',
    remedy: 'Correct each of the settings that are named, then run again.',
  },
} as const satisfies Record<string, ErrorEntry>

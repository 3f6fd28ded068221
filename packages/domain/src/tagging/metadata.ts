/** The keys of the metadata that images and their snapshots carry as tags. */

export const METADATA = {
  family: 'golden-ami:family',
  stage: 'golden-ami:stage',
  version: 'golden-ami:version',
  fingerprint: 'golden-ami:fingerprint',
  /** The AMI that it was built from. */
  parent: 'golden-ami:parent',
  architecture: 'golden-ami:architecture',
  /** ISO 8601, UTC */
  builtAt: 'golden-ami:built-at',
  /** Image Builder's image build version, which names the release. */
  imageArn: 'golden-ami:image-arn',
  /** `owner/name` */
  repository: 'golden-ami:repository',
  commit: 'golden-ami:commit',
  /** URL of the run that built it. */
  run: 'golden-ami:run',
  /** Names, in the order of promotion. */
  environments: 'golden-ami:environments',
} as const

/**
 * Tags with this prefix go with an image to the accounts that it is shared with.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#sharing-tags
 */
export const SHARED_PREFIX = 'ec2:SharedTag/'

/** What an account that launches an image by a share is to know of it. */
export const sharedTags = (family: string, fingerprint: string): Readonly<Record<string, string>> => ({
  [`${SHARED_PREFIX}${METADATA.family}`]: family,
  [`${SHARED_PREFIX}${METADATA.fingerprint}`]: fingerprint,
})

/** No caller may write below it. */
export const OUR_PREFIX = 'golden-ami:'

/** Image Builder puts it on every AMI that it makes. */
export const IMAGE_BUILDER_ARN = 'Ec2ImageBuilderArn'

/** Between the names in `golden-ami:environments`. A comma is not among the characters that every AWS service takes in a tag. */
const SEPARATOR = ' '

/** With the environment at the end, unless it is there already. */
export const withEnvironment = (environments: string | undefined, environment: string): string => {
  const known = (environments ?? '').split(SEPARATOR).filter(name => name !== '')
  return (known.includes(environment) ? known : [...known, environment]).join(SEPARATOR)
}

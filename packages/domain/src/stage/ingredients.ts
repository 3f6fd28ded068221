/** What a stage is made of, as resolved now: everything that is known to decide the content of its image. */
import type { Architecture, BuildWorkflow, Volume } from '../delivery-file/types.ts'
import type { Complaint } from '../located/located.ts'
import type { Digest } from '../records/ledger/event.ts'
import { METADATA, sharedTags } from '../tagging/metadata.ts'

/** What stages are built on. */
export type Platform = 'Linux' | 'Windows'

/** A component document of the repository; it becomes a component that is named by its content. */
export interface OwnComponent {
  readonly is: 'own'
  /** Path in the repository, for people. */
  readonly path: string
  /** The AWSTOE document, as text. */
  readonly data: string
  readonly parameters: Readonly<Record<string, string>>
  /** What is wrong with it on a platform that it does not fit, for people; absent: it fits. */
  readonly misfits?: Readonly<Partial<Record<Platform, readonly Complaint[]>>>
}
/** Somebody else's component, by its build version (`…/1.2.3/4`). */
export interface ForeignComponent {
  readonly is: 'foreign'
  readonly arn: string
  /** Image Builder's word; undefined: nobody asked. */
  readonly platform?: string | undefined
  readonly parameters: Readonly<Record<string, string>>
}
export interface Ingredients {
  readonly family: string
  readonly stage: string
  /** AMI id */
  readonly parent: string
  readonly architecture: Architecture
  readonly components: readonly (OwnComponent | ForeignComponent)[]
  readonly volumes: readonly Volume[]
  /** By their build versions. */
  readonly workflows: readonly BuildWorkflow[]
}

/** Length of the hashes in names: 48 bits are plenty for one family's images. */
const SHORT = 12
/**
 * Names of components, recipes and configurations have at most 128 characters, names of AMIs in a distribution 127.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImageRecipe.html
 * @see https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_AmiDistributionConfiguration.html
 */
const MOST_NAME = 127
const BUILD_DATE = ' {{ imagebuilder:buildDate }}'

/** A component is for one platform, so that the same document is another component on another one. */
export const componentName = ({ data }: OwnComponent, digest: Digest, platform: Platform = 'Linux'): string =>
  `golden-ami-${digest(platform === 'Linux' ? data : `${platform}\n${data}`).slice(0, SHORT)}`

/** Recipe and image of a fingerprint: found again by name, by every run. */
export const recipeName = ({ family, stage }: Ingredients, print: string): string =>
  `${`golden-ami-${family}-${stage}`.slice(0, MOST_NAME - SHORT - 1)}-${print.slice(0, SHORT)}`

/** Infrastructure and distribution configurations, named by their content and never updated. */
export const configurationName = (settings: unknown, digest: Digest): string =>
  `golden-ami-${digest(JSON.stringify(settings)).slice(0, SHORT)}`

/** Name of the AMIs of a stage: Image Builder fills in the moment of the build, which makes it unique. */
export const amiName = ({ family, stage, architecture }: Ingredients): string =>
  `${`${family}-${stage}-${architecture}`.slice(0, MOST_NAME - BUILD_DATE.length)}${BUILD_DATE}`

export const FAMILY_TAG = METADATA.family
export const STAGE_TAG = METADATA.stage
export const VERSION_TAG = METADATA.version
export const ARCHITECTURE_TAG = METADATA.architecture
export const FINGERPRINT_TAG = METADATA.fingerprint
/** On the image in Image Builder: URL of the run that created it. */
export const RUN_TAG = METADATA.run
/** On the image in Image Builder: whether it is tested; a later run that wants tests does not take one that was not. */
export const TESTS_TAG = 'golden-ami:tests'
/** On the image in Image Builder: whether it is scanned in its test; of one that is not nobody asks for findings. */
export const SCAN_TAG = 'golden-ami:scan'

/** On the image in Image Builder: name of its distribution configuration, with which a distribution is tried again. */
export const DISTRIBUTION_TAG = 'golden-ami:distribution'

/**
 * Description of the AMIs of a stage, and of the recipe, which Image Builder takes where a distribution has none: EC2 takes one line of at
 * most 255 ASCII characters.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_AmiDistributionConfiguration.html
 */
export const amiDescription = ({ family, stage, architecture }: Ingredients, print: string): string =>
  `${family} ${stage} for ${architecture}, fingerprint ${print.slice(0, SHORT)}`

/** Tags that say what an image is: functions of the fingerprint only, so that no run makes a new recipe by its tags. */
export const bornWith = (ingredients: Ingredients, version: string, print: string): Readonly<Record<string, string>> => ({
  [FAMILY_TAG]: ingredients.family,
  [STAGE_TAG]: ingredients.stage,
  [VERSION_TAG]: version,
  [FINGERPRINT_TAG]: print,
  [METADATA.parent]: ingredients.parent,
  [ARCHITECTURE_TAG]: ingredients.architecture,
})
/**
 * Tags of the AMI that a build makes, and of copies that a run makes of it.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImageRecipe.html: those of a recipe are for the AMI before it is distributed
 */
export const amiTags = (ingredients: Ingredients, version: string, print: string): Readonly<Record<string, string>> => ({
  ...bornWith(ingredients, version, print),
  ...sharedTags(ingredients.family, print),
})
/** Tags of every AMI that Image Builder distributes. The version is not in them: all versions of a content are distributed alike. */
export const distributedTags = (ingredients: Ingredients, print: string): Readonly<Record<string, string>> => {
  const { [VERSION_TAG]: _, ...tags } = amiTags(ingredients, '', print)
  return tags
}
/** Tags of a recipe: by them the versions of a stage are known. */
export const recipeTags = ({ family, stage, architecture }: Ingredients, print: string): Readonly<Record<string, string>> => ({
  [FAMILY_TAG]: family,
  [STAGE_TAG]: stage,
  [ARCHITECTURE_TAG]: architecture,
  [FINGERPRINT_TAG]: print,
})

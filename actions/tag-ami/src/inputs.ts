/** Inputs and delivery file → one wish, or all complaints together. */
import {
  AMI_ID,
  audienceInput,
  booleanInput,
  homeOfJob,
  optional,
  type Runtime,
  readConfig,
  readDelivery,
  readInputs,
  required,
  runUrl,
  STS_AUDIENCE,
  textInput,
} from '@golden-ami/actions-kit'
import { type Complaint, type DeliveryFile, type Home, invalidInput, type Said, type TagWish } from '@golden-ami/domain'
import { ENVIRONMENT_NAME, NAME } from '@golden-ami/domain/delivery-file/texts'
import { text } from '@golden-ami/domain/schema/combinators'
import { readTags } from './own-tags.ts'

export interface TagInputs {
  readonly wish: TagWish
  /** Where images are owned, when a delivery file says it; without one, the job's account and region. */
  readonly home: Home | undefined
  /** Its targets are where copies are looked for. */
  readonly file: DeliveryFile | undefined
  readonly dryRun: boolean
  /** For whom the job's OIDC token is. */
  readonly audience: string
}
const FINGERPRINT = text('^[0-9a-f]{64}$', '64 hexadecimal digits, as build-stage answers with')
/** Of a version; builds are counted from 1. */
const NUMBER = '(?:0|[1-9]\\d{0,8})'
const IMAGE_ARN = text(
  `^arn:aws[a-z-]*:imagebuilder:[a-z0-9-]+:(?:\\d{12}|aws):image/[a-z0-9_-]+/${NUMBER}\\.${NUMBER}\\.${NUMBER}/[1-9]\\d{0,8}$`,
  'the ARN of an image build version (arn:aws:imagebuilder:<region>:<account>:image/<name>/<version>/<build>)',
)
const INPUTS = {
  'ami-id': required(textInput(AMI_ID)),
  'image-arn': optional(textInput(IMAGE_ARN)),
  environment: optional(textInput(ENVIRONMENT_NAME)),
  stage: optional(textInput(NAME)),
  fingerprint: optional(textInput(FINGERPRINT)),
  parent: optional(textInput(AMI_ID)),
  'dry-run': required(booleanInput),
  audience: optional(audienceInput),
}
/** What inputs do not say without a file, and nobody reads then. */
const UNNAMED = 'image'
const ANY_ACCOUNT = '000000000000'

const said = (value: string | undefined, by: string): Said | undefined => (value === undefined || value === '' ? undefined : { value, by })

export const readWish = async (runtime: Runtime): Promise<TagInputs> => {
  const config = await readConfig(runtime)
  const own = readInputs(INPUTS, runtime.input)
  const tags = readTags(runtime.input('tags'))
  const file = 'file' in config ? config.file : undefined
  const names = Object.fromEntries(
    ['environment', 'stage'].map(name => [name, runtime.input(name)] as const).filter(([, name]) => name !== ''),
  )
  const known = file ? undefined : homeOfJob(ANY_ACCOUNT, runtime.aws.region ?? 'us-east-1', { family: UNNAMED })
  const read = 'complaints' in config ? { complaints: [] } : readDelivery(runtime, 'tag-ami', file, names, known)
  const complaints: readonly Complaint[] = [config, own, read].flatMap(part => ('complaints' in part ? part.complaints : []))
  if (complaints.length > 0 || tags.complaints.length > 0 || 'complaints' in own || 'complaints' in read)
    throw invalidInput([...complaints, ...tags.complaints])
  const { values } = own
  const arn = values['image-arn']
  const { repository, sha: commit } = runtime.github
  return {
    wish: {
      image: values['ami-id'],
      family: file ? said(read.delivery.family, file.path) : said(runtime.input('family'), 'the input family'),
      stage: said(values.stage, 'the input stage'),
      fingerprint: said(values.fingerprint, 'the input fingerprint'),
      parent: said(values.parent, 'the input parent'),
      imageArn: said(arn, 'the input image-arn'),
      environment: values.environment,
      ...{ repository, commit, run: runUrl(runtime.github) },
      tags: tags.tags,
    },
    home: file ? read.delivery.home : undefined,
    file: file ? read.delivery : undefined,
    dryRun: values['dry-run'],
    audience: values.audience ?? STS_AUDIENCE,
  }
}

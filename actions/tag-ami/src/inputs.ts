/** Inputs and delivery file → one wish, or all complaints together. */
import {
  AMI_ID,
  allRead,
  audienceInput,
  booleanInput,
  homeOfJob,
  type Input,
  optional,
  type Runtime,
  readConfig,
  readDelivery,
  readInputs,
  required,
  runUrl,
  STS_AUDIENCE,
  textInput,
  verbatim,
} from '@golden-ami/actions-kit'
import type { DeliveryFile, Home, Said, TagWish } from '@golden-ami/domain'
import { ENVIRONMENT_NAME, NAME } from '@golden-ami/domain/delivery-file/texts'
import { text } from '@golden-ami/domain/schema/combinators'
import type { KeyInput, OwnInput } from './input-names.ts'
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
  tags: verbatim,
  config: verbatim,
  'dry-run': required(booleanInput),
  audience: optional(audienceInput),
}
/** What inputs do not say without a file, and nobody reads then. */
const UNNAMED = 'image'
const ANY_ACCOUNT = '000000000000'

const said = (value: string | undefined, by: string): Said | undefined => (value === undefined || value === '' ? undefined : { value, by })

export const readWish = async (runtime: Runtime): Promise<TagInputs> => {
  const input: Input<OwnInput | KeyInput> = runtime.input
  const config = await readConfig(runtime, input('config'))
  const own = readInputs<OwnInput, typeof INPUTS>(INPUTS, input)
  const tags = readTags(input('tags'))
  const file = 'file' in config ? config.file : undefined
  const named = { environment: input('environment'), stage: input('stage') }
  const names = Object.fromEntries(Object.entries(named).filter(([, name]) => name !== ''))
  const known = file ? undefined : homeOfJob(ANY_ACCOUNT, runtime.aws.region ?? 'us-east-1', { family: UNNAMED })
  const delivery = 'complaints' in config ? undefined : readDelivery(runtime, 'tag-ami', file, names, known)
  const {
    own: read,
    delivery: { delivery: told },
  } = allRead({ config, own, delivery, wrongTags: tags.complaints })
  const { values } = read
  const arn = values['image-arn']
  const { repository, sha: commit } = runtime.github
  return {
    wish: {
      image: values['ami-id'],
      family: file ? said(told.family, file.path) : said(input('family'), 'the input family'),
      stage: said(values.stage, 'the input stage'),
      fingerprint: said(values.fingerprint, 'the input fingerprint'),
      parent: said(values.parent, 'the input parent'),
      imageArn: said(arn, 'the input image-arn'),
      environment: values.environment,
      ...{ repository, commit, run: runUrl(runtime.github) },
      tags: tags.tags,
    },
    home: file ? told.home : undefined,
    file: file ? told : undefined,
    dryRun: values['dry-run'],
    audience: values.audience ?? STS_AUDIENCE,
  }
}

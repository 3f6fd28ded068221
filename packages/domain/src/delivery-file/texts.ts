/** The texts that the delivery file knows. Each pattern follows the service that takes the text in the end. */
import { NAME_PATTERN } from '../names.ts'
import { REGIONS } from '../partition/partition.ts'
import { known, text } from '../schema/combinators.ts'
import { IMAGE_FROM_ELSEWHERE } from './parent.ts'
import { DAYS, NTHS } from './window-day.ts'

/** Goes into SSM parameter names, tags and Image Builder names. */
export const NAME = text(NAME_PATTERN, 'up to 63 of a-z, 0-9 and -, a letter first')

/** `quarantine` is a branch of the parameter tree of its own. */
export const ENVIRONMENT_NAME = text(
  `^(?!quarantine$)${NAME_PATTERN.slice(1)}`,
  'up to 63 of a-z, 0-9 and -, a letter first, and not quarantine',
)

export const ACCOUNT = text('^\\d{12}$', 'the 12 digits of an AWS account, in quotes')

/** Those that the SDK knows: no other one can be called. */
export const REGION = known(REGIONS, 'a region like eu-west-1')

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_Role.html */
export const ROLE = text('^arn:aws[a-z-]*:iam::\\d{12}:role/[\\w+=,.@/-]{1,575}$', 'the ARN of an IAM role')

/** A role's ARN in which `${environment}` may stand for the environment's name. */
export const HOME_ROLE = text(
  '^arn:aws[a-z-]*:iam::\\d{12}:role/(?:[\\w+=,.@/-]|\\$\\{environment\\}){1,575}$',
  'the ARN of an IAM role, with ${environment} where the environment is to be filled in',
)

/**
 * A version, one of its builds, or `x` for the newest, with `x` only to the right of it.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/ibhow-semantic-versioning.html
 */
const VERSIONS = '(?:\\d+\\.\\d+\\.\\d+(?:/\\d+)?|\\d+\\.\\d+\\.x|\\d+\\.x\\.x|x\\.x\\.x)'

/** A parameter that is shared from another account is named by its ARN: https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-shared-parameters.html */
const PARAMETER = 'ssm:(?:arn:aws[a-z-]*:ssm:[a-z0-9-]+:\\d{12}:parameter/)?/?[\\w.-]+(?:/[\\w.-]+)*'

export const PARENT = text(
  `^(?:${NAME_PATTERN.slice(1, -1)}|${PARAMETER}|prod-[a-z0-9]{13}|ami-(?:[0-9a-f]{8}|[0-9a-f]{17})|arn:aws[a-z-]*:imagebuilder:[a-z0-9-]+:(?:\\d{12}|aws(?:-[a-z-]+)?):image/[a-z0-9_-]+/${VERSIONS})$`,
  `the name of another stage, ${IMAGE_FROM_ELSEWHERE}`,
)

export const COMPONENT_PATH = text(
  '^(?:\\./)?(?!\\.{1,2}/)[\\w@+-][\\w@+.-]*(?:/(?!\\.{1,2}/)[\\w@+.-]+)*\\.ya?ml$',
  'a path like ./components/nginx.yml inside the repository',
)

export const COMPONENT = text(
  `^(?:arn:aws[a-z-]*:imagebuilder:[a-z0-9-]+:(?:\\d{12}|aws(?:-[a-z-]+)?|third-party):component/[a-z0-9_-]+/${VERSIONS}|amazon:[a-z0-9_-]+(?:@\\d+\\.\\d+\\.\\d+)?|${COMPONENT_PATH.pattern.slice(1, -1)})$`,
  'a path like ./components/nginx.yml inside the repository, amazon:<name> or amazon:<name>@<version>, or the ARN of a component',
)

/**
 * https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ComponentParameter.html takes any character in both. Stricter here: no
 * spaces in names, and no `{{` in values, which a component document would expand.
 */
export const PARAMETER_NAME = text('^[^\\s\\x00]{1,256}$', 'up to 256 characters without spaces')
/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_WorkflowParameter.html */
export const WORKFLOW_PARAMETER_NAME = text('^[^\\s\\x00]{1,128}$', 'up to 128 characters without spaces')
export const PARAMETER_VALUE = text(
  '^(?![\\s\\S]*\\{\\{)[^\\x00]{0,1024}$',
  'a text of up to 1,024 characters without {{, in quotes when it looks like a number',
)

/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImageRecipe.html: the semantic version. */
export const VERSION = text('^(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})$', 'a version like 1.4.0')

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_InstanceProfile.html */
export const INSTANCE_PROFILE = text('^[\\w+=,.@-]{1,128}$', 'the name of an instance profile (not its ARN)')
export const INSTANCE_TYPE = text('^[a-z][a-z0-9-]{0,29}\\.[a-z0-9-]{1,30}$', 'an instance type like m7i.large')
export const SUBNET = text('^subnet-(?:[0-9a-f]{8}|[0-9a-f]{17})$', 'a subnet id')
export const SECURITY_GROUP = text('^sg-(?:[0-9a-f]{8}|[0-9a-f]{17})$', 'a security group id')
export const KEY_PAIR = text('^[\\x20-\\x7e]{1,255}$', 'the name of a key pair')
export const SNS_TOPIC = text('^arn:aws[a-z-]*:sns:[a-z0-9-]+:\\d{12}:[\\w-]{1,256}$', 'the ARN of an SNS topic that is no FIFO topic')
export const BUCKET = text('^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$', 'the name of an S3 bucket')

/** https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html: of a key or an alias. */
export const KMS_KEY = text(
  '^arn:aws[a-z-]*:kms:[a-z0-9-]+:\\d{12}:(?:key/[\\w-]{1,128}|alias/[\\w/-]{1,250})$',
  'the ARN of a KMS key or of its alias',
)
/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html */
export const ORGANISATION = text('^arn:aws[a-z-]*:organizations::\\d{12}:organization/o-[a-z0-9]{10,32}$', 'the ARN of an organisation')
/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_OrganizationalUnit.html */
export const ORGANISATIONAL_UNIT = text(
  '^arn:aws[a-z-]*:organizations::\\d{12}:ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$',
  'the ARN of an organisational unit',
)
/**
 * Names of AMIs are unique, so the date has to be in it. Beside Image Builder's variables it has what EC2 takes in names.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_AmiDistributionConfiguration.html
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html
 */
export const AMI_NAME = text(
  '^(?=.{3,127}$)(?=.*\\{\\{ *imagebuilder:buildDate *\\}\\})(?=[-\\w{])(?:[-\\w .]|\\{\\{ *imagebuilder:build(?:Date|Version) *\\}\\})+(?<=[-\\w}])$',
  'up to 127 letters, digits, spaces and -_. with {{ imagebuilder:buildDate }} in it, and {{ imagebuilder:buildVersion }} if need be',
)

export const KEY_PREFIX = text('^(?!/)[\\w!.*()/-]{1,512}$', 'the beginning of the names of S3 objects, without a leading /')

/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImage.html */
export const INFRASTRUCTURE = text(
  '^arn:aws[a-z-]*:imagebuilder:[a-z0-9-]+:\\d{12}:infrastructure-configuration/[a-z0-9_-]+$',
  'the ARN of an infrastructure configuration of Image Builder',
)

/**
 * Of build and test instances. Image Builder keeps some keys for itself.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateInfrastructureConfiguration.html
 */
export const RESOURCE_TAG_KEY = text(
  '^(?!aws:|golden-ami:|(?:Name|CreatedBy|Ec2ImageBuilderArn|Tags)$)[A-Za-z0-9 _.:/=+@-]{1,128}$',
  'a tag key of up to 128 letters, digits, spaces and _.:/=+-@, not of aws: or golden-ami:, and not Name, CreatedBy, Ec2ImageBuilderArn or Tags, which Image Builder keeps for itself',
)
export const TAG_VALUE = text('^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{0,256}$', 'a tag value of up to 256 characters')

/** https://docs.aws.amazon.com/ebs/latest/userguide/ebs-using-volumes.html: device names. */
export const DEVICE = text('^(?:/dev/)?[a-z][a-z0-9]{1,14}$', 'a device name like /dev/xvda')
export const SNAPSHOT = text('^snap-(?:[0-9a-f]{8}|[0-9a-f]{17})$', 'a snapshot id')
/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_WorkflowConfiguration.html */
export const WORKFLOW = text(
  `^arn:aws[a-z-]*:imagebuilder:[a-z0-9-]+:(?:\\d{12}|aws(?:-[a-z-]+)?):workflow/(?:build|test|distribution)/[a-z0-9_-]+/${VERSIONS}$`,
  'the ARN of a workflow of Image Builder',
)
export const PARALLEL_GROUP = text('^[A-Za-z0-9][A-Za-z0-9_+#-]{0,99}$', 'a name of up to 100 characters')

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html: no colon, at most 255 characters; its pattern takes spaces. */
export const GROUP = text('^[\\x20-\\x39\\x3b-\\x7e]{1,255}$', 'the name of an Auto Scaling group: up to 255 characters, no colon')
export const RESOURCE_TAG = text('^(?!aws:)[^=\\s][^=]{0,126}=.{1,256}$', 'a tag as <key>=<value>')

export const ALARM = text('^[^\\x00-\\x1f]{1,255}$', 'the name of a CloudWatch alarm: up to 255 characters')

/** Whether a zone is real is asked of Intl. */
export const ZONE = text('^[A-Za-z][\\w+/-]{1,63}$', 'an IANA time zone like Europe/Berlin')
export const OPENS = text('^(?:[01]\\d|2[0-3]):[0-5]\\d$', 'a time from 00:00 to 23:59')
export const CLOSES = text('^(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$', 'a time from 00:00 to 24:00')
export const DATE = text('^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$', 'a date like 2026-12-18')
export const WINDOW_DAY = text(
  `^(?:(?:${NTHS.join('|')}) )?(?:${DAYS.join('|')})$`,
  `${DAYS.join(', ')}, or one of them in a month like 2nd Tue or last Fri`,
)
export const REASON = text('^(?!\\s*$)[^\\x00-\\x1f]{1,256}$', 'a sentence of up to 256 characters')

/** Letters, digits and hyphens; logins of managed users end in `_` and a short code. */
export const LOGIN = text('^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$', 'a GitHub login')

/** https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments#deployment-branches-and-tags */
export const BRANCH = text('^[^\\s~^:?\\\\]{1,255}$', 'the name of a branch, or a pattern of the GitHub environment like release/*')

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions */
export const REQUIRED_TAG = text('^[^=\\s][^=]{0,127}(?:=.{0,256})?$', 'the key of a tag, or <key>=<value>')

/** A file of waivers. */
export const WAIVERS = text(
  '^(?:\\./)?(?!\\.{1,2}/)[\\w@+.-]+(?:/(?!\\.{1,2}/)[\\w@+.-]+)*\\.ya?ml$',
  'a path like .github/waivers.yml inside the repository',
)

/** A verdict that an earlier step of the workflow gives. */
export const VERDICT_NAME = NAME

/** The name of an entry of `targets`. */
export const TARGET_NAME = NAME

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Metric.html */
export const METRIC_NAMESPACE = text('^[^:\\x00-\\x1f][\\x20-\\x7e]{0,254}$', 'the namespace of a CloudWatch metric')
export const METRIC_NAME = text('^[\\x20-\\x7e]{1,255}$', 'the name of a CloudWatch metric')
/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Dimension.html */
export const DIMENSION_NAME = text('^[A-Za-z0-9_][\\w .:/#-]{0,254}$', 'the name of a dimension: letters, digits, spaces and _.:/#-')
export const DIMENSION_VALUE = text('^(?=.*\\S)[\\x20-\\x7e]{1,1024}$', 'the value of a dimension, in quotes when it looks like a number')
/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html */
export const STATISTIC = text(
  '^(?:Average|Sum|Minimum|Maximum|SampleCount|p(?:\\d{1,2}(?:\\.\\d{1,2})?|100))$',
  'Average, Sum, Minimum, Maximum, SampleCount, or a percentile like p99',
)
/** No credentials in it: it is printed. */
export const PROBE_URL = text('^https?://[^\\s/@?#]+(?:[/?][^\\s#]{0,1900})?$', 'an http or https address without credentials')
/** What AWS-RunShellScript takes as one line of its commands. */
export const COMMAND = text('^(?!\\s*$)(?:(?!\\{\\{)[\\s\\S]){1,4096}$', 'a command of up to 4,096 characters without {{')

import { run } from '@golden-ami/actions/tag-ami'
import { describeWrong, type Row } from './wrong-inputs.ts'

const IMAGE = { 'ami-id': 'ami-01234567' }
const NAME = 'up to 63 of a-z, 0-9 and -, a letter first'
const TAG = 'allowed: key=value, keys up to 128 and values up to 256 of letters, digits, spaces and _ . : / = + - @'

const one = (name: string, value: string, complaint: string): Row => [
  `${name}: ${JSON.stringify(value)}`,
  { ...IMAGE, [name]: value },
  [`input ${name}: ${complaint}`],
]

describeWrong(
  { name: 'tag-ami', run },
  {
    anything: [],
    withFile: [
      ['no image', {}, ['input ami-id: it is not given; required: an AMI id like ami-0123456789abcdef0']],
      one('environment', 'prod', '"prod" is not among the environments of .github/golden-ami.yml; allowed: staging'),
      one('stage', 'tool', '"tool" is not among the stages of .github/golden-ami.yml; allowed: os, tech'),
      one('config', 'x.yml', 'there is no file x.yml in the workspace; allowed: a path in the repository (check it out first), or none'),
      one(
        'family',
        'web',
        'it says what .github/golden-ami.yml:1:1 is there to say (family); allowed: the input or the delivery file, not both',
      ),
      [
        'everything at once',
        { 'ami-id': 'x', 'image-arn': 'x', environment: 'X', stage: 'X', fingerprint: 'x', parent: 'x', 'dry-run': 'x', tags: 'x' },
        [
          'input ami-id: ami-id is "x"; allowed: an AMI id like ami-0123456789abcdef0',
          'input image-arn: image-arn is "x"; allowed: the ARN of an image build version (arn:aws:imagebuilder:<region>:<account>:image/<name>/<version>/<build>)',
          `input environment: environment is "X"; allowed: ${NAME}, and not quarantine`,
          `input stage: stage is "X"; allowed: ${NAME}`,
          'input fingerprint: fingerprint is "x"; allowed: 64 hexadecimal digits, as build-stage answers with',
          'input parent: parent is "x"; allowed: an AMI id like ami-0123456789abcdef0',
          'input dry-run: dry-run is "x"; allowed: true or false',
          `input tags: "x" has no =; ${TAG}`,
        ],
      ],
    ],
    withoutFile: [
      one('ami-id', 'ami-012', 'ami-id is "ami-012"; allowed: an AMI id like ami-0123456789abcdef0'),
      one('family', 'Web', `family is "Web"; allowed: ${NAME}`),
      one('environment', 'quarantine', `environment is "quarantine"; allowed: ${NAME}, and not quarantine`),
      [
        'tags, each wrong in its way',
        { ...IMAGE, tags: 'team\naws:team=a\nteam=a\nteam=b' },
        [
          `input tags: "team" has no =; ${TAG}`,
          `input tags: "aws:team": keys that begin with aws: are reserved; ${TAG}`,
          'input tags: "team" is there twice; allowed: each key once',
        ],
      ],
    ],
  },
)

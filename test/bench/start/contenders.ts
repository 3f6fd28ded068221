/** Who tags an image, its snapshot, and looks before and after: six calls. */
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '@golden-ami/tooling/root'
import { ACCOUNT, REGION } from '../../support/fleet.ts'
import { inputVariables } from '../../support/input-variables.ts'

export interface Task {
  /** AMI id; its tags are missing. */
  readonly image: string
  /** Of local AWS. */
  readonly url: string
  /** A folder for what runs leave. */
  readonly folder: string
}
export interface Contender {
  readonly name: string
  readonly command: readonly string[]
  readonly env: (task: Task) => NodeJS.ProcessEnv
  /** It takes so long that fewer rounds do. */
  readonly slow?: true
}

const RELEASE = '1.4.0/2'
const TAGS = {
  'golden-ami:family': 'web',
  'golden-ami:stage': 'tech',
  'golden-ami:version': '1.4.0',
  'golden-ami:fingerprint': 'f'.repeat(64),
  'golden-ami:parent': 'ami-00000001',
  'golden-ami:architecture': 'x86_64',
  'golden-ami:image-arn': `arn:aws:imagebuilder:${REGION}:${ACCOUNT}:image/golden-ami-web-tech-0a1b2c3d4e5f/${RELEASE}`,
  'golden-ami:run': 'https://github.com/acme/images/actions/runs/1',
}

const common = ({ url }: Task): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  AWS_ENDPOINT_URL: url,
  ...{ AWS_REGION: REGION, AWS_ACCESS_KEY_ID: ACCOUNT, AWS_SECRET_ACCESS_KEY: 'secret' },
})
const ofJob = (task: Task): NodeJS.ProcessEnv => ({
  ...common(task),
  ...{ GITHUB_WORKSPACE: task.folder, GITHUB_REPOSITORY: 'acme/images', GITHUB_RUN_ID: '1', GITHUB_SERVER_URL: 'https://github.com' },
  ...inputVariables('tag-ami', {
    ...{ 'ami-id': task.image, 'image-arn': TAGS['golden-ami:image-arn'], family: 'web', stage: 'tech' },
    ...{ parent: TAGS['golden-ami:parent'], fingerprint: TAGS['golden-ami:fingerprint'], 'dry-run': 'false' },
  }),
})
const onNode = (file: string): readonly string[] => [process.execPath, file]
const ACTION = onNode(join(ROOT, 'actions/tag-ami/index.js'))

export const FLOOR: Contender = {
  name: 'written by hand (node:http, SigV4)',
  command: onNode(join(import.meta.dirname, 'floor.mjs')),
  env: task => ({ ...common(task), IMAGE: task.image, TAGS: JSON.stringify(Object.entries(TAGS)) }),
}
export const LEAN: Contender = {
  name: 'the same by hand, with process.getBuiltinModule',
  command: FLOOR.command,
  env: task => ({ ...FLOOR.env(task), LEAN: '1' }),
}
export const WARM: Contender = {
  name: 'warm compile cache',
  command: ACTION,
  env: task => ({ ...ofJob(task), RUNNER_TEMP: join(task.folder, 'warm') }),
}
export const COLD: Contender = {
  name: 'cold: the first step of a job',
  command: ACTION,
  env: task => ({ ...ofJob(task), RUNNER_TEMP: mkdtempSync(join(task.folder, 'cold-')) }),
}
export const WITHOUT: Contender = {
  name: 'without compile cache',
  command: ACTION,
  env: task => ({ ...ofJob(task), NODE_DISABLE_COMPILE_CACHE: '1' }),
}
export const plain = (file: string): Contender => ({ name: 'plain ncc of the same source', command: onNode(file), env: ofJob })

export const CLI: Contender = {
  name: 'AWS CLI',
  command: ['bash', join(import.meta.dirname, 'aws-cli.sh')],
  env: task => ({
    ...common(task),
    IMAGE: task.image,
    TAGS: Object.entries(TAGS)
      .map(([Key, Value]) => `Key=${Key},Value=${Value}`)
      .join(' '),
  }),
  slow: true,
}

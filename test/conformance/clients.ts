/**
 * `node test/conformance/clients.ts`: boto3 and the AWS CLI against local AWS (clients.py). They are installed into .cache of the
 * checkout; without Python 3 the check says that it was skipped, and why.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listen, World } from '@golden-ami/local-aws'
import { ROOT } from '@golden-ami/tooling/root'

/** The AWS CLI pins its botocore, and boto3 must go with it. */
const PACKAGES = ['boto3==1.43.11', 'awscli==1.45.11']
const FOLDER = join(ROOT, '.cache/clients')
const bin = (name: string): string => join(FOLDER, 'bin', name)

/** Why the clients cannot be installed; undefined when they are there. */
const install = (): string | undefined => {
  const has = spawnSync(bin('pip'), ['freeze'], { encoding: 'utf8' }).stdout ?? ''
  if (existsSync(bin('aws')) && PACKAGES.every(one => has.includes(one))) return undefined
  const steps: [string, string[]][] = [
    ['python3', ['-m', 'venv', FOLDER]],
    [bin('pip'), ['install', '--quiet', ...PACKAGES]],
  ]
  for (const [command, words] of steps) {
    const { error, status, stderr } = spawnSync(command, words, { encoding: 'utf8' })
    if (error || status !== 0) return `${command} ${words[0]}: ${error?.message ?? stderr.trim().split('\n').at(-1)}`
  }
  return undefined
}

const reason = install()
if (reason !== undefined) console.log(`skipped: boto3 and the AWS CLI cannot be installed: ${reason}`)
else {
  const server = await listen(new World({ start: Date.now(), rate: 0 }))
  const clients = spawn(bin('python'), [fileURLToPath(new URL('./clients.py', import.meta.url))], {
    stdio: 'inherit',
    env: {
      PATH: process.env.PATH,
      HOME: FOLDER,
      AWS_ENDPOINT_URL: server.url,
      AWS_CLI: bin('aws'),
      AWS_ACCESS_KEY_ID: '123456789012',
      AWS_SECRET_ACCESS_KEY: 'any',
      AWS_DEFAULT_REGION: 'eu-west-1',
      AWS_EC2_METADATA_DISABLED: 'true',
      // A lost call is a failure here, not something to repeat.
      AWS_MAX_ATTEMPTS: '1',
    },
  })
  const [code] = await once(clients, 'exit')
  await server.close()
  process.exitCode = code === 0 ? 0 : 1
}

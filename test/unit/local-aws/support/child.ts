/** Runs a script as a child process on the virtual time of a served world. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Participant } from '@golden-ami/local-aws'

const PRELOAD = fileURLToPath(import.meta.resolve('@golden-ami/local-aws/package.json').replace('package.json', 'src/time/preload.mjs'))
/** Packages are looked up from here. */
const HERE = fileURLToPath(new URL('.', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}
/** Starts at once; the participant (or, without one, the child itself through the control endpoint) leaves when the child has ended. */
export const runChild = async (url: string, name: string, script: string, participant?: Participant): Promise<Ended> => {
  const child = spawn(process.execPath, ['--import', PRELOAD, '--input-type=module', '--eval', script], {
    cwd: HERE,
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      AWS_ENDPOINT_URL: url,
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: '111111111111',
      AWS_SECRET_ACCESS_KEY: 'secret',
      SIM_PROCESS: name,
    },
  })
  let out = ''
  let err = ''
  child.stdout.on('data', chunk => {
    out += chunk
  })
  child.stderr.on('data', chunk => {
    err += chunk
  })
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  participant?.leave()
  return { code, signal, out, err }
}

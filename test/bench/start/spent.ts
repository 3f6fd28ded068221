/** What a process takes, from its start to its exit. */
import { spawn } from 'node:child_process'

export interface Spent {
  /** User and system time of the process and those that it waits for, ms. */
  readonly cpu: number
  /** ms */
  readonly wall: number
  /** Its standard output. */
  readonly said: string
}
/** The shell's own `time` tells whole processes to the millisecond; Node tells nothing of a child. */
const TIMED = 'TIMEFORMAT="%3R %3U %3S"; time "$@" 2>/dev/null'

/** @throws when it does not exit with 0 */
export const spent = async (command: readonly string[], env: NodeJS.ProcessEnv): Promise<Spent> => {
  const child = spawn('bash', ['-c', TIMED, 'bash', ...command], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let [told, said] = ['', '']
  child.stdout.on('data', chunk => {
    said += chunk
  })
  child.stderr.on('data', chunk => {
    told += chunk
  })
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  const [wall = Number.NaN, user = Number.NaN, system = Number.NaN] = told.trim().split(' ').map(Number)
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}`)
  return { cpu: (user + system) * 1_000, wall: wall * 1_000, said }
}

/**
 * Preloaded by what is measured: writes the process's largest resident set, in KiB, and the heap that is in use at its end, in bytes, to the
 * file that BENCH_MEMORY names. Linux tells `maxRSS` of a process as no less than what its parent held when it was started, so its own
 * high-water mark is asked where there is one.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const { BENCH_MEMORY } = process.env
const STATUS = '/proc/self/status'
const peak = () => (existsSync(STATUS) ? /VmHWM:\s+(\d+)/.exec(readFileSync(STATUS, 'utf8'))?.[1] : process.resourceUsage().maxRSS)
const inUse = () => {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}
process.on('exit', () => {
  if (BENCH_MEMORY) writeFileSync(BENCH_MEMORY, JSON.stringify({ peak: Number(peak()), inUse: inUse() }))
})

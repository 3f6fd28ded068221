/**
 * Preloaded by what is measured: writes the process's largest resident set, in KiB, to the file that BENCH_MEMORY names. Linux tells
 * `maxRSS` of a process as no less than what its parent held when it was started, so its own high-water mark is asked where there is one.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const { BENCH_MEMORY } = process.env
const STATUS = '/proc/self/status'
const peak = () => (existsSync(STATUS) ? /VmHWM:\s+(\d+)/.exec(readFileSync(STATUS, 'utf8'))?.[1] : process.resourceUsage().maxRSS)
process.on('exit', () => {
  if (BENCH_MEMORY) writeFileSync(BENCH_MEMORY, String(peak()))
})

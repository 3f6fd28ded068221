/** What the figures were measured on. */
import { cpus, loadavg, totalmem } from 'node:os'

export interface Machine {
  readonly cpu: string
  readonly cores: number
  readonly memoryGb: number
  readonly node: string
  readonly platform: string
  /** Runnable processes of the last minute, when the command began: more than the cores, and times are not to be trusted. */
  readonly load: number
}
export const machine = (): Machine => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
})

export const machineText = ({ cpu, cores, memoryGb, node, platform, load }: Machine): string =>
  `${cores} × ${cpu}, ${memoryGb} GB, ${platform}, Node ${node}, load ${load} when it began`

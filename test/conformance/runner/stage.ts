/** What one check plays on: local AWS with a delivery, jobs on a runner, GitHub, a proxy; all of it goes when the check has ended. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Listening, listen } from '@golden-ami/local-aws'
import { type Archive, CHECKOUT } from './contract/archive.ts'
import { Job, type JobOptions } from './contract/job.ts'
import { type CountingProxy, countingProxy } from './contract/proxy.ts'
import { type GithubOptions, type StandIn, standIn } from './contract/stand-in.ts'
import type { StepResult, StepSpec } from './contract/step.ts'
import { ACCOUNT, FILES, Home, REGION } from './home.ts'

const PRELOAD = pathToFileURL(join(CHECKOUT, 'packages/local-aws/src/time/preload.mjs')).href

export class Stage {
  readonly archive: Archive
  readonly home: Home
  readonly #isVirtual: boolean
  readonly #closers: (() => unknown)[] = []
  readonly #results: StepResult[] = []
  #aws: Listening | undefined
  #count = 0

  constructor(archive: Archive, isVirtual: boolean) {
    this.archive = archive
    this.#isVirtual = isVirtual
    this.home = new Home(isVirtual ? 0 : 1)
  }
  /** The address of local AWS. */
  async aws(): Promise<string> {
    if (!this.#aws) {
      this.#aws = await listen(this.home.world)
      this.#closers.push(() => this.#aws?.close())
    }
    return this.#aws.url
  }
  /** What configure-aws-credentials leaves in the environment. */
  async credentials(endpoint?: string): Promise<Readonly<Record<string, string>>> {
    return {
      ...{ AWS_ACCESS_KEY_ID: ACCOUNT, AWS_SECRET_ACCESS_KEY: 'secret', AWS_REGION: REGION, AWS_DEFAULT_REGION: REGION },
      AWS_ENDPOINT_URL: endpoint ?? (await this.aws()),
    }
  }
  /** A job with the delivery checked out, and credentials of the home account. */
  async job(options: Partial<JobOptions> = {}): Promise<Job> {
    const env = { ...(await this.credentials()), ...options.env }
    const job = new Job({ actions: this.archive.actions, files: FILES, ...options, env })
    this.#closers.push(() => job.remove())
    return job
  }
  /** One step, remembered for what is told of a check that does not hold. */
  async step(job: Job, spec: StepSpec, isVirtual = this.#isVirtual): Promise<StepResult> {
    const time = isVirtual ? await this.#onVirtualTime() : {}
    const result = await job.step({ ...spec, env: { ...time, ...spec.env } })
    this.#results.push(result)
    return result
  }
  /**
   * A run before the one that a check is about, on virtual time: for worlds that have not caught up yet.
   * @throws Error where it does not succeed
   */
  async before(runId: string, spec: StepSpec, options: Partial<JobOptions> = {}): Promise<void> {
    const job = await this.job({ ...options, runId })
    const { result } = await this.step(job, spec, true)
    if (result !== 'success') throw new Error(`what a check begins with ended as ${result}`)
  }
  async end(job: Job): Promise<readonly StepResult[]> {
    const results = await job.end()
    this.#results.push(...results)
    return results
  }
  /** One step in a job of its own. */
  async run(spec: StepSpec, options: Partial<JobOptions> = {}): Promise<StepResult> {
    const job = await this.job(options)
    const result = await this.step(job, spec)
    await this.end(job)
    return result
  }
  async #onVirtualTime(): Promise<Readonly<Record<string, string>>> {
    return { NODE_OPTIONS: `--import=${PRELOAD}`, SIM_URL: await this.aws(), SIM_PROCESS: `step ${++this.#count}` }
  }
  async github(options: GithubOptions = {}): Promise<StandIn> {
    const made = await standIn(options)
    this.#closers.push(() => made.close())
    return made
  }
  async proxy(ports: Readonly<Record<string, number>>): Promise<CountingProxy> {
    const made = await countingProxy(ports)
    this.#closers.push(() => made.close())
    return made
  }
  /** Called when the check has ended. */
  atEnd(close: () => unknown): void {
    this.#closers.push(close)
  }
  /** The end of the last step's log. */
  get told(): string {
    const lines = this.#results.at(-1)?.log.lines.slice(-12) ?? []
    return lines.map(line => `\n      | ${line.slice(0, 300)}`).join('')
  }
  async close(): Promise<void> {
    for (const close of this.#closers.splice(0).reverse()) await close()
  }
}

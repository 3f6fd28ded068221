/** What the check run of a job tells while the job goes on, and afterwards. */
import type { Run } from '../run.ts'
import type { Annotation } from '../workflow-commands.ts'
import type { CheckRun, GitHub, SaidAnnotation } from './github.ts'

export class CheckLog implements CheckRun {
  readonly id: number
  readonly run: Run
  readonly attempt: number
  readonly name: string
  readonly started: number
  readonly #github: GitHub
  readonly #said: SaidAnnotation[] = []
  #ended: { readonly result: string; readonly at: number } | undefined

  /** @param job its number in the API, which is its check run's as well */
  constructor(github: GitHub, run: Run, job: { readonly number: number; readonly name: string }) {
    this.id = job.number
    this.run = run
    this.attempt = run.attempt
    this.name = job.name
    this.started = github.now
    this.#github = github
    github.checks.push(this)
  }
  say({ level, message, title }: Annotation): void {
    this.#said.push({ level: level === 'error' ? 'failure' : level, message, title, at: this.#github.now })
  }
  end(result: string): void {
    this.#ended = { result, at: this.#github.now }
  }
  ended(): { readonly result: string; readonly at: number } | undefined {
    return this.#ended
  }
  annotations(): readonly SaidAnnotation[] {
    return this.#said
  }
}

/** The console log of the task orchestrator (TOE), on its way from the instance to CloudWatch Logs. */
import type { DocumentStep } from '../document.ts'
import type { Job } from './job.ts'
import type { Failure } from './plan.ts'

/**
 * The lines of components stay on the instance until they are done. (A plan may stream them; those of a build that is cancelled before
 * are lost with the instance.)
 * @rule imagebuilder.logs.components-when-complete https://docs.aws.amazon.com/imagebuilder/latest/userguide/monitor-cwlogs.html (example)
 */
export class ComponentLog {
  readonly #job: Job
  readonly #kept: string[] = []
  constructor(job: Job) {
    this.#job = job
  }
  write(line: string): void {
    if (this.#job.plan.componentLog === 'streamed') this.#job.log(line)
    else this.#kept.push(line)
  }
  /** The last line; everything that was kept goes out. */
  end(line: string): void {
    this.write(line)
    for (const kept of this.#kept.splice(0)) this.#job.log(kept)
  }
  /**
   * The log of a failure names document, component, phase, step and action, then shows what the step printed to stderr.
   * @rule imagebuilder.logs.failed-step https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-failure-context.html (example)
   */
  failure(document: string, arn: string, phase: string, step: DocumentStep, failure: Failure | undefined): void {
    this.write(`  Document: ${document}`)
    this.write(`  ComponentArn: ${arn}`)
    this.write(`  Phase: ${phase}`)
    this.write(`  Step: ${step.name}`)
    this.write(`  Action: ${step.action}`)
    this.write(`  ErrorMessage: exit status ${failure?.exitCode ?? 1}`)
    if (failure?.stderr?.length) this.write(`  Stderr: ${failure.stderr.join('\n')}`)
  }
}

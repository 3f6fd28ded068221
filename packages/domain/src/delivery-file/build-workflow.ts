/** A workflow of Image Builder that a stage runs. Those that are named replace the ones of Image Builder of the same type. */
export interface BuildWorkflow {
  /** Of a version, of a build version, or with `x` wildcards. */
  readonly arn: string
  readonly parameters: Readonly<Record<string, string>>
  readonly onFailure: 'abort' | 'continue' | undefined
  /** Of test workflows that run at the same time. */
  readonly parallelGroup: string | undefined
}

/** An ARN alone, or one with what it is run with. */
export const workflowOf = (said: string | BuildWorkflow): BuildWorkflow =>
  typeof said === 'string' ? { arn: said, parameters: {}, onFailure: undefined, parallelGroup: undefined } : said

/** What GITHUB_ACTION says of a step. */

/**
 * The step's id; without one `__` and the repository of `uses`, `__self` for an action of the repository itself, `__run` for a script; the
 * second of them in a job ends in `_2`. Steps within a composite action have no name of their own: the variable is the composite's.
 * @see https://github.com/actions/runner/blob/v2.336.0/src/Sdk/WorkflowParser/Conversion/WorkflowTemplateConverter.cs (ConvertToSteps)
 * @see https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/StepsRunner.cs (RunAsync sets it; CompositeActionHandler does not)
 */
export class StepNames {
  readonly #taken = new Set<string>()
  of({ id, uses }: { readonly id?: string | undefined; readonly uses: string }): string {
    if (id !== undefined) {
      this.#taken.add(id)
      return id
    }
    const wished = `__${uses.startsWith('./') ? 'self' : uses.split('@')[0]!.split('/').slice(0, 2).join('_')}`
    for (let times = 1; ; times++) {
      const name = times === 1 ? wished : `${wished}_${times}`
      if (this.#taken.has(name)) continue
      this.#taken.add(name)
      return name
    }
  }
}

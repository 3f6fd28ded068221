/** Outputs of the steps of our actions, by run and job, in the order of the steps. */

/** Paths of the runner's folders, which differ from run to run. */
const PATHS = ['evidence', 'packages']

export type StepOutputs = Readonly<Record<string, string>>
/** By `<run> <job>`. */
export type AllOutputs = Readonly<Record<string, readonly StepOutputs[]>>

/** Runs have other numbers, and reviewers other moments. */
const timeless = (name: string, value: string): string => {
  const [verdicts] = name === 'gates' ? [JSON.parse(value) as readonly { readonly gate: string; readonly verdict: string }[]] : []
  if (verdicts) return verdicts.map(({ gate, verdict }) => `${gate} ${verdict}`).join(', ')
  return value.replaceAll(/\/actions\/runs\/\d+/g, '/actions/runs/1')
}

/** Empty outputs, and those of other actions, left out. */
export const comparable = (steps: readonly StepOutputs[]): readonly StepOutputs[] =>
  steps
    .filter(({ outcome }) => outcome !== undefined)
    .map(outputs =>
      Object.fromEntries(
        Object.entries(outputs)
          .filter(([name, value]) => value !== '' && !PATHS.includes(name))
          .map(([name, value]) => [name, timeless(name, value)] as const)
          .sort(([a], [b]) => a.localeCompare(b)),
      ),
    )

/** Asks AWS one question after the other, and takes away what was made for each. */
import type { Probe, Seen } from './probe.ts'
import type { Sandbox } from './sandbox.ts'

export interface Answer extends Seen {
  readonly probe: Probe
  /** What could not be taken away, a line each. */
  readonly left: readonly string[]
}

/** A question that fails by itself is answered with that: the others are asked all the same. */
export const askAll = async (sandbox: Sandbox, probes: readonly Probe[]): Promise<readonly Answer[]> => {
  const answers: Answer[] = []
  for (const probe of probes) {
    const seen = await probe
      .ask(sandbox)
      .catch((error: unknown): Seen => ({ holds: false, seen: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }))
    answers.push({ probe, ...seen, left: await sandbox.cleanUp() })
  }
  return answers
}

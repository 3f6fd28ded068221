/** Runs checks, a few at a time, each on a stage of its own. */
import { availableParallelism } from 'node:os'
import { type Check, type Verdict, verdictOf } from './check.ts'
import { CHECKS } from './checks.ts'
import { archive } from './contract/archive.ts'

export interface Named extends Verdict {
  readonly part: string
}
/** A check that waits in real time leaves a core idle. */
const AT_ONCE = 2 * availableParallelism()
/** @param words parts, or words of names; none: all checks */
export const runChecks = async (
  words: readonly string[] = [],
  told: (verdict: Named) => void = () => {},
  commit?: string,
): Promise<readonly Named[]> => {
  const wanted = Object.entries(CHECKS).flatMap(([part, checks]) =>
    checks.flatMap(check =>
      words.length === 0 || words.some(word => (word in CHECKS ? word === part : check.name.includes(word))) ? { part, check } : [],
    ),
  )
  const made = archive(commit)
  const verdicts: Named[] = []
  const queue: { readonly part: string; readonly check: Check }[] = [...wanted]
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const verdict = { part: next.part, ...(await verdictOf(next.check, made)) }
      verdicts.push(verdict)
      told(verdict)
    }
  }
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
  } finally {
    made.remove()
  }
  return verdicts
}
export const said = ({ part, name, fault, ms }: Named): string =>
  `${fault === undefined ? 'holds' : 'FAILS'}  ${part}: ${name} (${(ms / 1_000).toFixed(1)} s)${fault === undefined ? '' : `\n      ${fault}`}`

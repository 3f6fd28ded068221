/** What did others say that the environment listens to: a scanner, a test suite, a change board? */

import { validationsOf } from '../records/ledger/validated.ts'
import type { ExternalVerdict } from './evidence.ts'
import type { Ask } from './question.ts'
import type { VerdictOf } from './verdict.ts'

/** What was said of that very release: by earlier steps of the workflow, or where it ran before, as the ledger of that environment tells. */
export const askExternal: Ask<'external'> = ({ wish, world, candidate: { release } }) =>
  externalGate(wish.environment.external, [
    ...wish.external.filter(one => one.release === undefined || one.release === release),
    ...(world.after ? validationsOf(world.after.ledger, release) : []),
  ])

/** @param wanted names that the delivery file asks for; verdicts that it does not ask for count for nothing */
export const externalGate = (wanted: readonly string[], given: readonly ExternalVerdict[]): VerdictOf<'external'> => {
  const gate = 'external'
  if (wanted.length === 0) return { gate, verdict: 'pass', because: 'no verdicts of others are asked for' }
  const asked = wanted.map(
    (name): ExternalVerdict =>
      worstNamed(name, given) ?? {
        name,
        verdict: 'inconclusive',
        because: 'no step gave this verdict in the input verdicts, nor does the ledger of the environment before tell it',
      },
  )
  const verdict = asked.some(one => one.verdict === 'fail')
    ? 'fail'
    : asked.some(one => one.verdict === 'inconclusive')
      ? 'inconclusive'
      : 'pass'
  const shown = verdict === 'pass' ? asked : asked.filter(one => one.verdict !== 'pass')
  return { gate, verdict, because: shown.map(one => `${one.name}: ${one.because}`).join('; ') }
}

/** Where several say it, whatever speaks most against it. */
const worstNamed = (name: string, given: readonly ExternalVerdict[]): ExternalVerdict | undefined => {
  const all = given.filter(verdict => verdict.name === name)
  return all.find(({ verdict }) => verdict === 'fail') ?? all.find(({ verdict }) => verdict === 'inconclusive') ?? all[0]
}

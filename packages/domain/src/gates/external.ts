/** What did others say that the environment listens to: a scanner, a test suite, a change board? */
import type { ExternalVerdict } from './evidence.ts'
import type { Ask } from './question.ts'
import type { VerdictOf } from './verdict.ts'

export const askExternal: Ask<'external'> = ({ wish }) => externalGate(wish.environment.external, wish.external)

/** @param wanted names that the delivery file asks for; verdicts that it does not ask for count for nothing */
export const externalGate = (wanted: readonly string[], given: readonly ExternalVerdict[]): VerdictOf<'external'> => {
  const gate = 'external'
  if (wanted.length === 0) return { gate, verdict: 'pass', because: 'no verdicts of others are asked for' }
  const asked = wanted.map(
    (name): ExternalVerdict =>
      given.find(verdict => verdict.name === name) ?? {
        name,
        verdict: 'inconclusive',
        because: 'no step gave this verdict in the input verdicts',
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

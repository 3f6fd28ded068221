/** Did each of so many requests get the right answer? */
import { isUnknown } from '../../../../unknown.ts'
import { fail, inconclusive, pass } from '../verdict.ts'
import type { Judge } from './judge.ts'

/** A wrong answer fails; none at all may be the runner's own network. */
export const judgeHttp: Judge<'http'> = ({ wished }, answers) => {
  const got = answers.flatMap(one => (isUnknown(one) ? [] : [one]))
  const none = answers.flatMap(one => (isUnknown(one) ? [one.why] : []))
  const wrong = got.find(({ status, body }) => status !== wished.status || (wished.body !== undefined && !body.includes(wished.body)))
  const right = got.filter(({ status, body }) => status === wished.status && (wished.body === undefined || body.includes(wished.body)))
  const counted = `${right.length} of ${wished.times} answers are right`
  if (wrong && wrong.status !== wished.status) return fail(`${counted}: ${wrong.status} in place of ${wished.status}`)
  if (wrong) return fail(`${counted}: one of them does not contain what it has to`)
  if (none.length > 0 || got.length < wished.times) return inconclusive(`${counted}: ${none[0] ?? 'nobody has asked more often'}`)
  return pass(counted)
}

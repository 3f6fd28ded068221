/** Did the command end well on every instance of the canary? */
import { fail, inconclusive, pass } from '../verdict.ts'
import type { Judge } from './judge.ts'

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/monitor-commands.html: these may still end otherwise. */
const GOING: readonly string[] = ['Pending', 'InProgress', 'Delayed', 'Cancelling']
/** The instance was not reached, or may not be by who sends it: that says nothing of the image. */
const NOT_REACHED: readonly string[] = [
  ...['Undeliverable', 'DeliveryTimedOut', 'Delivery Timed Out', 'Cancelled', 'Terminated'],
  ...['AccessDenied', 'InvalidPlatform'],
]

export const judgeCommand: Judge<'command'> = ({ checkpoint: { canaries }, wished }, invocations) => {
  const of = (id: string) => invocations.find(({ instance }) => instance === id)
  const ended = canaries.flatMap(id => of(id) ?? []).filter(({ status }) => !GOING.includes(status))
  const well = ended.filter(({ status, code }) => status === 'Success' && (code === undefined || code === 0))
  const counted = `ended well on ${well.length} of ${canaries.length} instances`
  const bad = ended.find(one => !well.includes(one) && !NOT_REACHED.includes(one.status))
  if (bad) return fail(`${counted}; on ${bad.instance} it is ${bad.status}${codeText(bad.code)}${outputText(bad.output)}`)
  const missed = ended.find(({ status }) => NOT_REACHED.includes(status))
  if (missed) return inconclusive(`${counted}; ${missed.instance} was not reached (${missed.status})`)
  if (well.length === canaries.length) return pass(counted)
  return { verdict: 'open', because: `${counted}, within ${wished.limit / 1_000} s` }
}

const codeText = (code: number | undefined): string => (code === undefined ? '' : ` with ${code}`)

/** Of what it has written the last line says most. */
const LONGEST = 200
const outputText = (output: string): string => {
  const last = output.trim().split('\n').at(-1)?.trim() ?? ''
  return last === '' ? '' : `: ${last.slice(0, LONGEST)}`
}

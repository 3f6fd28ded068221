/** One question to AWS about one rule of local AWS. */
import { refusal, type Sandbox } from './sandbox.ts'

export interface Seen {
  readonly holds: boolean
  /** What AWS did, for people. */
  readonly seen: string
}
export interface Probe {
  /** Ids of the rules that it is about. */
  readonly rules: readonly string[]
  /** In a line: what is done, and what the rule expects. */
  readonly asks: string
  readonly ask: (sandbox: Sandbox) => Promise<Seen>
}

/** The call is to be refused, with a code (and message) that matches. */
export const refused = async (call: Promise<unknown>, expected: RegExp): Promise<Seen> => {
  const because = await refusal(call)
  return because === undefined ? { holds: false, seen: 'it was taken' } : { holds: expected.test(because), seen: because }
}

/** What is read back is to be this. */
export const same = (found: unknown, expected: unknown): Seen => {
  const [seen, wanted] = [JSON.stringify(found) ?? 'nothing', JSON.stringify(expected)]
  return { holds: seen === wanted, seen }
}

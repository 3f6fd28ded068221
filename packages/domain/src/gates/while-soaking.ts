/** Would the promotion end the soak of a release that a next environment still waits for? So nightly builds would starve production. */
import { durationText } from '../duration.ts'
import type { Release } from '../release.ts'
import type { Verdict } from './verdict.ts'

export interface WhileSoakingFacts {
  readonly environment: string
  readonly release: Release
  /** What the environment runs now; null: nothing yet. */
  readonly current: Release | null
  /** ms, AWS's time of the ledger version that says verified; undefined: the current release is not verified */
  readonly verifiedAt: number | undefined
  readonly whileSoaking: 'wait' | 'replace'
  /** ms since verified that the promotion waits at most */
  readonly soakMaxWait: number
  /**
   * The environments that come after this one and ask for soak here, with the soak gate's answer for the current release. Leave out those
   * that have it already, have rejected it, or are past it: nobody waits there.
   */
  readonly next: readonly { readonly environment: string; readonly soak: Verdict }[]
}

export const whileSoakingGate = (facts: WhileSoakingFacts, now: number): Verdict => {
  const gate = 'while-soaking'
  const pass = (because: string): Verdict => ({ gate, verdict: 'pass', because })
  const { environment, release, current, verifiedAt, next } = facts
  if (facts.whileSoaking === 'replace') return pass('while-soaking is replace: a soak may be ended')
  if (current === null || current === release) return pass('no other release soaks here')
  if (verifiedAt === undefined) return pass(`${current} is not verified in ${environment}, so it does not soak`)
  const waiting = next.filter(({ soak }) => isSoaking(soak))
  if (waiting.length === 0) return pass(`${current} does not soak for a next environment`)
  const longest = verifiedAt + facts.soakMaxWait
  if (longest <= now) return pass(`${current} had ${durationText(facts.soakMaxWait)} to soak`)
  const passesAt = Math.min(longest, Math.max(...waiting.map(({ soak }) => soak.passesAt ?? longest)))
  const names = waiting.map(next => next.environment).join(', ')
  return { gate, verdict: 'fail', because: `${current} still soaks in ${environment} for ${names}`, passesAt }
}

/**
 * Healthy and not there yet, or perhaps so: a soak that nobody can prove, or that waits for capacity, gets its longest wait. A broken one
 * waits for nothing.
 */
const isSoaking = ({ verdict, passesAt, awaits }: Verdict): boolean =>
  verdict === 'inconclusive' || (verdict === 'fail' && (passesAt !== undefined || awaits !== undefined))

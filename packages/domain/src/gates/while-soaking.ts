/** Would the promotion end the soak of a release that a next environment still waits for? So nightly builds would starve production. */

import { durationText } from '../duration.ts'
import { soakFacts } from '../promotion/soaking.ts'
import type { PromotionWorld } from '../promotion/world.ts'
import { stateOf, verifiedAt } from '../records/ledger/history.ts'
import { isRejected } from '../records/ledger/state.ts'
import { compareReleases, isBaseline, type Release } from '../release.ts'
import type { Ask, Question } from './question.ts'
import { soakGate } from './soak.ts'
import { unknownForNow, type VerdictOf } from './verdict.ts'

export const askWhileSoaking: Ask<'while-soaking'> = ({ wish, world, candidate: { release }, state: { current }, now }) => {
  const { environment } = wish
  const { name, whileSoaking, soakMaxWait } = environment
  const waiting = wish.environments.filter(
    one => one.after === name && one.soak > 0 && current !== null && waitsFor(world, one.name, current),
  )
  const soakFor = (one: WaitingEnvironment, soaking: Release) => ({
    environment: one.name,
    soak: soakGate(soakFacts(environment, world, soaking, one.soakShare, now), one, now),
  })
  const verified = current === null ? undefined : verifiedAt(world.ledger, current)
  const next = current === null ? [] : waiting.map(one => soakFor(one, current))
  return whileSoakingGate({ environment: name, release, current, verifiedAt: verified, whileSoaking, soakMaxWait, next }, now)
}
type WaitingEnvironment = Question['wish']['environments'][number]

/** Nobody waits there for what was there before the first promotion, for what it has already, has rejected, or is past. */
const waitsFor = (world: PromotionWorld, name: string, release: Release): boolean => {
  const state = stateOf(world.next.get(name) ?? [])
  return !isBaseline(release) && !isRejected(state, release) && (state.current === null || compareReleases(release, state.current) > 0)
}

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
  readonly next: readonly { readonly environment: string; readonly soak: VerdictOf<string> }[]
}

export const whileSoakingGate = (facts: WhileSoakingFacts, now: number): VerdictOf<'while-soaking'> => {
  const gate = 'while-soaking'
  const pass = (because: string): VerdictOf<'while-soaking'> => ({ gate, verdict: 'pass', because })
  const { environment, release, current, verifiedAt, next } = facts
  if (facts.whileSoaking === 'replace') return pass('while-soaking is replace: a soak may be ended')
  if (current === null || current === release) return pass('no other release soaks here')
  if (verifiedAt === undefined) return pass(`${current} is not verified in ${environment}, so it does not soak`)
  const waiting = next.filter(({ soak }) => isSoaking(soak))
  if (waiting.length === 0) return pass(`${current} does not soak for a next environment`)
  const longest = verifiedAt + facts.soakMaxWait
  if (longest <= now) return pass(`${current} had ${durationText(facts.soakMaxWait)} to soak`)
  if (waiting.every(({ soak }) => soak.unknown))
    return { gate, ...unknownForNow(`whether ${current} still soaks in ${environment} is not known: ${waiting[0]?.soak.because}`) }
  const passesAt = Math.min(longest, Math.max(...waiting.map(({ soak }) => soak.passesAt ?? longest)))
  const names = waiting.map(next => next.environment).join(', ')
  return { gate, verdict: 'fail', because: `${current} still soaks in ${environment} for ${names}`, passesAt }
}

/**
 * Healthy and not there yet, or perhaps so: a soak that nobody can prove, or that waits for capacity, gets its longest wait. A broken one
 * waits for nothing.
 */
const isSoaking = ({ verdict, passesAt, awaits }: VerdictOf<string>): boolean =>
  verdict === 'inconclusive' || (verdict === 'fail' && (passesAt !== undefined || awaits !== undefined))

/**
 * A digest a target of what its reviewers were shown of it, beside the plan-hash: what has changed in one target since is then no reason to
 * leave out the others.
 */
import type { Digest } from '../records/ledger/event.ts'
import { canonical } from './canonical.ts'

/** What is decided of one target; no sizes, and nothing that moves by itself. */
export interface TargetPlan {
  readonly target: string
  /** Its account and region, its groups, and what they launch. */
  readonly groups: unknown
  /** What it runs now, how the image comes there, and how its pointer is moved. */
  readonly pointer: unknown
}

/** Hex digits: of the name, by which its digest is found again, and of each of the two parts. */
const NAME = 6
const PART = 8

/** 22 hex digits: they stay short for a hundred targets, and are compared with what the same target has by then. */
export const targetDigest = ({ target, groups, pointer }: TargetPlan, digest: Digest): string => {
  const part = (value: unknown): string => digest(canonical([target, value])).slice(0, PART)
  return digest(target).slice(0, NAME) + part(groups) + part(pointer)
}

const HEX = '0123456789abcdef'
export const isTargetDigest = (text: string): boolean => text.length === NAME + 2 * PART && [...text].every(digit => HEX.includes(digit))

export interface TargetChange {
  readonly target: string
  /** What has changed there, a clause. */
  readonly why: string
}

/**
 * The targets that are not what was approved.
 * @param approved digests of the plan that was approved
 */
export const targetChanges = (approved: readonly string[], plans: readonly TargetPlan[], digest: Digest): readonly TargetChange[] =>
  plans.flatMap(plan => {
    const now = targetDigest(plan, digest)
    if (approved.includes(now)) return []
    const before = approved.find(one => one.slice(0, NAME) === now.slice(0, NAME))
    return [{ target: plan.target, why: before === undefined ? NEW : changeText(before, now) }]
  })

/** Each with its reason, a clause. */
export const changesText = (changes: readonly TargetChange[]): string => changes.map(({ target, why }) => `${target} (${why})`).join(', ')

const NEW = 'it was no target when the plan was approved'

const changeText = (before: string, now: string): string => {
  const changed = (from: number, what: string): readonly string[] =>
    before.slice(from, from + PART) === now.slice(from, from + PART) ? [] : [what]
  const parts = [
    ...changed(NAME, 'its groups or what they launch have changed'),
    ...changed(NAME + PART, 'what it runs, or how its pointer would be moved, has changed'),
  ]
  return `${parts.join(', and ')} since the plan was approved`
}

/** Every target runs what its pointer says and is labelled: what is said of the environment then. */

import type { Moment, Turn } from '../../machine/machine.ts'
import { countingVersions, lastMove, newestCounting, stateOf } from '../../records/ledger/history.ts'
import { desiredVersion } from '../../records/pointer.ts'
import type { Release } from '../../release.ts'
import { withoutStop } from '../../sentence.ts'
import type { Converged, ConvergeStep } from '../converge-turn.ts'
import type { Goal } from '../goal.ts'
import { pointerSubject, writeEvent } from '../steps.ts'
import { countOf, isProved, onImage, type TargetResult } from '../target-result.ts'
import type { ConvergeWish } from '../wish/converge-wish.ts'
import { leftOutText } from '../wish/left-out.ts'
import { mayBeEmpty } from '../wish/selection.ts'
import { type EnvironmentWorld, isRead } from '../world.ts'

export const settle = (
  wish: ConvergeWish,
  world: EnvironmentWorld,
  goal: Goal,
  results: readonly TargetResult[],
  at: Moment,
): Turn<ConvergeStep, Converged> => {
  const restored = goal.way === 'rest' ? results.filter(result => isPutBack(wish, world, result)) : []
  const targets = results.map(result => (restored.includes(result) ? putBack(result) : result))
  const groups = targets.flatMap(target => target.groups)
  const there = targets.filter(({ untouched }) => !untouched)
  if (there.length === 0) return nothingRuns(wish, goal, targets)
  const release = there[0]?.release
  const image = there[0]?.image ?? ''
  const common = { release, image, targets, groups }
  if (release === undefined || there.some(target => target.release !== release)) {
    const said = there.map(({ target, release }) => `${target} says ${release}`).join(', ')
    const why = `The pointers of ${wish.name} differ: ${said}.`
    return { end: { ...common, outcome: 'failed', why, code: 'pointer.differs' } }
  }
  const where = whatRuns(there, release)
  // What is true of a part is for who sees all to write.
  const kind = wish.leftOut ? undefined : becameTrue(world, goal, release)
  // What was proved before is gone back to without capacity too; what was never proved is not proved by going there.
  const isNew = kind === 'verified' || (kind === 'rolled-back' && !stateOf(world.ledger).good.includes(release))
  if (isNew && !areProved(wish, targets))
    return configured(
      wish,
      targets.map(target => asConfigured(wish, target)),
    )
  if (kind) {
    const evidence = evidenceOf(there)
    const event = writeEvent(world.ledger, { kind, release }, wish.writer, at.now, onImage(targets, where), { evidence })
    if (event) return { act: [event] }
  }
  // A part that went back is not refreshed: nothing is written of it, and it is told all the same.
  const outcome = wish.leftOut && goal.way === 'back' ? 'rolled-back' : outcomeOf(wish, world, targets)
  return {
    end: {
      ...common,
      outcome,
      why: whyOf(outcome, wish, release, onImage(targets, where), world) + putBackText(restored) + leftOutIn(wish),
      ...unapprovedEnd(wish),
    },
  }
}

/** Not all of it is where it was to be; a run that only goes on has done what it can. */
const unapprovedEnd = ({ leftOut, continuing }: ConvergeWish): Partial<Pick<Converged, 'outcome' | 'code'>> => {
  if (!leftOut?.droppedOut) return {}
  return continuing ? { outcome: 'paused' } : { outcome: 'failed', code: 'target.unapproved' }
}

/** Every target may be empty, and is: nothing is missing there, and what is intended stays so. */
const nothingRuns = ({ name }: ConvergeWish, { way, release }: Goal, targets: readonly TargetResult[]): { readonly end: Converged } => {
  const nothing = `no target of ${name} has an instance, which may be so`
  const [outcome, why] =
    way === 'rest' ? (['unchanged', nothing] as const) : (['configured', `${nothing}: nothing proves ${release}`] as const)
  return { end: { outcome, release: undefined, image: '', targets, groups: [], why } }
}

const areProved = ({ selections }: ConvergeWish, targets: readonly TargetResult[]): boolean =>
  targets.some(isProved) && targets.every(one => isProved(one) || mayBeEmpty(selections, one.target))

/** Also on the way back: nobody has ever seen it run there. */
const asConfigured = ({ selections }: ConvergeWish, target: TargetResult): TargetResult =>
  isProved(target) || mayBeEmpty(selections, target.target)
    ? target
    : { ...target, outcome: 'configured', why: `no instance is in service that would run ${target.image}` }

/** What is to run would be launched, and no instance proves it: nothing is written. */
export const configured = (
  { name: environment }: Pick<ConvergeWish, 'name'>,
  targets: readonly TargetResult[],
): { readonly end: Converged } => {
  const { release, image = '' } = targets.find(one => one.release !== undefined) ?? {}
  const groups = targets.flatMap(target => target.groups)
  const unproved = targets.filter(target => !isProved(target) && target.outcome !== 'waiting')
  const named = unproved.length === 0 || targets.length === 1 ? '' : ` in ${unproved.map(({ target }) => target).join(', ')}`
  const why = `${environment} would launch ${release}, and no instance in service proves it${named}`
  return { end: { outcome: 'configured', release, image, targets, groups, why } }
}

/** This run has moved its pointer since its ledger was written last: what was verified is restored, and nothing of that is written. */
const isPutBack = ({ writer }: ConvergeWish, world: EnvironmentWorld, { target }: TargetResult): boolean => {
  const found = world.targets.get(target)
  const desired = found && isRead(found) ? desiredVersion(found.pointer) : undefined
  return desired?.metadata?.run === writer.run && desired.modified > (newestCounting(world.ledger)?.modified ?? 0)
}

const leftOutIn = ({ leftOut }: ConvergeWish): string => (leftOut ? `; ${leftOutText(leftOut)}` : '')

const putBack = (result: TargetResult): TargetResult => ({
  ...result,
  outcome: 'refreshed',
  why: `its pointer was put back; ${result.why}`,
})

const putBackText = (restored: readonly TargetResult[]): string =>
  restored.length === 0 ? '' : `; put back: ${restored.map(({ target }) => pointerSubject(target)).join(', ')}`

/**
 * What nobody intended is nothing that became true: the soak of what is verified goes on. What runs while another one is only announced was
 * intended before, and is a way back from now on.
 */
const becameTrue = (
  world: EnvironmentWorld,
  { way, release: intended }: Goal,
  release: Release,
): 'verified' | 'rolled-back' | undefined => {
  const { current, good } = stateOf(world.ledger)
  if (way === 'back') return release === intended ? 'rolled-back' : undefined
  if (way === 'rest') return undefined
  return release === intended || (release === current && !good.includes(release)) ? 'verified' : undefined
}

type Outcome = 'rolled-back' | 'refreshed' | 'unchanged'

/** What this run has brought about, by what it has written, or by what it has restored where nothing is written. */
const outcomeOf = ({ writer }: ConvergeWish, world: EnvironmentWorld, targets: readonly TargetResult[]): Outcome => {
  const last = lastMove(world.ledger)
  const ours = last?.run === writer.run
  if (ours && last.kind === 'rolled-back') return 'rolled-back'
  if (ours && last.kind === 'verified') return 'refreshed'
  return targets.some(({ outcome }) => outcome === 'refreshed') ? 'refreshed' : 'unchanged'
}

const imagesOf = (targets: readonly TargetResult[]): readonly string[] => [...new Set(targets.map(({ image }) => image))]

const whatRuns = (targets: readonly TargetResult[], release: Release): string => {
  const [image = '', ...others] = imagesOf(targets)
  return others.length === 0 ? image : `${release} in ${targets.length} targets`
}

const evidenceOf = (targets: readonly TargetResult[]): Readonly<Record<string, string>> => {
  const { on, of } = countOf(targets)
  const images = imagesOf(targets)
  return { instances: `${on}/${of}`, image: images.join(' '), ...(targets.length > 1 ? { targets: String(targets.length) } : {}) }
}

const whyOf = (outcome: Outcome, wish: ConvergeWish, release: Release, proof: string, world: EnvironmentWorld): string => {
  switch (outcome) {
    case 'unchanged':
      return wish.leftOut ? proof : `${proof}, and it is verified already`
    case 'rolled-back':
      return `${wish.name} runs ${release} again${whatFor(world)}`
    case 'refreshed':
      return proof
  }
}

/** What it was gone back for: an alarm by its name, a group by what became of it, or what a person said (untrusted text). */
const whatFor = ({ ledger }: EnvironmentWorld): string => {
  const reason = countingVersions(ledger).findLast(({ event }) => event.kind === 'rolling-back')?.event.reason
  return reason ? `: ${withoutStop(reason)}` : ''
}

/** Every target runs what its pointer says and is labelled: what is said of the environment then. */
import { newestVersion, stateOf } from '../ledger/history.ts'
import type { Moment, Turn } from '../machine.ts'
import type { Release } from '../release.ts'
import type { Converged, ConvergeStep, ConvergeWish } from './converge.ts'
import { onImage } from './converge-target.ts'
import { writeEvent } from './steps.ts'
import type { TargetResult } from './target-result.ts'
import type { EnvironmentWorld } from './world.ts'

export const settle = (
  wish: ConvergeWish,
  world: EnvironmentWorld,
  back: Release | undefined,
  targets: readonly TargetResult[],
  at: Moment,
): Turn<ConvergeStep, Converged> => {
  const groups = targets.flatMap(target => target.groups)
  const release = targets[0]?.release
  const image = targets[0]?.image ?? ''
  const common = { release, image, targets, groups }
  if (release === undefined || targets.some(target => target.release !== release)) {
    const said = targets.map(({ target, release }) => `${target} says ${release}`).join(', ')
    const why = `The pointers of ${wish.environment} differ: ${said || 'there is none'}.`
    return { end: { ...common, outcome: 'failed', why, code: 'pointer.differs' } }
  }
  const where = whatRuns(targets, release)
  const state = stateOf(world.ledger)
  // Another release's intent is not settled by it, and saying it again would begin the soak again.
  const proved = state.good[0] === release && state.current === release && state.intent?.release !== release
  if (!proved) {
    const kind = back === undefined ? 'verified' : 'rolled-back'
    const evidence = evidenceOf(targets)
    const event = writeEvent(world.ledger, { kind, release }, wish.writer, at.now, onImage(groups, where), { evidence })
    if (event) return { act: [event] }
  }
  const last = newestVersion(world.ledger)?.event
  const ours = last?.run === wish.writer.run
  const outcome = ours && last.kind === 'rolled-back' ? 'rolled-back' : ours && last.kind === 'verified' ? 'refreshed' : 'unchanged'
  return { end: { ...common, outcome, why: whyOf(outcome, wish.environment, release, onImage(groups, where)) } }
}

const imagesOf = (targets: readonly TargetResult[]): readonly string[] => [...new Set(targets.map(({ image }) => image))]

const whatRuns = (targets: readonly TargetResult[], release: Release): string => {
  const [image = '', ...others] = imagesOf(targets)
  return others.length === 0 ? image : `${release} in ${targets.length} targets`
}

const evidenceOf = (targets: readonly TargetResult[]): Readonly<Record<string, string>> => {
  const groups = targets.flatMap(target => target.groups)
  const on = groups.reduce((sum, group) => sum + group.instances.on, 0)
  const of = groups.reduce((sum, group) => sum + group.instances.of, 0)
  const images = imagesOf(targets)
  return { instances: `${on}/${of}`, image: images.join(' '), ...(targets.length > 1 ? { targets: String(targets.length) } : {}) }
}

const whyOf = (outcome: 'rolled-back' | 'refreshed' | 'unchanged', environment: string, release: Release, proof: string): string => {
  switch (outcome) {
    case 'unchanged':
      return `${proof}, and it is verified already`
    case 'rolled-back':
      return `${environment} runs ${release} again`
    case 'refreshed':
      return proof
  }
}

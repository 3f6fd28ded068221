/** What goes wrong in the world of a seed, as plain data. */
import { minutes } from '@golden-ami/local-aws'
import type { Random } from '../chaos/random.ts'
import type { FleetScene } from './fleet-scene.ts'

export type PersonAct = 'cancel' | 'roll back' | 'scale' | 'suspend and resume' | 'terminate an instance'
export type Mishap =
  /** Nothing can be launched for `length` ms from `at` on. */
  | { readonly is: 'no capacity'; readonly at: number; readonly length: number }
  /** The alarm fires for `length` ms, once a refresh is at so many percent. */
  | { readonly is: 'alarm'; readonly percent: number; readonly length: number }
  /** An instance of the image is healthy after `fate` ms; Infinity: never. */
  | { readonly is: 'bad image'; readonly fate: number }
  /** It fails the checks of its target groups, in groups that have some. */
  | { readonly is: 'bad target' }
  /** What instances of the image measure from `at` on; undefined: nothing. */
  | { readonly is: 'metric'; readonly at: number; readonly value: number | undefined }
  | { readonly is: 'person'; readonly at: number; readonly act: PersonAct; readonly choice: number }
  /** The n-th call of the run meets it. `times`: of how many in a row. */
  | {
      readonly is: 'fault'
      readonly call: number
      readonly operation?: string
      readonly what: 'throttle' | 'lose-request' | 'lose-answer' | 'late'
      readonly times: number
    }
  | { readonly is: 'crash'; readonly call: number; readonly operation?: string; readonly after: boolean; readonly comesBack: boolean }
  /** Of the workflow, at the n-th look. */
  | { readonly is: 'cancelled'; readonly call: number }

/** The image does not stay in service; one that only takes long does. */
export const isBroken = (mishap: Mishap): boolean =>
  mishap.is === 'bad target' || (mishap.is === 'bad image' && mishap.fate === Number.POSITIVE_INFINITY)

/** What speaks against the image, whoever asks. */
export const isOfImage = (mishap: Mishap): boolean => isBroken(mishap) || mishap.is === 'alarm' || mishap.is === 'metric'

/** Calls of which it matters most what becomes of them. */
const WRITES = ['StartInstanceRefresh', 'CancelInstanceRefresh', 'RollbackInstanceRefresh', 'CreateLaunchTemplateVersion', 'PutParameter']

export const writeMishaps = (random: Random, scene: FleetScene): readonly Mishap[] =>
  Array.from({ length: random.pick([0, 1, 1, 1, 2, 2, 3]) }, () => anyMishap(random, scene))

/** ms after the start of the run: most of them while something is under way. */
const moment = (random: Random): number => minutes(random.pick([random.between(0, 20), random.between(0, 60), random.between(0, 300)]))
const callOf = (random: Random): number => random.pick([random.between(0, 40), random.between(0, 150), random.between(0, 600)])

const anyMishap = (random: Random, { rule }: FleetScene): Mishap => {
  const write = random.chance(0.3) ? { operation: random.pick(WRITES), call: random.between(0, 2) } : { call: callOf(random) }
  switch (random.between(0, 9)) {
    case 0:
      return { is: 'no capacity', at: moment(random), length: minutes(random.pick([3, 20, 90, 300])) }
    case 1:
      return { is: 'alarm', percent: random.pick([1, 25, 50, 99]), length: minutes(random.pick([5, 60, 600])) }
    case 2:
      return { is: 'bad image', fate: random.pick([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, minutes(2)]) }
    case 3:
      return rule.hasMetric ? { is: 'metric', at: moment(random), value: random.pick([9, 9, undefined]) } : { is: 'bad target' }
    case 4:
    case 5: {
      const act = random.pick(['cancel', 'roll back', 'scale', 'suspend and resume', 'terminate an instance'] as const)
      return { is: 'person', at: moment(random), act, choice: random.between(0, 12) }
    }
    case 6:
    case 7: {
      const what = random.pick(['throttle', 'lose-request', 'lose-answer', 'lose-answer', 'late'] as const)
      return { is: 'fault', what, times: random.pick([1, 3, 10]), ...write }
    }
    case 8:
      return { is: 'crash', after: random.chance(0.5), comesBack: random.chance(0.6), ...write }
    default:
      return { is: 'cancelled', call: random.pick([random.between(0, 10), random.between(0, 100)]) }
  }
}

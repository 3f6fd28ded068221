/** States in words. */
import { desiredVersion, stateOf } from '@golden-ami/domain'
import type { Estate } from './estate.ts'
import { fleetText } from './fleet.ts'
import { ENVIRONMENTS, letterOf } from './names.ts'
import type { State } from './state.ts'

/** @param index of the environment */
export const worldText = ({ store, plot }: Pick<Estate, 'store' | 'plot'>, state: State, index: number): string => {
  const { current, intent, good, rejected, hold } = stateOf(store.ledgers.of(state.ledgers[index] ?? 0))
  const says = plot.inEnvironment(index, state.pointers).map(id => letterOf(desiredVersion(store.pointers.of(id))?.metadata?.release))
  const runs = plot.inEnvironment(index, state.fleets).map(id => fleetText(store.fleets.of(id)))
  return [
    `current ${letterOf(current)}`,
    `intent ${intent ? `${intent.kind} ${letterOf(intent.release)}` : 'none'}`,
    `good ${good.map(letterOf).join('') || 'none'}`,
    `rejected ${rejected.map(({ release }) => letterOf(release)).join('') || 'none'}`,
    hold ? 'held' : 'not held',
    `pointer ${says.join(' ')}`,
    `fleet ${runs.join(' ')}`,
  ].join(', ')
}

export const environmentName = ({ plot }: Pick<Estate, 'plot'>, index: number): string =>
  plot.environments.length > 1 ? (ENVIRONMENTS[index] ?? '') : 'the environment'

/** @param at number of the target */
const place = ({ plot }: Pick<Estate, 'plot'>, what: string, at: number): string => {
  const several = plot.targets.length > 1 ? ` ${(at % plot.targets.length) + 1}` : ''
  const where = plot.environments.length > 1 ? ` of ${ENVIRONMENTS[Math.floor(at / plot.targets.length)]}` : ''
  return `${several === '' ? 'the ' : ''}${what}${several}${where}`
}
export const groupName = (estate: Pick<Estate, 'plot'>, at: number): string => place(estate, 'group', at)
export const targetName = (estate: Pick<Estate, 'plot'>, at: number): string => place(estate, 'target', at)

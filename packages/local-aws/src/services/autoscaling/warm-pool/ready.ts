import type { Member } from '../state.ts'

/** An instance of a warm pool that can be put into service. */
export const isReady = ({ LifecycleState }: Member): boolean =>
  LifecycleState === 'Warmed:Stopped' || LifecycleState === 'Warmed:Running' || LifecycleState === 'Warmed:Hibernated'

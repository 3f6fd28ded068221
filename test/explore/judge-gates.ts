/** What must hold of what is announced: that it has come through the environments in their order. */
import { compareReleases, isRejected, stateOf, verifiedAt } from '@golden-ami/domain'
import type { Shown } from './decide.ts'
import type { Estate } from './estate.ts'
import type { Broken } from './invariants.ts'
import { letterOf, MINUTE } from './names.ts'
import type { AnyStep } from './steps.ts'

/** By what the run was shown: what changes on the way nobody can know. */
export const judgeGates = (estate: Estate, run: number, shown: Shown, step: AnyStep): readonly Broken[] => {
  if (step.do !== 'write-event' || step.kind !== 'promoting') return []
  const { name } = estate.plot.defOf(run)
  return [...older(estate, shown, step.release), ...unsoaked(estate, run, shown, step.release)].map(({ kind, why }) => ({
    ...{ invariant: 'gates' as const, kind },
    why: `${name} announces ${letterOf(step.release)}, ${why}`,
  }))
}
type Closed = Pick<Broken, 'kind' | 'why'>

const older = ({ store }: Estate, { ledger }: Shown, release: string): readonly Closed[] => {
  const state = stateOf(store.ledgers.of(ledger))
  const { good, intent, current } = state
  const there = [
    ...good.slice(0, 1),
    ...(intent?.kind === 'promote' ? [intent.release] : []),
    ...(current === null || isRejected(state, current) ? [] : [current]),
  ]
  const newer = there.find(one => compareReleases(release, one) < 0)
  return newer === undefined ? [] : [{ kind: 'order', why: `and ${letterOf(newer)} is there` }]
}

/** In the environment that it comes from, where there is one. */
const unsoaked = ({ store, plot }: Estate, run: number, { other, now }: Shown, release: string): readonly Closed[] => {
  const { after, soak } = plot.environmentOf(plot.defOf(run))
  if (after === undefined || !other) return []
  const ledger = store.ledgers.of(other.ledger)
  const { good, soak: kept } = stateOf(ledger)
  if (!good.includes(release)) return [{ kind: 'after', why: `which is not good in ${after}` }]
  const verified = verifiedAt(ledger, release)
  // It serves since its youngest instance was launched.
  const since = verified === undefined ? undefined : Math.max(verified, ...other.fleets.flatMap(id => store.fleets.of(id).since ?? []))
  if (kept[release] !== undefined || (since !== undefined && now - since >= soak)) return []
  const minutes = since === undefined ? 'never' : `${(now - since) / MINUTE} minutes ago`
  return [{ kind: 'soak', why: `which serves in ${after} since ${minutes}` }]
}

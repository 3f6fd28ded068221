/** Records what an environment runs today, and changes nothing, so that the first rollout has somewhere to go back to. */
import { type EventWriter, labelVerified, putPointer, type StateStep, writeEvent } from '../environment/steps.ts'
import type { EnvironmentWorld } from '../environment/world.ts'
import { newestVersion, stateOf } from '../ledger/history.ts'
import { type Moment, refusalCode, type Turn } from '../machine.ts'
import { desiredVersion, verifiedVersion } from '../pointer.ts'
import { baselineRelease } from '../release.ts'
import { readable } from '../rollout/group.ts'
import type { Promoted } from './promote.ts'

export interface BaselineWish {
  readonly environment: string
  readonly target: string
  readonly writer: EventWriter
}

export const baseline = (wish: BaselineWish, world: EnvironmentWorld, at: Moment): Turn<StateStep, Promoted> => {
  const pointer = desiredVersion(world.pointer)
  const previous = pointer ? { release: pointer.says?.release, image: pointer.image } : undefined
  const failed = (why: string, code: NonNullable<Promoted['code']>): Turn<StateStep, Promoted> => ({
    end: { outcome: 'failed', candidate: undefined, previous, verdicts: [], why, code },
  })
  const refused = at.refused.values().next().value
  if (refused) return failed(refused.message, refusalCode(refused))
  const groups = [...world.fleet.groups.values()]
  const unreadable = groups.flatMap(group => (readable(group) ? [] : [group]))
  const images = [...new Set(groups.filter(readable).flatMap(group => group.instances.map(({ image }) => image)))]
  const [image] = images
  const last = newestVersion(world.ledger)?.event
  const ours = last?.kind === 'baseline' && last.run === wish.writer.run
  if (last && !ours)
    return failed(
      `The ledger of ${wish.environment} has been written already: its current release is ${stateOf(world.ledger).current ?? 'unknown'}.`,
      'baseline.written',
    )
  if (unreadable.length > 0) {
    const reasons = unreadable.map(group => `${group.name}: ${group.unreadable}`).join('; ')
    return failed(`Groups that cannot be read: ${reasons}`, unreadable.find(({ code }) => code)?.code ?? 'baseline.mixed')
  }
  if (image === undefined || images.length > 1 || image === '')
    return failed(
      image === undefined
        ? 'No group has an instance.'
        : images.includes('')
          ? 'EC2 does not show every instance of the groups.'
          : `The groups run ${images.length} images: ${images.join(', ')}.`,
      'baseline.mixed',
    )

  const release = baselineRelease([image], wish.writer.digest)
  const because = `${wish.environment} runs ${image} today`
  if (pointer?.image !== image || pointer.says?.release !== release)
    return { act: [putPointer(wish.target, image, { release, source: image, fingerprint: '', run: wish.writer.run }, because)] }
  if (verifiedVersion(world.pointer)?.version !== pointer.version) return { act: [labelVerified(wish.target, pointer)] }
  const event = writeEvent(world.ledger, { kind: 'baseline', release }, wish.writer, at.now, because, { evidence: { image } })
  if (event) return { act: [event] }
  return {
    end: { outcome: 'promoted', candidate: { release, image, fingerprint: '' }, previous, verdicts: [], why: `recorded: ${because}` },
  }
}

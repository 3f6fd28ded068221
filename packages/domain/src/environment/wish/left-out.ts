/** Targets that a run leaves out: `<target>, <target>: <reason>` names those that it works on, and why the others are not touched. */
import type { Environment } from '../../delivery-file/types.ts'
import { accountRegionName } from '../../distribution/wish.ts'
import type { Complaint } from '../../located/located.ts'
import { desiredVersion } from '../../records/pointer.ts'
import type { TargetResult } from '../target-result.ts'
import { type EnvironmentWorld, isRead } from '../world.ts'

export interface LeftOut {
  /** Their names, in the order of the delivery file. */
  readonly targets: readonly string[]
  readonly reason: string
  /** Of all targets, these too. Absent: nobody says in which waves they are. */
  readonly waves?: Environment['waves']
}
/** `environment`: with the targets that are worked on, and the waves of these. `leftOut` undefined: it is worked on all. */
export interface Only {
  readonly environment: Environment
  readonly leftOut: LeftOut | undefined
}

const LINE = /^([^:\n]+):\s*(\S[^\n]*)$/
const LONGEST_REASON = 200

/** Reads the input `only`; empty: nothing is left out. */
export const readOnly = (input: string, environment: Environment): Only | { readonly complaints: readonly Complaint[] } => {
  const text = input.trim()
  if (text === '') return { environment, leftOut: undefined }
  const { targets, waves, name } = environment
  const names = targets.map(target => target.name)
  const complaining = (wrong: string) => ({
    complaints: [
      {
        at: { source: 'input only' },
        wrong,
        allowed: `allowed: <target>, <target>: <reason>, with targets of ${name}: ${names.join(', ') || 'none'}`,
      },
    ],
  })
  const [, listed = '', reason = ''] = LINE.exec(text) ?? []
  const only = listed.split(',').flatMap(one => (one.trim() === '' ? [] : [one.trim()]))
  if (only.length === 0 || reason === '') return complaining(`${JSON.stringify(text)} is not <target>, <target>: <reason>`)
  const unknown = only.filter(one => !names.includes(one))
  if (unknown.length > 0) return complaining(`${unknown.map(one => JSON.stringify(one)).join(', ')} is no target of ${name}`)
  if (reason.length > LONGEST_REASON) return complaining(`the reason is longer than ${LONGEST_REASON} characters`)
  const left = targets.filter(target => !only.includes(target.name))
  if (left.length === 0) return complaining('every target is named, so nothing is left out')
  const kept = targets.filter(target => only.includes(target.name))
  const torn = left.find(one => kept.some(other => accountRegionName(other) === accountRegionName(one)))
  if (torn) return complaining(`${torn.name} has its pointer in common with a target that is named`)
  return {
    environment: { ...environment, targets: kept, waves: waves.map(wave => wave.filter(one => only.includes(one))).filter(hasTargets) },
    leftOut: { targets: left.map(target => target.name), reason: reason.trim(), waves },
  }
}

const hasTargets = (wave: readonly string[]): boolean => wave.length > 0

/** A clause. */
export const leftOutText = ({ targets, reason }: LeftOut): string => `left out: ${targets.join(', ')} (${reason})`

/** The world of what is worked on. */
export const withoutLeftOut = <W extends Pick<EnvironmentWorld, 'targets'>>(world: W, leftOut: LeftOut | undefined): W =>
  leftOut ? { ...world, targets: new Map([...world.targets].filter(([name]) => !leftOut.targets.includes(name))) } : world

/** What is told of them beside the others. */
export const leftOutResults = (
  leftOut: LeftOut | undefined,
  world: Pick<EnvironmentWorld, 'targets'> | undefined,
): readonly TargetResult[] =>
  (leftOut?.targets ?? []).map(target => {
    const found = world?.targets.get(target)
    const pointer = found && isRead(found) ? desiredVersion(found.pointer) : undefined
    const why = leftOut?.reason ?? ''
    return { target, outcome: 'left-out', release: pointer?.metadata?.release, image: pointer?.image ?? '', groups: [], why }
  })

/** What happens while the runs of a scenario go on: when, and what. */
import { UserError, whereText } from '@golden-ami/domain'
import type { What } from '@golden-ami/local-aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { publishVendorImage } from '@golden-ami/local-aws/services/ec2/publish'
import { MonitoringState } from '@golden-ami/local-aws/services/monitoring/state'
import { PackageRepository } from '@golden-ami/local-aws/software/repository'
import type { Rerun } from '../attempt.ts'
import type { Rehearsal } from '../rehearsal.ts'
import type { Run } from '../run.ts'
import { CALL_MISHAPS } from './call-faults.ts'
import type { Operations } from './operations.ts'
import type { Images } from './provision.ts'
import type { Incident } from './scenario.ts'

export interface Stage {
  readonly rehearsal: Rehearsal
  readonly operations: Operations
  readonly images: Images
  /** ms since the epoch */
  readonly start: number
  /** Runs by the scenario's ids, the newest of each. */
  readonly runs: Map<string, Run>
  /** Who starts runs and runs them again, unless something else is said. */
  readonly actor: string
  /** Incidents that are sure to come: the rehearsal does not end before them. */
  readonly due: Set<Incident>
  /** Those that came, but for what befalls calls. */
  readonly happened: Set<Incident>
}

/** Arms an incident. What befalls calls is handed to local AWS; the rest waits for its moment here. */
export const arm = (stage: Stage, incident: Incident, index: number): void => {
  const { at, step, end, refresh, calls } = incident
  const { rehearsal } = stage
  const { world } = rehearsal
  const act = () => {
    log(stage, incident)
    sayingWhere(incident, () => perform(stage, incident))
    stage.happened.add(incident)
    stage.due.delete(incident)
    rehearsal.processes.changed()
  }
  if (calls) armCalls(stage, incident)
  if (at) rehearsal.processes.alarm(`incident ${index + 1}`, 'at' in at ? at.at : stage.start + at.after, act)
  if (at && isRerun(incident)) stage.due.add(incident)
  if (end)
    rehearsal.onEnd(run => {
      if (stage.runs.get(end.run) !== run || run.attempt !== (end.attempt ?? 1)) return
      stage.due.add(incident)
      rehearsal.processes.alarm(`incident ${index + 1}`, world.now + (end.after ?? 0), act)
    })
  if (step) {
    let happened = false
    rehearsal.onStep((job, name, id) => {
      const isRun = step.run === undefined || stage.runs.get(step.run) === job.run
      if (happened || !isRun || (step.job !== undefined && step.job !== job.id) || (step.step !== name && step.step !== id)) return
      happened = true
      rehearsal.processes.alarm(`incident ${index + 1}`, world.now + (step.after ?? 0), act)
    })
  }
  if (refresh)
    world.timeline.spawn(
      (function* () {
        yield () => progress(stage, refresh.group) >= refresh.percent
        rehearsal.processes.alarm(`incident ${index + 1}`, world.now, act)
      })(),
    )
}

const isRerun = ({ do: what }: Incident): boolean => what.is === 'rerun' || what.is === 'rerun-failed'

/** What cannot happen is told with its place in the file: it ends a rehearsal that may be hours old. */
const sayingWhere = ({ where }: Incident, act: () => void): void => {
  try {
    act()
  } catch (error) {
    if (!where || !(error instanceof UserError)) throw error
    throw new UserError(error.code, `${whereText(where)}: ${error.message}`, error.remedy, { cause: error })
  }
}

/** How far the active instance refresh of a group has come, per cent; -1 without one. */
const progress = ({ rehearsal: { world } }: Stage, group: string): number => {
  for (const place of world.places) {
    const state = place.state(AutoScalingState)
    const refresh = state.lastRefresh(group)
    if (refresh) return refresh.EndTime === undefined ? (refresh.PercentageComplete ?? 0) : -1
  }
  return -1
}

const armCalls = ({ rehearsal: { world } }: Stage, { do: what, calls = {} }: Incident): void => {
  const { nth = 1, times = 1, ...of } = calls
  const kind = CALL_MISHAPS.find(name => name === what.is)
  if (!kind) throw new UserError('rehearsal.scenario', `'${what.is}' does not befall calls; ${CALL_MISHAPS.join(', ')} do.`)
  const has = what.is === 'refuse' || what.is === 'late' || what.is === 'slow'
  const mishap = (has ? { do: kind, ...what.value } : { do: kind }) as What
  world.inject({ when: { call: nth - 1, of }, what: mishap, times })
}

const log = ({ rehearsal }: Stage, { do: what, because }: Incident): void => {
  const said = typeof what.value === 'string' ? what.value : JSON.stringify(what.value)
  rehearsal.log({ at: rehearsal.world.now, run: 'scenario', text: `${what.is} ${said}${because === undefined ? '' : ` (${because})`}` })
}

const perform = (stage: Stage, { do: what }: Incident): void => {
  const { rehearsal, operations, images } = stage
  const { world } = rehearsal
  switch (what.is) {
    case 'alarm': {
      const { name, account, region, state = 'ALARM' } = what.value
      world.place(account, region).state(MonitoringState).set(name, state)
      break
    }
    case 'call': {
      const { service, operation, account, region, input = {} } = what.value
      operations.operate({ service, operation, account, region, input: images.fill(account, region, input) })
      break
    }
    case 'cancel': {
      const run = stage.runs.get(what.value)
      run?.cancel(`The run was canceled by @${run.trigger.actor}.`)
      break
    }
    case 'rerun':
    case 'rerun-failed':
      again(stage, what.value, what.is === 'rerun' ? 'all' : 'failed')
      break
    case 'runner-dies': {
      for (const job of [...rehearsal.running])
        if (job.id === what.value) job.die('The self-hosted runner lost communication with the server.')
      break
    }
    case 'step-dies':
      for (const job of [...rehearsal.running]) if (job.id === what.value) job.child?.kill()
      break
    case 'deaf':
      for (const job of [...rehearsal.running]) if (job.id === what.value) job.deaf = true
      break
    case 'software': {
      const { packages = [], vulnerabilities = [], scanned = [] } = what.value
      world.state(PackageRepository).tell({
        packages,
        vulnerabilities: vulnerabilities.map(({ 'fixed-in': fixedIn, ...rest }) => ({
          ...rest,
          ...(fixedIn === undefined ? {} : { fixedIn }),
        })),
        scanned,
      })
      break
    }
    case 'outage': {
      const { for: length, how, ...of } = what.value
      world.inject({ when: { at: world.now }, what: { do: 'outage', of, for: length, ...(how === undefined ? {} : { how }) } })
      break
    }
    case 'github': {
      const { 'retry-after': retryAfter, ...outage } = what.value
      rehearsal.github.outages.begin({ ...outage, ...(retryAfter === undefined ? {} : { retryAfter }) }, world.now)
      break
    }
    case 'identity-provider': {
      const { for: length, account, how } = what.value
      world.identities.providers.begin(world.now + length, account, how)
      break
    }
    case 'publish':
      publish(stage, what.value)
      break
    default:
      throw new UserError('rehearsal.scenario', `'${what.is}' befalls calls: say which under 'calls'.`)
  }
}

const again = ({ rehearsal, runs, actor }: Stage, { run: name, actor: by = actor }: Again, reruns: Rerun): void => {
  const run = runs.get(name)
  if (!run) throw new UserError('rehearsal.scenario', `The run '${name}' cannot be run again: it has not begun.`)
  void rehearsal.rerun(run, { reruns, actor: by })
}
interface Again {
  readonly run: string
  readonly actor?: string
}

/** A vendor publishes the next image behind a public parameter, in every region that the world has. */
const publish = ({ rehearsal: { world } }: Stage, parameter: string): void => {
  for (const region of new Set(world.places.map(place => place.region))) publishVendorImage(world, region, parameter)
}

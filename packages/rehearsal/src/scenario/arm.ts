/** What happens while the runs of a scenario go on: when, and what. */
import { UserError, whereText } from '@golden-ami/domain'
import type { What } from '@golden-ami/local-aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { CALL_FAULTS } from './call-faults.ts'
import { perform } from './effects.ts'
import type { Incident } from './scenario.ts'
import type { Stage } from './stage.ts'

/** Arms an incident. Faults of calls are handed to local AWS; the rest waits for its moment here. */
export const arm = (stage: Stage, incident: Incident, index: number): void => {
  const { at, step, end, refresh, calls } = incident
  const { rehearsal } = stage
  const { world } = rehearsal
  const act = () => {
    log(stage, incident)
    sayingWhere(incident, () => perform(stage, incident.do))
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
  const kind = CALL_FAULTS.find(name => name === what.is)
  if (!kind) throw new UserError('rehearsal.scenario', `'${what.is}' is no fault of calls; ${CALL_FAULTS.join(', ')} are.`)
  const has = what.is === 'refuse' || what.is === 'late' || what.is === 'slow'
  const fault = (has ? { do: kind, ...what.value } : { do: kind }) as What
  world.inject({ when: { call: nth - 1, of }, what: fault, times })
}

const log = ({ rehearsal }: Stage, { do: what, because }: Incident): void => {
  const said = typeof what.value === 'string' ? what.value : JSON.stringify(what.value)
  rehearsal.log({ at: rehearsal.world.now, run: 'scenario', text: `${what.is} ${said}${because === undefined ? '' : ` (${because})`}` })
}

/** How long after something has happened to a rollout the action says so for the first time. */
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import type { Runtime } from '@golden-ami/actions-kit'
import { minutes, seconds } from '@golden-ami/local-aws'
import type { Figure, Measurement } from '../figure.ts'
import { BenchFleet, type FleetSize, LATENCY } from '../fleet.ts'
import { several } from '../median.ts'
import { ALARM, INCIDENTS, type Incident } from './incidents.ts'
import { EVERY } from './polling.ts'

/** s */
export const BUDGET = 60
/** After the rollout has begun, ms: spread over it, and over the seconds of an interval. */
const MOMENTS = [minutes(3) + 7_000, minutes(7) + 31_000, minutes(11) + 13_000, minutes(16) + 53_000, minutes(22) + 2_000]

/** What a line says, whatever it counts. */
const wordsOf = (line: string): string => line.replaceAll(/\d+/g, '#')

/** Virtual ms from the incident to the first word of it: a line of a kind that the run has not said before. */
export const noticedAfter = async ({ what, happens }: Incident, after: number, size: FleetSize): Promise<number> => {
  const fleet = await BenchFleet.promoted({ ...size, alarm: ALARM })
  const { world } = fleet
  world.latency = LATENCY
  const happensAt = world.now + after
  const person = world.scheduler.enter('somebody').then(async participant => {
    await participant.sleep(happensAt)
    await happens(fleet)
    participant.leave()
  })
  const said = new Set<string>()
  let noticed: number | undefined
  const hear = (text: string): void => {
    if (text.startsWith('renew-lock ')) return
    if (world.now > happensAt && !said.has(wordsOf(text))) noticed ??= world.now
    said.add(wordsOf(text))
  }
  const { failed } = await fleet.act(runtime => refreshAsg(listening(runtime, hear)), {}, { folder: 'refresh-asg' })
  await person
  if (noticed === undefined) throw new Error(`nobody was told that ${what}: ${failed}`)
  return noticed - happensAt
}

const listening = (runtime: Runtime, hear: (text: string) => void): Runtime => ({
  ...runtime,
  line(text) {
    hear(text)
    runtime.line(text)
  },
  annotate(kind, message, place) {
    hear(message)
    runtime.annotate(kind, message, place)
  },
  fail(message) {
    hear(message)
    runtime.fail(message)
  },
})

export const detection: Measurement = {
  name: 'detection',
  title: 'Until a rollout notices',
  how: `One group, ${LATENCY} ms a call; what happens ${MOMENTS.length} times, at moments spread over the rollout, until the action first says something that it had not said before. A script that asks every ${EVERY / seconds(1)} s sees the end of a refresh after half of that on average, and never what is not a refresh.`,
  measure: async () => {
    const figures: Figure[] = []
    for (const incident of INCIDENTS) {
      const all: number[] = []
      for (const moment of MOMENTS) all.push((await noticedAfter(incident, moment, { groups: 1, spread: false })) / seconds(1))
      const { median, spread } = several(all)
      figures.push({
        ...{ what: incident.what, unit: 's', value: median, spread },
        ...(incident.pollingSees
          ? { other: { what: 'polling every 15 s', value: EVERY / 2 / seconds(1), spread: [0, EVERY / seconds(1)] } }
          : {}),
        target: { most: BUDGET, of: 'highest' },
      })
    }
    return figures
  },
}

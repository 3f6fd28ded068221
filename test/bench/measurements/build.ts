/** What a build of a stage costs while Image Builder works, beside a script that asks every 15 s. */
import { minutes } from '@golden-ami/local-aws'
import { USUAL } from '@golden-ami/local-aws/services/imagebuilder/build/plan'
import { Stages } from '../../support/stages.ts'
import type { Figure, Measurement } from '../figure.ts'
import { ended, LATENCY } from '../fleet.ts'
import { EVERY } from './polling.ts'

const BUDGET = 160
/** Minutes in all. */
const BUILD = 40
/** ms in which nothing is built: pending, creating and distributing. */
const OTHERS = USUAL.pending + USUAL.creating + USUAL.distributing

export const build: Measurement = {
  name: 'build',
  title: 'A build',
  how: `build-stage of one stage that Image Builder works on for ${BUILD} minutes, ${LATENCY} ms a call. Polling: CreateImage, and GetImage each 15 s.`,
  measure: async () => {
    const stages = new Stages()
    stages.imageBuilder.plans = () => ({ testing: 0, building: minutes(BUILD) - OTHERS })
    stages.world.latency = LATENCY
    const [began, before] = [stages.world.now, stages.world.journal.length]
    ended((await stages.run({ stage: 'os' })).ran)
    const took = stages.world.now - began
    const calls = stages.world.journal.length - before
    const polling = 1 + minutes(BUILD) / EVERY
    return [
      {
        ...{ what: 'calls', unit: 'calls', value: calls, other: { what: 'polling every 15 s', value: polling } },
        ...{ ratio: calls / polling, target: { most: BUDGET, of: 'value' } },
      },
      { what: 'time', unit: 'min', value: took / minutes(1), other: { what: 'Image Builder', value: BUILD }, ratio: took / minutes(BUILD) },
    ] satisfies readonly Figure[]
  },
}

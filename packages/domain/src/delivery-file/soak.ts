/** The soak that an environment asks for: `24h`, or how long and within what. */
import { durationText } from '../duration.ts'
import { SOAK_EVIDENCE, type WantedSoak } from '../gates/soak-facts.ts'
import type { Complaint, Located } from '../located/located.ts'
import { durationOf, under } from '../located/tree.ts'

/** What is not said may take four times as long as it takes when nothing goes wrong. */
const TIMES = 4

const askedFor = (environment: Located): number | undefined => {
  const soak = under(environment, 'soak')
  return durationOf(soak) ?? durationOf(under(soak, 'for'))
}

/** `environment`: its map, with or without a soak. */
export const soakOf = (environment: Located): WantedSoak => {
  const soak = askedFor(environment) ?? 0
  return { soak, soakWithin: durationOf(under(environment, 'soak', 'within')) ?? Math.min(TIMES * soak, SOAK_EVIDENCE) }
}

/** It cannot come together in less than it takes. */
export const checkWithin = (name: string, environment: Located): readonly Complaint[] => {
  const node = under(environment, 'soak', 'within')
  const [soak, within] = [askedFor(environment), durationOf(node)]
  if (!node || soak === undefined || within === undefined || within >= soak) return []
  return [
    {
      at: node.at,
      wrong: `environments.${name}.soak.within is ${durationText(within)}`,
      allowed: `allowed: at least ${durationText(soak)}, as soak.for says`,
    },
  ]
}

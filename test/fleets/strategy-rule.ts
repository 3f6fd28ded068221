/** How the groups of a seed are to be replaced, and the delivery file that says so. */
import { hours } from '@golden-ami/local-aws'
import type { Random } from '../chaos/random.ts'
import { ACCOUNT, REGION } from '../support/fleet.ts'
import type { GroupScene } from './group-scene.ts'

export interface StrategyRule {
  readonly type: 'rolling' | 'canary' | 'replace-root-volume'
  /** Percent. */
  readonly minHealthy: number
  /** Whether the metric is asked at the checkpoints. */
  readonly hasMetric: boolean
  /** AWS, or a verdict, watches the alarm. */
  readonly isWatched: boolean
  readonly onCancel: 'cancel' | 'rollback' | 'leave'
  readonly onFailure: 'rollback' | 'stop'
  /** ms */
  readonly timeout: number
  /** ms that AWS may hold a refresh at its checkpoints, in all. */
  readonly held: number
  /** YAML. */
  readonly said: readonly string[]
}
const METRIC = '{ errors: { by: metric, namespace: Web, metric: Errors, at-most: 5 } }'

export const ruleOf = (random: Random): StrategyRule => {
  const type = random.pick(['rolling', 'canary', 'canary', 'replace-root-volume'] as const)
  const minHealthy = type === 'replace-root-volume' ? random.pick([0, 50, 75, 90]) : random.pick([50, 90, 100, 100, 100])
  const hasMetric = type === 'canary' && random.chance(0.6)
  const isWatched = type === 'canary' || random.chance(0.5)
  const checkpoints = random.pick(['[ 5, 25, 100 ]', '[ 25, 100 ]', '[ 1, 10, 50, 100 ]', '[ 50, 100 ]'])
  const canary = canaryRule(random, hasMetric, checkpoints)
  const others = [
    ...(random.chance(0.3) ? [`checkpoints: ${checkpoints}`, 'checkpoint-delay: 10m'] : []),
    ...(random.chance(0.3) ? ['bake: 10m'] : []),
  ]
  const said = [
    ...[`type: ${type}`, `min-healthy: ${minHealthy}`],
    ...random.pick([[], ['warm-up: 1m'], ['warm-up: 3m']]),
    ...(isWatched ? ['alarms: [ web-5xx ]'] : []),
    ...(type !== 'replace-root-volume' && random.chance(0.4) ? [`max-healthy: ${minHealthy + random.pick([100, 50, 100])}`] : []),
    ...(type === 'canary' ? canary.said : others),
  ]
  return {
    ...{ type, minHealthy, hasMetric, isWatched, said },
    held: type === 'canary' ? canary.held : 0,
    onCancel: random.pick(['cancel', 'rollback', 'leave']),
    onFailure: random.pick(['rollback', 'rollback', 'stop']),
    timeout: hours(random.pick([5, 24, 48])),
  }
}

/** What only a canary is told; `held` as in the rule. */
const canaryRule = (random: Random, hasMetric: boolean, checkpoints: string): Pick<StrategyRule, 'held' | 'said'> => {
  const advance = hasMetric ? random.pick(['', 'advance: timed', 'inconclusive: hold']) : random.pick(['', 'advance: verdict'])
  const holdLimit = random.pick([1, 12, 48])
  // The shortest of each: a metric needs four whole minutes, and three more where AWS goes on by itself.
  const bake = random.pick([hasMetric ? (advance === 'advance: timed' ? 7 : 4) : 3, 10, 15, 20])
  const hasCheckpoints = random.chance(0.7)
  const isTimed = hasMetric ? advance === 'advance: timed' : advance === ''
  const stops = hasCheckpoints ? checkpoints.split(',').length - 1 : 2
  const said = [
    ...(hasMetric ? [`verdicts: ${METRIC}`] : []),
    ...(advance === '' ? [] : [advance]),
    ...[`hold-limit: ${holdLimit}h`, `bake: ${bake}m`],
    ...(hasCheckpoints ? [`checkpoints: ${checkpoints}`] : []),
  ]
  return { said, held: isTimed ? 0 : hours(holdLimit) * stops }
}

/** A target a group where there are waves, which is decided here. */
export const fleetFile = (random: Random, rule: StrategyRule, groups: readonly GroupScene[]): string => {
  const names = groups.map(({ name }) => name)
  const inWaves = names.length > 1 && random.chance(0.6)
  const targets = inWaves
    ? `targets: { ${names.map(name => `${name}: { groups: [ ${name} ] }`).join(', ')} }\n    waves: [ ${names.map(name => `[ ${name} ]`).join(', ')} ]`
    : `targets: { web: { groups: [ ${names.join(', ')} ] } }`
  return `
family: web
home: { account: "${ACCOUNT}", region: ${REGION} }
environments:
  development:
    strategy:
${rule.said.map(line => `      ${line}`).join('\n')}
    on-cancel: ${rule.onCancel}
    on-failure: ${rule.onFailure}
    timeout: ${rule.timeout / hours(1)}h
    ${targets}
`
}

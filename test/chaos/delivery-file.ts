/** The delivery file of a world. */
import { roleOf } from '../support/estate.ts'
import { ACCOUNT, REGION } from '../support/fleet.ts'
import type { EnvironmentScene } from './environment-scene.ts'
import type { Random } from './random.ts'

export const deliveryFile = (random: Random, environments: readonly EnvironmentScene[]): string => {
  const said = environments.map(({ name, groups, places, alarm }, index) => {
    const warmUp = random.pick(['', 'warm-up: 1m', 'warm-up: 3m'])
    const strategy = [warmUp, random.chance(0.2) ? 'min-healthy: 50' : '', alarm === undefined ? '' : `alarms: [ ${alarm} ]`]
    const names = [...new Set(groups.map(group => group.name))].join(', ')
    return `
  ${name}:
    ${index === 0 ? '' : `after: ${environments[index - 1]!.name}`}
    ${index === 0 || random.chance(0.7) ? '' : 'soak: 20m'}
    strategy: { ${strategy.filter(part => part !== '').join(', ')} }
    on-cancel: ${random.pick(['cancel', 'rollback', 'leave'])}
    on-failure: ${random.pick(['rollback', 'rollback', 'stop'])}
    unpinned: ${random.pick(['pin', 'refuse'])}
    timeout: 3h
    ${places.length > 1 ? severalTargets(random, places, names) : `targets: { web: { groups: [ ${names} ] } }`}`
  })
  return `
family: web
home: { account: "${ACCOUNT}", region: ${REGION} }
environments:${said.join('')}
`
}

/** One entry an account, `t1`, `t2`, …; now and then each in a wave of its own. */
const severalTargets = (random: Random, places: EnvironmentScene['places'], groups: string): string => {
  const accounts = [...new Set(places.map(({ account }) => account))]
  const regions = [...new Set(places.map(({ region }) => region))].join(', ')
  const entries = accounts.map(account => `t${account[0]}: { role: "${roleOf(account)}", regions: [ ${regions} ], groups: [ ${groups} ] }`)
  const waves = random.chance(0.5) ? `\n    waves: [ ${accounts.map(account => `[ t${account[0]} ]`).join(', ')} ]` : ''
  return `targets: { ${entries.join(', ')} }${waves}`
}

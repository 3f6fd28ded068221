/** A scenario with its environments: who is where. */
import type { Environment } from '@golden-ami/domain'
import type { EnvironmentDef, RunDef, Scenario } from './scenarios.ts'
import { environmentOf, targetNames } from './setting.ts'

export class Plot {
  readonly scenario: Scenario
  readonly defs: readonly EnvironmentDef[]
  readonly environments: readonly Environment[]
  /** Names, the same in each environment. */
  readonly targets: readonly string[]

  /** @param count targets of each environment, where the scenario does not say */
  constructor(scenario: Scenario, count: number) {
    this.scenario = scenario
    this.defs = scenario.environments
    this.targets = targetNames(scenario.targets ?? count)
    this.environments = this.defs.map((def, index) => environmentOf(def, index, this.targets))
  }
  /** The same place, with one run in it. */
  with(def: RunDef): Plot {
    return new Plot({ ...this.scenario, runs: [def] }, this.targets.length)
  }

  defOf(run: number): RunDef {
    const def = this.scenario.runs[run]
    if (!def) throw new Error(`there is no run ${run}`)
    return def
  }
  /** Index of the environment in which it runs. */
  indexOf({ in: index = 0 }: Pick<RunDef, 'in'>): number {
    return index
  }
  environmentOf(def: Pick<RunDef, 'in'>): Environment {
    const environment = this.environments[this.indexOf(def)]
    if (!environment) throw new Error(`there is no environment ${def.in}`)
    return environment
  }
  /** Number of an environment's first target among those of all. */
  firstTargetOf(index: number): number {
    return index * this.targets.length
  }
  /** Of a list of all targets, those of an environment. */
  inEnvironment<T>(index: number, all: readonly T[]): readonly T[] {
    if (this.environments.length === 1) return all
    const first = this.firstTargetOf(index)
    return all.slice(first, first + this.targets.length)
  }
  /** Whether a promotion looks into the other environment too. */
  looksFurther({ action }: RunDef): boolean {
    return action === 'promote' && this.environments.length > 1
  }
}

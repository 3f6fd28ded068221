/** What does a metric say of the instances of the canary, by itself or beside the others in the same minutes? */
import type { Series, WishedVerdict } from '../answer.ts'
import { fail, inconclusive, type Judgement, pass } from '../verdict.ts'
import type { Judge } from './judge.ts'

/** Of several things that are asked the worst counts. */
export const judgeMetric: Judge<'metric'> = ({ wished, checkpoint }, series) => {
  const own = byPeriod(series.filter(({ instance }) => instance === undefined || checkpoint.canaries.includes(instance)))
  const all = [...own.values()]
  if (all.length < wished.leastPeriods) return inconclusive(`${all.length} periods have data, and ${wished.leastPeriods} are needed`)
  const judged = [atMost(wished, all), atLeast(wished, all), compared(wished, own, series, checkpoint.others)].flatMap(one => one ?? [])
  const said = (kind: Judgement['verdict']) => judged.filter(({ verdict }) => verdict === kind)
  const [worst] = [...said('fail'), ...said('inconclusive')]
  return worst ?? pass(judged.map(({ because }) => because).join('; '))
}

type Periods = ReadonlyMap<number, number>

/** The average of all series in each period. */
const byPeriod = (series: readonly Series[]): Periods => {
  const values = new Map<number, number[]>()
  for (const { at, value } of series.flatMap(({ points }) => points)) values.set(at, [...(values.get(at) ?? []), value])
  return new Map([...values].map(([at, of]) => [at, average(of)]))
}
const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

const atMost = ({ atMost: most, metric }: WishedVerdict<'metric'>, values: readonly number[]): Judgement | undefined => {
  if (most === undefined) return undefined
  const highest = Math.max(...values)
  const told = `${metric} is ${shown(highest)} at most in ${values.length} periods`
  return highest > most ? fail(`${told}, more than ${shown(most)}`) : pass(`${told}, of ${shown(most)}`)
}
const atLeast = ({ atLeast: least, metric }: WishedVerdict<'metric'>, values: readonly number[]): Judgement | undefined => {
  if (least === undefined) return undefined
  const lowest = Math.min(...values)
  const told = `${metric} is ${shown(lowest)} at least in ${values.length} periods`
  return lowest < least ? fail(`${told}, less than ${shown(least)}`) : pass(`${told}, of ${shown(least)}`)
}

const compared = (
  { noWorseThan, better, metric, leastPeriods }: WishedVerdict<'metric'>,
  own: Periods,
  series: readonly Series[],
  others: readonly string[],
): Judgement | undefined => {
  if (noWorseThan === undefined) return undefined
  if (others.length === 0) return pass('all run the new image: there is nothing to compare with')
  const rest = byPeriod(series.filter(({ instance }) => instance !== undefined && others.includes(instance)))
  const both = [...own.keys()].filter(at => rest.has(at))
  if (both.length < leastPeriods)
    return inconclusive(`${both.length} periods have data of old and new instances, and ${leastPeriods} are needed`)
  const mine = average(both.flatMap(at => own.get(at) ?? []))
  const theirs = average(both.flatMap(at => rest.get(at) ?? []))
  const slack = (Math.abs(theirs) * noWorseThan) / 100
  const isWorse = better === 'lower' ? mine > theirs + slack : mine < theirs - slack
  const told = `${metric} is ${shown(mine)} on new instances and ${shown(theirs)} on the others, over ${both.length} periods`
  return isWorse ? fail(`${told}: more than ${noWorseThan} % worse`) : pass(told)
}

/** As many digits as say something. */
const shown = (value: number): string => (Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4))))

/**
 * Metrics of one account in one region. What tests and scenarios tell of a metric is a function of time, asked when somebody reads it; what
 * is published is kept.
 */
import type * as CloudWatch from '@aws-sdk/client-cloudwatch'
import { minutes } from '../../time/timeline.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { type ImageFilter, isMeant } from '../ec2/image-filter.ts'
import { Ec2State } from '../ec2/state.ts'
import { InstanceLives, type Life } from './instance-lives.ts'
import { type Dimensions, keyOf, type Metric } from './metric.ts'
import { type Sample, statisticsOf } from './samples.ts'

/** What a metric is every minute; undefined: nobody measures it. */
export type Measured = number | undefined

/** What is told of a metric. */
export interface Telling {
  readonly Namespace: string
  readonly MetricName: string
  readonly Dimensions?: Dimensions
  readonly Unit?: CloudWatch.StandardUnit
  /**
   * Every running instance measures it for itself. It is then there under the dimension `InstanceId`, and put together under
   * `AutoScalingGroupName` and `ImageId`, each beside the dimensions that are said. Absent: there is the one.
   */
  readonly of?: 'instances'
  /** Of instances: those of no image that `images` means. */
  readonly value?: Measured
  /** Of instances: the first that means the image counts. */
  readonly images?: readonly (ImageFilter & { readonly value: Measured })[]
  /** ms since the epoch, past or to come; absent: now. */
  readonly from?: number
}
/** All that was told of a metric, in the order in which it was told: of what holds at a moment, the last holds. */
interface Source {
  readonly metric: Metric
  readonly of: Telling['of']
  readonly tellings: readonly (Telling & { readonly from: number })[]
}

const MINUTE = minutes(1)
const DIMENSIONS_OF_INSTANCES = ['InstanceId', 'AutoScalingGroupName', 'ImageId'] as const

export class MetricsState {
  /** By key, in the order in which they were published. */
  readonly published = new Map<string, { readonly metric: Metric; readonly samples: readonly Sample[] }>()
  /**
   * From the end of its minute, or from when it was published, until a data point can be read, ms.
   * @rule cloudwatch.metrics.late https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/publishingMetrics.html (unverified)
   */
  delay = minutes(2)
  readonly #sources = new Map<string, Source>()
  readonly #place: AccountRegion
  constructor(place: AccountRegion) {
    this.#place = place
  }

  /** What a metric is from a moment on; it replaces what was told of that metric for later. */
  tell(telling: Telling): void {
    const { Namespace, MetricName, Dimensions = {}, of, from = this.#place.world.now } = telling
    const metric = { Namespace, MetricName, Dimensions }
    const key = `${of ?? ''} ${keyOf(metric)}`
    const before = this.#sources.get(key)?.tellings ?? []
    this.#sources.set(key, { metric, of, tellings: [...before, { ...telling, from }] })
    if (of) this.#place.state(InstanceLives)
  }
  publish(metric: Metric, samples: readonly Sample[]): void {
    const key = keyOf(metric)
    this.published.set(key, { metric, samples: [...(this.published.get(key)?.samples ?? []), ...samples] })
  }

  /** Samples of a metric with `from` ≤ time < `to` (ms), those too that cannot be read yet. */
  samples(metric: Metric, from: number, to: number): Sample[] {
    const key = keyOf(metric)
    const published = (this.published.get(key)?.samples ?? []).filter(({ at }) => at >= from && at < to)
    const told = [...this.#sources.values()].flatMap(source =>
      source.of ? this.#ofInstances(source, metric, from, to) : keyOf(source.metric) === key ? this.#ofOne(source, from, to) : [],
    )
    return [...published, ...told]
  }
  /** Every metric that there is, whether or not it has data at the moment. */
  get metrics(): readonly Metric[] {
    const told = [...this.#sources.values()].flatMap(({ metric, of }) => (of ? this.#metricsOfInstances(metric) : [metric]))
    return [...new Map([...[...this.published.values()].map(each => each.metric), ...told].map(each => [keyOf(each), each])).values()]
  }

  #ofOne({ tellings }: Source, from: number, to: number): Sample[] {
    return minutesIn(from, to).flatMap(at => {
      const telling = inForce(tellings, at)
      return telling ? this.#sample(at, telling.value, telling) : []
    })
  }
  #ofInstances({ metric, tellings }: Source, asked: Metric, from: number, to: number): Sample[] {
    const lives = this.#lives.filter(life => keysOf(metric, life).includes(keyOf(asked)))
    return lives.flatMap(life => {
      const image = this.#place.state(Ec2State).image(life.ImageId)
      return minutesIn(Math.max(from, life.from), Math.min(to, life.to)).flatMap(at => {
        const telling = inForce(tellings, at)
        if (!telling) return []
        const meant = telling.images?.find(filter => isMeant(filter, image))
        return this.#sample(at, meant ? meant.value : telling.value, telling)
      })
    })
  }
  #metricsOfInstances(metric: Metric): Metric[] {
    return this.#lives.flatMap(life => dimensionsOf(life).map(dimensions => withDimensions(metric, dimensions)))
  }
  get #lives(): readonly Life[] {
    return this.#place.state(InstanceLives).all
  }
  #sample(at: number, value: Measured, { Unit = 'None' }: Telling): readonly Sample[] {
    if (value === undefined) return []
    const values = [[value, 1]] as const
    return [{ at, visible: at + MINUTE + this.delay, set: statisticsOf(values), values, unit: Unit, resolution: 60 }]
  }
}

const inForce = (tellings: Source['tellings'], at: number) => tellings.findLast(({ from }) => from <= at)

/** The beginnings of the minutes in a time, as far as there have been minutes. */
const minutesIn = (from: number, to: number): number[] => {
  const first = Math.ceil(from / MINUTE) * MINUTE
  return Array.from({ length: Math.max(0, Math.ceil((to - first) / MINUTE)) }, (_, nth) => first + nth * MINUTE)
}
const dimensionsOf = (life: Life): Dimensions[] =>
  DIMENSIONS_OF_INSTANCES.flatMap(name => {
    const value = name === 'AutoScalingGroupName' ? life.group : life[name]
    return value === undefined ? [] : [{ [name]: value }]
  })
const withDimensions = (metric: Metric, dimensions: Dimensions): Metric => ({
  ...metric,
  Dimensions: { ...metric.Dimensions, ...dimensions },
})
const keysOf = (metric: Metric, life: Life): string[] => dimensionsOf(life).map(dimensions => keyOf(withDimensions(metric, dimensions)))

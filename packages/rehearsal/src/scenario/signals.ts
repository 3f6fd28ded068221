/** What instances say of themselves, by their image: metrics, what they make of commands and of health checks. And how many of them there may be. */
import { parseDuration } from '@golden-ami/domain'
import { made, parsed } from '@golden-ami/domain/schema/combinators'
import type { Infer } from '@golden-ami/domain/schema/infer'
import type { AccountRegion } from '@golden-ami/local-aws'
import type { ImageFilter } from '@golden-ami/local-aws/services/ec2/image-filter'
import { ElbState } from '@golden-ami/local-aws/services/elasticloadbalancing/state'
import { FAILURES } from '@golden-ami/local-aws/services/elasticloadbalancing/target-fate'
import { MetricsState } from '@golden-ami/local-aws/services/monitoring/metrics-state'
import { QuotasState } from '@golden-ami/local-aws/services/servicequotas/state'
import { CommandsState } from '@golden-ami/local-aws/services/ssm/commands/state'
import type { Images } from './images.ts'
import { count, duration, flag, listOf, matching, named, oneOf, record, text } from './shape.ts'

const NONE = 'none'
/** What a metric is every minute. */
const measured = made(matching(/^(none|-?\d{1,15}(\.\d{1,15})?)$/, '5, 0.25 and the like, or none'), (value): number | typeof NONE =>
  value === NONE ? NONE : Number(value),
)
const lasts = parsed('a duration', '90s, 15m and the like, or never', value =>
  value === 'never' ? Number.POSITIVE_INFINITY : parseDuration(value),
)
const imageFilter = { image: text, name: text, tags: named(text) }
export const measure = {
  of: oneOf('instances'),
  dimensions: named(text),
  value: measured,
  images: listOf(record({ value: measured }, imageFilter)),
}
const metric = record({ namespace: text, name: text }, measure)
export const reaction = record(
  {},
  { ...imageFilter, managed: flag, reachable: flag, 'exit-code': count, stdout: text, stderr: text, takes: lasts },
)

/** What becomes of instances as targets of load balancers. */
export const targetReaction = record({}, { ...imageFilter, 'passes-after': lasts, 'fails-after': duration, reason: oneOf(...FAILURES) })
const quotaCode = matching(/^L-1216C47A$/, 'L-1216C47A, vCPUs of running On-Demand instances of the standard families')
/** Of an account and region, before anything runs. */
export const signals = {
  quotas: named(count, quotaCode),
  metrics: listOf(metric),
  commands: listOf(reaction),
  targets: listOf(targetReaction),
}

/** Where something is said, and which images have names there. */
interface Place {
  readonly place: AccountRegion
  readonly images: Images
}
interface SaidImage {
  readonly image?: string
  readonly name?: string
  readonly tags?: Readonly<Record<string, string>>
}
const filterOf = ({ place: { account, region }, images }: Place, { image, name, tags }: SaidImage): ImageFilter => ({
  id: image === undefined ? undefined : String(images.fill(account, region, image)),
  name,
  tags,
})
const numberOf = (value: number | typeof NONE | undefined): number | undefined => (value === NONE ? undefined : value)

/** From now on. */
export const tellMetric = (where: Place, { namespace, name, of, dimensions, value, images = [] }: Infer<typeof metric>): void =>
  where.place.state(MetricsState).tell({
    Namespace: namespace,
    MetricName: name,
    ...(of === undefined ? {} : { of }),
    Dimensions: dimensions ?? {},
    value: numberOf(value),
    images: images.map(each => ({ ...filterOf(where, each), value: numberOf(each.value) })),
  })

/** From now on, of all images: what was said before does not hold any more. */
export const tellReactions = (where: Place, reactions: readonly Infer<typeof reaction>[]): void => {
  where.place.state(CommandsState).reactions = reactions.map(
    ({ 'exit-code': exitCode, managed, reachable, stdout, stderr, takes: ms, ...image }) => ({
      ...filterOf(where, image),
      ...{ exitCode, managed, reachable, stdout, stderr, takes: ms },
    }),
  )
}

/** The same of health checks. */
export const tellTargets = (where: Place, reactions: readonly Infer<typeof targetReaction>[]): void => {
  where.place.state(ElbState).reactions = reactions.map(({ 'passes-after': passesAfter, 'fails-after': failsAfter, reason, ...image }) => ({
    ...filterOf(where, image),
    ...{ passesAfter, failsAfter, reason },
  }))
}

interface Signals {
  readonly quotas?: Readonly<Record<string, number>>
  readonly metrics?: readonly Infer<typeof metric>[]
  readonly commands?: readonly Infer<typeof reaction>[]
  readonly targets?: readonly Infer<typeof targetReaction>[]
}
/** All that is said of a place. */
export const tellSignals = (where: Place, { quotas = {}, metrics = [], commands = [], targets = [] }: Signals): void => {
  for (const [code, value] of Object.entries(quotas)) where.place.state(QuotasState).set(code, value)
  for (const each of metrics) tellMetric(where, each)
  tellReactions(where, commands)
  tellTargets(where, targets)
}

/** What AWS, the runner and earlier steps say to the questions of a canary: one way for each kind of verdict. */
import {
  type Answers,
  commandComment,
  DOCUMENTS,
  type ExternalVerdict,
  type Group,
  type HttpAnswer,
  type Invocation,
  isUnknown,
  type Question,
  type Series,
  type Unknown,
  unknownBecause,
  type VerdictAnswer,
  type VerdictKind,
} from '@golden-ami/domain'
import { healthsOf } from '../autoscaling/group-targets.ts'
import type { MetricQuestion } from '../cloudwatch/metrics.ts'
import { allEnded } from '../connection/all-ended.ts'
import { orUnknown } from '../connection/unknown.ts'
import type { TargetClients } from '../environment/clients.ts'

/** What only the runner knows. */
export interface Beside {
  /** Asks for an address so many times; each answer, or why there is none. */
  readonly probe: (url: string, times: number) => Promise<readonly (HttpAnswer | Unknown)[]>
  /** What earlier steps say. */
  readonly steps: readonly ExternalVerdict[]
}

type Clients = Pick<TargetClients, 'cloudWatch' | 'commands' | 'loadBalancing'>
type Ask<K extends VerdictKind> = (clients: Clients, question: Question<K>, beside: Beside, group: Group) => Promise<VerdictAnswer<K>>

/** Instances of each kind whose metrics are asked at most: so many say enough, and fit a call. */
const MOST_COMPARED = 250

const metricOf = ({ wished }: Question<'metric'>, instance: string | undefined): MetricQuestion => ({
  namespace: wished.namespace,
  name: wished.metric,
  dimensions: { ...wished.dimensions, ...(instance === undefined ? {} : { InstanceId: instance }) },
  statistic: wished.statistic,
  period: wished.period / 1_000,
})

const askMetric: Ask<'metric'> = async ({ cloudWatch }, question) => {
  const { checkpoint, wished } = question
  const others = wished.noWorseThan === undefined ? [] : checkpoint.others.slice(0, MOST_COMPARED)
  const instances = wished.of === 'all' ? [undefined] : [...checkpoint.canaries.slice(0, MOST_COMPARED), ...others]
  const found = await cloudWatch.metricData(
    instances.map(instance => metricOf(question, instance)),
    checkpoint.since,
    checkpoint.until,
  )
  const unknown = found.find(isUnknown)
  if (unknown) return unknown
  return found.flatMap((points, index): readonly Series[] => (isUnknown(points) ? [] : [{ instance: instances[index], points }]))
}

const askCommand: Ask<'command'> = async ({ commands }, { name, wished, checkpoint }) => {
  const invocations: Invocation[] = []
  for (const { id, instances } of await commands.sent(DOCUMENTS[wished.shell], commandComment(name, checkpoint), checkpoint.since)) {
    const results = await commands.results(id)
    if (isUnknown(results)) return results
    const untold = instances.filter(instance => !results.some(result => result.instance === instance))
    invocations.push(
      ...results.map(({ instance, details, exitCode, output }) => ({ instance, status: details, code: exitCode, output })),
      // What was sent and is not shown yet is not sent again.
      ...untold.map(instance => ({ instance, status: 'Pending', code: undefined, output: '' })),
    )
  }
  return invocations
}

const askTargets: Ask<'target-health'> = async ({ loadBalancing }, { checkpoint }, _, { targetGroups = [] }) => {
  const read = await allEnded(targetGroups.map(async arn => [arn, await loadBalancing.targets(arn)] as const))
  return healthsOf(read, checkpoint.canaries)
}

const ASK: { readonly [K in VerdictKind]: Ask<K> } = {
  alarms: ({ cloudWatch }, { wished, checkpoint }) => cloudWatch.alarms(wished.alarms, checkpoint.since),
  metric: askMetric,
  'target-health': askTargets,
  http: (_, { wished }, { probe }) => probe(wished.url, wished.times),
  command: askCommand,
  step: async (_, { name }, { steps }) =>
    steps.find(step => step.name === name) ?? unknownBecause('no step gave this verdict in the input verdicts'),
}

/** What cannot be asked is not known, with its reason. */
export const ask = <K extends VerdictKind>(
  clients: Clients,
  question: Question<K>,
  beside: Beside,
  group: Group,
): Promise<VerdictAnswer<K>> => orUnknown<Answers[K] | Unknown>(() => ASK[question.by](clients, question, beside, group))

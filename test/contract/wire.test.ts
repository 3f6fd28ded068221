/**
 * Every command of every client that local AWS serves, unmodified, both ways: what the client sends is what a handler gets, and what
 * a handler answers is what the client returns. `WIRE_RUNS=n` tries more values of each than the one.
 */
import * as AutoScaling from '@aws-sdk/client-auto-scaling'
import * as CloudTrail from '@aws-sdk/client-cloudtrail'
import * as CloudWatch from '@aws-sdk/client-cloudwatch'
import * as Logs from '@aws-sdk/client-cloudwatch-logs'
import * as EC2 from '@aws-sdk/client-ec2'
import * as ELB from '@aws-sdk/client-elastic-load-balancing-v2'
import * as IAM from '@aws-sdk/client-iam'
import * as ImageBuilder from '@aws-sdk/client-imagebuilder'
import * as KMS from '@aws-sdk/client-kms'
import * as ServiceQuotas from '@aws-sdk/client-service-quotas'
import * as SSM from '@aws-sdk/client-ssm'
import * as STS from '@aws-sdk/client-sts'
import { transport, World } from '@golden-ami/local-aws'
import { NO_TABLE } from '@golden-ami/local-aws/iam/authority-table'
import { type Operation, Service } from '@golden-ami/local-aws/wire/service'
import { DEFAULT_ERRORS } from '@golden-ami/local-aws/world/service-errors'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ValuesOf } from './support/values-of.ts'

const PACKAGES: Readonly<Record<string, object>> = {
  'Auto Scaling': AutoScaling,
  CloudTrail,
  CloudWatch,
  'CloudWatch Logs': Logs,
  EC2,
  'Elastic Load Balancing': ELB,
  IAM,
  'Image Builder': ImageBuilder,
  KMS,
  'Service Quotas': ServiceQuotas,
  SSM,
  STS,
}
const RUNS = Number(process.env.WIRE_RUNS ?? 1)

/** A comparable form: bytes and moments as text, nothing of the SDK's own. */
const plain = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'bigint') return String(value)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).filter(([key, content]) => key !== '$metadata' && content !== undefined)
  return Object.fromEntries(members.map(([key, content]) => [key, plain(content)]))
}
const isStreaming = ({ input, output }: Operation): boolean =>
  [...input.members, ...output.members].some(member => member.traits.streaming || /Stream$/.test(member.shape.name))

interface AnyClient {
  send(command: object): Promise<object>
}
type Constructor<T> = new (input: object) => T

const inputOf = (values: ValuesOf, { input }: Operation): fc.Arbitrary<object> => {
  const members = values.of(input) as fc.Arbitrary<object>
  // The EC2 client signs a URL of the source region by itself, unless there is one (CopySnapshot).
  return input.members.some(({ name }) => name === 'PresignedUrl')
    ? members.map(some => ({ ...some, SourceRegion: 'eu-west-1', PresignedUrl: 'https://example.com/' }))
    : members
}

for (const [name, module] of Object.entries(PACKAGES))
  test(`${name}: every command, its input and its output`, async () => {
    const service = Service.of(module as Record<string, unknown>)
    const operations = [...service.operations.values()].filter(operation => !isStreaming(operation))
    expect(operations.length).toBeGreaterThan(5)

    let received: unknown
    let answer: object = {}
    const handler = (input: unknown) => {
      received = input
      return answer
    }
    const handlers = Object.fromEntries(operations.map(operation => [operation.name, handler]))
    const world = new World({
      services: async () => ({ service, handlers, authority: {}, table: NO_TABLE, constraints: {}, errors: DEFAULT_ERRORS }),
    })
    const Client = Object.entries(module).find(([key]) => /^[A-Z]\w*Client$/.test(key))![1] as Constructor<AnyClient>
    const client = new Client({
      region: 'eu-central-1',
      credentials: { accessKeyId: '111111111111', secretAccessKey: 'secret' },
      requestHandler: transport(world),
      maxAttempts: 1,
      disableHostPrefix: true,
    })

    const values = new ValuesOf()
    for (const [index, operation] of operations.entries()) {
      const Command = (module as Record<string, Constructor<object>>)[`${operation.name}Command`]!
      const isCarried = fc.asyncProperty(inputOf(values, operation), values.of(operation.output), async (input, output) => {
        answer = output as object
        received = undefined
        const sent = plain(input)
        const returned = await client.send(new Command(input))
        const exchange = { operation: operation.name, received: plain(received), returned: plain(returned) }
        expect(exchange).toEqual({ operation: operation.name, received: sent, returned: plain(answer) })
      })
      await fc.assert(isCarried, { seed: index, numRuns: RUNS })
    }
  }, 60_000)

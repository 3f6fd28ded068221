/** Clients whose calls go at the pace of their account and region. */
import type { FinalizeRequestMiddleware, MetadataBearer } from '@smithy/types'
import type { AwsContext } from './aws-context.ts'

type Middleware = FinalizeRequestMiddleware<object, MetadataBearer>

/** What every client of the SDK has. */
interface Paceable {
  readonly config: { readonly serviceId?: string }
  readonly middlewareStack: {
    readonly add: (
      middleware: Middleware,
      options: { readonly step: 'finalizeRequest'; readonly name: string; readonly priority: 'low' },
    ) => void
  }
}

/** The client, each of whose attempts waits for its turn: the retries of a throttled call too. */
export const paced = <C>(client: C & Paceable, { pace }: AwsContext): C => {
  if (!pace) return client
  const service = client.config.serviceId ?? ''
  const waiting: Middleware = (next, context) => args => pace(service, context.commandName ?? '').then(() => next(args))
  client.middlewareStack.add(waiting, { step: 'finalizeRequest', name: 'pace', priority: 'low' })
  return client
}

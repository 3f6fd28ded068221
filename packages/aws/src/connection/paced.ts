/**
 * Clients whose calls go at the pace of their account and region: those of the services that are asked as often as there are groups. Of the
 * others a run asks a few things in a row, which must not wait.
 */
import type { FinalizeRequestMiddleware, MetadataBearer } from '@smithy/types'
import type { AwsContext } from './aws-context.ts'

type Middleware = FinalizeRequestMiddleware<object, MetadataBearer>

/** What every client of the SDK has. */
interface Paceable {
  readonly config: { readonly serviceId?: string }
  readonly middlewareStack: {
    readonly addRelativeTo: (
      middleware: Middleware,
      options: { readonly name: string; readonly relation: 'after'; readonly toMiddleware: string },
    ) => void
  }
}

/** The client, each of whose attempts waits for its turn: the retries of a throttled call too. It is signed when it goes: signatures age. */
export const paced = <C>(client: C & Paceable, { pace }: AwsContext): C => {
  if (!pace) return client
  const service = client.config.serviceId ?? ''
  const waiting: Middleware = (next, context) => args => pace(service, context.commandName ?? '').then(() => next(args))
  client.middlewareStack.addRelativeTo(waiting, { name: 'pace', relation: 'after', toMiddleware: 'retryMiddleware' })
  return client
}

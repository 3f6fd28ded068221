/** Ties handlers to a client package, with the types of its commands: a misspelt operation, input or output does not compile. */
import type { Needed } from '../iam/needed.ts'
import type { Constraints } from '../wire/constraints.ts'
import type { AccountRegion } from './place.ts'
import type { Sight } from './shelf.ts'
import type { World } from './world.ts'

export interface Principal {
  readonly account: string
  /** ARN as GetCallerIdentity tells it. */
  readonly arn: string
  /** Undefined: nobody limits this caller (the account's root, a person at the console). */
  readonly role: string | undefined
}
export interface Context extends Sight {
  readonly place: AccountRegion
  readonly world: World
  readonly principal: Principal
  readonly requestId: string
}
export type Handlers<M, C> = { [Op in OperationOf<keyof M>]?: Handler<M, Op, C> }
type OperationOf<K> = K extends `${infer Op}Command` ? Op : never
type Handler<M, Op extends string, C> = M[`${Op}Command` & keyof M] extends new (
  ...args: never
) => { input: infer I; resolveMiddleware(...args: never): (...args: never) => Promise<{ output: infer O }> }
  ? (input: I, context: C) => Omit<O, '$metadata'>
  : never

/** Which IAM actions a call needs on which resources, where it is not just `<prefix>:<Operation>` on nothing in particular. */
export interface Authority {
  /** IAM's prefix where it is not the signing name (cloudwatch for monitoring). */
  readonly prefix?: string
  /** The resources that are not there are not for this to tell: the handler does. */
  readonly operations?: { readonly [operation: string]: readonly Needed[] | ((input: never, context: Context) => readonly Needed[]) }
}
export interface ServiceModule {
  readonly module: object
  readonly handlers: object
  readonly authority: Authority
  /** Those that stand in the documentation's prose only; the model's are generated. */
  readonly constraints: Constraints
}
export const serve = <M extends object>(
  module: M,
  handlers: Handlers<M, Context>,
  authority: Authority = {},
  constraints: Constraints = {},
): ServiceModule => ({ module, handlers, authority, constraints })

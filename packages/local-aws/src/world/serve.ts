/** Ties handlers to a client package, with the types of its commands: a misspelt operation, input or output does not compile. */
import type { Needed } from '../iam/needed.ts'
import type { Principal } from '../iam/principal.ts'
import type { Constraints } from '../wire/constraints.ts'
import { DEFAULT_ERRORS, type ServiceErrors } from './service-errors.ts'
import type { Sight } from './shelf.ts'
import type { AccountRegion, WorldState } from './world-state.ts'

export interface Context extends Sight {
  readonly place: AccountRegion
  readonly world: WorldState
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
  /** IAM's prefix where it is not the signing name. */
  readonly prefix?: string
  /** Kinds of resources that the generated table has; absent: all of the reference. */
  readonly kinds?: readonly string[]
  /** The resources that are not there are not for this to tell: the handler does. */
  readonly operations?: { readonly [operation: string]: readonly Needed[] | ((input: never, context: Context) => readonly Needed[]) }
}
/** Where the service's constraints come from (packages/tooling/src/constraints.ts). */
export interface Model {
  /** botocore's folder of the service, where it is not called as ours. */
  readonly folder?: string
  /**
   * It refuses lengths and patterns of text by codes of each parameter's own: its handlers check those. Enumerations, ranges of numbers and
   * numbers of elements are checked by the model as anywhere.
   */
  readonly withoutText?: true
}
/** What a service says of itself beside its handlers; what it leaves out is as the comments say. */
export interface Particulars {
  /** Absent: a call needs `<signing name>:<Operation>` on nothing in particular. */
  readonly authority?: Authority
  /** Those that stand in the documentation's prose only; the model's are generated. */
  readonly constraints?: Constraints
  readonly model?: Model
  /** Those that are not here are told as DEFAULT_ERRORS tells them. */
  readonly errors?: Partial<ServiceErrors>
}
/** All that a service is; its folder has it as `service` in `service.ts`. */
export interface ServiceModule extends Required<Particulars> {
  readonly module: object
  readonly handlers: object
  readonly errors: ServiceErrors
}
export const serve = <M extends object>(
  module: M,
  handlers: Handlers<M, Context>,
  { authority = {}, constraints = {}, model = {}, errors }: Particulars = {},
): ServiceModule => ({ module, handlers, authority, constraints, model, errors: { ...DEFAULT_ERRORS, ...errors } })

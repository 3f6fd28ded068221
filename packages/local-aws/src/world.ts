/** The world with the way into it: what can be called, and what goes wrong with calls. */
import type { Fault } from './fault.ts'
import { type Caller, Pipeline } from './pipeline/pipeline.ts'
import { foundServices, type ServiceFinder } from './pipeline/services.ts'
import type { Request, Response } from './wire/protocol.ts'
import { WorldState, type WorldStateOptions } from './world/world-state.ts'

export type { Entry } from './world/journal.ts'

export interface WorldOptions extends WorldStateOptions {
  /** Other services than those in this package's folders. */
  readonly services?: ServiceFinder
}

export class World extends WorldState {
  readonly pipeline: Pipeline

  constructor({ services = foundServices(), ...options }: WorldOptions = {}) {
    super(options)
    this.pipeline = new Pipeline(this, services)
  }
  /** From now on these faults wait for their calls and moments. */
  inject(...faults: Fault[]): void {
    for (const fault of faults) this.pipeline.faults.add(fault)
  }
  /** Answers one request on any of the protocols; `caller.process` names who asks. */
  handle(request: Request, caller?: Caller): Promise<Response> {
    return this.pipeline.handle(request, caller)
  }
}

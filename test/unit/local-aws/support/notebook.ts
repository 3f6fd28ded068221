/** A service for tests of the core: the SSM client's wire, with behaviour small enough to see through. */
import * as SSM from '@aws-sdk/client-ssm'
import { loadedFrom, type ServiceFinder } from '@golden-ami/local-aws/pipeline/services'
import { service as ssm } from '@golden-ami/local-aws/services/ssm/service'
import { serve } from '@golden-ami/local-aws/world/serve'

/** What was put, in order: `<virtual seconds since the start> <process> <name>=<value>`. */
export class Notebook {
  readonly lines: string[] = []
  readonly #start: number
  constructor(start: number) {
    this.#start = start
  }
  services: ServiceFinder = async ({ signingName }) => (signingName === 'ssm' ? loadedFrom(this.#service) : undefined)

  readonly #service = serve(
    SSM,
    {
      PutParameter: ({ Name = '', Value = '' }, { world }) => {
        const asked = world.journal.at(-1)
        this.lines.push(`${(world.now - this.#start) / 1000} ${asked?.process} ${Name}=${Value}`)
        return { Version: this.lines.length, Tier: 'Standard' }
      },
      GetParameter: ({ Name = '' }, { world }) => ({ Parameter: { Name, Value: new Date(world.now).toISOString() } }),
    },
    { errors: ssm.errors },
  )
}

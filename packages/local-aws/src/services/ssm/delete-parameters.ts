/** DeleteParameter, DeleteParameters: with all versions, labels and tags. */
import type * as SSM from '@aws-sdk/client-ssm'
import type { Context, Handlers } from '../../world/serve.ts'
import { existing } from './selector.ts'
import { SsmState } from './state.ts'

export const deleteParameters: Handlers<typeof SSM, Context> = {
  /**
   * A parameter that is created again after its deletion begins at version 1.
   * @rule ssm.delete.forgets https://docs.aws.amazon.com/systems-manager/latest/userguide/deleting-parameters.html (moto)
   */
  DeleteParameter(input, { place }) {
    const { parameters, numbered } = place.state(SsmState)
    const { Name } = existing(parameters.own(input.Name!), input.Name!)
    parameters.delete(Name)
    numbered.delete(Name)
    return {}
  },
  DeleteParameters(input, { place }) {
    const { parameters, numbered } = place.state(SsmState)
    const names = [...new Set(input.Names)]
    const known = names.filter(name => parameters.own(name))
    for (const name of known) {
      parameters.delete(name)
      numbered.delete(name)
    }
    return { DeletedParameters: known, InvalidParameters: names.filter(name => !known.includes(name)) }
  },
}

/** An SSM client in process, for tests of the core. */
import { SSMClient } from '@aws-sdk/client-ssm'
import { type Participant, transport, type World } from '@golden-ami/local-aws'

interface Caller {
  readonly process?: string
  readonly accessKeyId?: string
  readonly self?: Participant
}
export const ssmClient = (world: World, { process, accessKeyId = '111111111111', self }: Caller = {}) =>
  new SSMClient({
    region: 'eu-west-1',
    credentials: { accessKeyId, secretAccessKey: 'secret' },
    requestHandler: transport(world, process, self),
    maxAttempts: 1,
  })

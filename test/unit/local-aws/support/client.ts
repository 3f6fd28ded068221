/** An SSM client in process, for tests of the core. */
import { SSMClient } from '@aws-sdk/client-ssm'
import { transport, type World } from '@golden-ami/local-aws'

export const ssmClient = (world: World, { process, accessKeyId = '111111111111' }: { process?: string; accessKeyId?: string } = {}) =>
  new SSMClient({
    region: 'eu-west-1',
    credentials: { accessKeyId, secretAccessKey: 'secret' },
    requestHandler: transport(world, process),
    maxAttempts: 1,
  })

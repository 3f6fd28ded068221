/** Systems Manager's Run Command: scripts on instances. Beside `client.ts` the only file that knows this client. */
import { paginateListCommandInvocations, paginateListCommands, SendCommandCommand, SSMClient } from '@aws-sdk/client-ssm'
import type { RollStep } from '@golden-ami/domain'
import type { Acts } from '../acts/acts.ts'
import { allEnded } from '../connection/all-ended.ts'
import { type AwsContext, addingConfig, clientConfig } from '../connection/aws-context.ts'
import { batches } from '../connection/batches.ts'
import { collect } from '../connection/collect.ts'
import { paced } from '../connection/paced.ts'
import { type CommandResults, type CommandSpec, commandResultsOf, type SentCommand, sentCommandOf } from './command-facts.ts'

/** Instances of a call: https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_SendCommand.html */
const MOST_INSTANCES = 50
/** Items of a page: https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListCommands.html */
const PAGE = 50

/** In whole seconds, as the filter's examples have it. */
const second = (moment: number): string => `${new Date(moment).toISOString().slice(0, 19)}Z`

/** Seconds for an instance to fetch a command. */
const DELIVERED_WITHIN = 120

export const commands = (edge: AwsContext) => {
  const client = paced(new SSMClient(clientConfig(edge)), edge)
  const adding = paced(new SSMClient(addingConfig(edge)), edge)
  const send = async ({ document, script, instances, comment, deliveredWithin, endsWithin }: CommandSpec): Promise<void> => {
    const Parameters = { commands: [...script], executionTimeout: [String(endsWithin)] }
    const command = { DocumentName: document, Comment: comment, TimeoutSeconds: deliveredWithin, Parameters }
    await allEnded(batches(instances, MOST_INSTANCES).map(InstanceIds => adding.send(new SendCommandCommand({ ...command, InstanceIds }))))
  }
  return {
    /**
     * A command for every fifty instances, each sent once: AWS knows no token for it. Whether one whose answer is lost was sent is told by
     * `sent`. AWS refuses all instances of a command for one that Systems Manager does not know.
     */
    send,
    /**
     * Commands with exactly this comment, whoever sent them, in the order in which AWS tells them.
     * @param since ms since the epoch
     */
    async sent(document: CommandSpec['document'], comment: string, since: number): Promise<readonly SentCommand[]> {
      const Filters = [{ key: 'InvokedAfter', value: second(since) } as const, { key: 'DocumentName', value: document } as const]
      const found = await collect(paginateListCommands({ client, pageSize: PAGE }, { Filters }), page => page.Commands)
      return found.flatMap(sentCommandOf).filter(command => command.comment === comment)
    },
    /** What has become of a command on each instance that AWS tells of. */
    async results(id: string): Promise<CommandResults> {
      const pages = paginateListCommandInvocations({ client, pageSize: PAGE }, { CommandId: id, Details: true })
      return commandResultsOf(await collect(pages, page => page.CommandInvocations))
    },
    acts: {
      'send-command': ({ instances, document, command, limit, comment }) =>
        send({ document, script: [command], instances, comment, deliveredWithin: DELIVERED_WITHIN, endsWithin: limit }),
    } satisfies Pick<Acts<RollStep>, 'send-command'>,
  }
}

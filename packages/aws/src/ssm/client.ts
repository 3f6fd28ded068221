/** Systems Manager parameters: pointers, ledger, lock, quarantine. Beside `commands.ts` the only file that knows this client. */
import {
  GetParameterCommand,
  GetParametersCommand,
  LabelParameterVersionCommand,
  type Parameter,
  ParameterNotFound,
  PutParameterCommand,
  paginateGetParameterHistory,
  paginateGetParametersByPath,
  SSMClient,
  UnlabelParameterVersionCommand,
  type ParameterHistory as Version,
} from '@aws-sdk/client-ssm'
import { backOff, nextSeed, type ParameterHistory, type ParameterVersion } from '@golden-ami/domain'
import { type AwsContext, addingConfig, clientConfig } from '../connection/aws-context.ts'
import { batches } from '../connection/batches.ts'
import { classifyError, isDenied } from '../connection/classify-error.ts'
import { collect } from '../connection/collect.ts'

/** What a look at many parameters tells of one. */
export type NewestVersion = Pick<ParameterVersion, 'version' | 'value' | 'modified'>

/** Writes of a text that AWS is too busy for, one after the other, before the loop looks at everything again. */
const MOST_TIMES = 4

/** Versions of a page: https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameterHistory.html */
const VERSIONS_PAGE = 50
/** Parameters of a page, and names of a call: https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParametersByPath.html */
const PARAMETERS_PAGE = 10

/**
 * The newest version of each parameter (`name`), or the one with a label (`name:label`), by that name; one that is not there is left out.
 * @see https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html
 */
const newest = async (client: SSMClient, names: readonly string[]): Promise<ReadonlyMap<string, NewestVersion>> => {
  const found = new Map<string, NewestVersion>()
  for (const Names of batches([...new Set(names)], PARAMETERS_PAGE))
    for (const { Name = '', Selector = '', ...one } of (await client.send(new GetParametersCommand({ Names }))).Parameters ?? [])
      found.set(`${Name}${Selector}`, newestVersion(one))
  return found
}

const getParameter = async (client: SSMClient, name: string): Promise<Parameter | undefined> => {
  try {
    return (await client.send(new GetParameterCommand({ Name: name }))).Parameter
  } catch (error) {
    if (error instanceof ParameterNotFound) return undefined
    throw error
  }
}

/**
 * The newest version of one parameter; undefined when it does not exist. A role that may read parameters one by one only
 * (ssm:GetParameter) is no less believed; where neither is allowed, the refusal names what a role is to have (ssm:GetParameters).
 */
const newestOne = async (client: SSMClient, name: string): Promise<NewestVersion | undefined> => {
  try {
    return (await newest(client, [name])).get(name)
  } catch (refusal) {
    if (!isDenied(refusal)) throw refusal
    const found = await getParameter(client, name).catch(error => Promise.reject(isDenied(error) ? refusal : error))
    return found && newestVersion(found)
  }
}

export const ssm = (edge: AwsContext) => {
  const client = new SSMClient(clientConfig(edge))
  const adding = new SSMClient(addingConfig(edge))
  const { clock } = edge
  return {
    /** Every version that AWS still has (100), oldest first; empty when there is no such parameter. */
    async history(name: string): Promise<ParameterHistory> {
      try {
        const pages = paginateGetParameterHistory({ client, pageSize: VERSIONS_PAGE }, { Name: name })
        const versions = await collect(pages, page => page.Parameters?.map(versionOf))
        return versions.sort((a, b) => a.version - b.version)
      } catch (error) {
        if (error instanceof ParameterNotFound) return []
        throw error
      }
    },
    /** The value of a parameter (or `name:version`, `name:label`); undefined when it does not exist. */
    async value(name: string): Promise<string | undefined> {
      return (await getParameter(client, name))?.Value
    },
    newest: (names: readonly string[]) => newest(client, names),
    newestOne: (name: string) => newestOne(client, name),
    /** Name and value of everything under a path. */
    async under(path: string): Promise<readonly { readonly name: string; readonly value: string }[]> {
      const pages = paginateGetParametersByPath({ client, pageSize: PARAMETERS_PAGE }, { Path: path })
      return collect(pages, page => page.Parameters?.map(({ Name = '', Value = '' }) => ({ name: Name, value: Value })))
    },
    /**
     * A new version of a text, whatever the newest one is. A throttled write did not happen: after a pause it is written when the newest
     * version is still the one that it was decided on.
     * @param after that version's number; 0: there was none
     */
    async append(name: string, value: string, after: number): Promise<void> {
      for (let times = 1; ; times++) {
        try {
          await adding.send(new PutParameterCommand({ Name: name, Value: value, Type: 'String', Overwrite: true }))
          return
        } catch (error) {
          if (classifyError(error) !== 'throttled' || times >= MOST_TIMES || clock.cancelled()) throw error
          await clock.sleep(backOff(nextSeed(edge.seed + times), times))
          if (((await newestOne(client, name))?.version ?? 0) !== after) throw error
        }
      }
    },
    /** A new version of a pointer. AWS checks the AMI after it has answered: the next look tells whether it is there. */
    async point(name: string, image: string, description: string): Promise<void> {
      await adding.send(
        new PutParameterCommand({
          Name: name,
          Value: image,
          Description: description,
          Type: 'String',
          DataType: 'aws:ec2:image',
          Overwrite: true,
        }),
      )
    },
    async label(name: string, version: number, label: string): Promise<void> {
      await adding.send(new LabelParameterVersionCommand({ Name: name, ParameterVersion: version, Labels: [label] }))
    },
    async unlabel(name: string, version: number, label: string): Promise<void> {
      await adding.send(new UnlabelParameterVersionCommand({ Name: name, ParameterVersion: version, Labels: [label] }))
    },
    /** Refused by AWS (ParameterAlreadyExists) when it is there already. */
    async create(name: string, value: string): Promise<void> {
      await adding.send(new PutParameterCommand({ Name: name, Value: value, Type: 'String', Overwrite: false }))
    },
  }
}

const newestVersion = ({ Version, Value, LastModifiedDate }: Parameter): NewestVersion => ({
  version: Version ?? 0,
  value: Value ?? '',
  modified: LastModifiedDate?.getTime() ?? 0,
})

const versionOf = ({ Version, Value, Description, Labels, LastModifiedDate, LastModifiedUser }: Version): ParameterVersion => ({
  version: Version ?? 0,
  value: Value ?? '',
  description: Description ?? '',
  labels: Labels ?? [],
  by: LastModifiedUser ?? '',
  modified: LastModifiedDate?.getTime() ?? 0,
})

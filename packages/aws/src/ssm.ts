/** Systems Manager parameters: pointers, ledger, lock, quarantine. The only file that knows this client. */
import {
  GetParameterCommand,
  GetParameterHistoryCommand,
  GetParametersByPathCommand,
  LabelParameterVersionCommand,
  ParameterNotFound,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm'
import type { ParameterHistory, ParameterVersion } from '@golden-ami/domain'
import { type AwsEdge, addingConfig, clientConfig } from './edge.ts'

export const ssm = (edge: AwsEdge) => {
  const client = new SSMClient(clientConfig(edge))
  const adding = new SSMClient(addingConfig(edge))
  return {
    /** Every version that AWS still has (100), oldest first; empty when there is no such parameter. */
    async history(name: string): Promise<ParameterHistory> {
      const versions: ParameterVersion[] = []
      try {
        for (let NextToken: string | undefined; ; ) {
          const page = await client.send(
            new GetParameterHistoryCommand({ Name: name, MaxResults: 50, ...(NextToken ? { NextToken } : {}) }),
          )
          for (const { Version, Value, Description, Labels, LastModifiedDate } of page.Parameters ?? [])
            versions.push({
              version: Version ?? 0,
              value: Value ?? '',
              description: Description ?? '',
              labels: Labels ?? [],
              modified: LastModifiedDate?.getTime() ?? 0,
            })
          NextToken = page.NextToken
          if (!NextToken) return versions.sort((a, b) => a.version - b.version)
        }
      } catch (error) {
        if (error instanceof ParameterNotFound) return []
        throw error
      }
    },
    /** The value of a parameter (or `name:version`, `name:label`); undefined when it does not exist. */
    async value(name: string): Promise<string | undefined> {
      try {
        return (await client.send(new GetParameterCommand({ Name: name }))).Parameter?.Value
      } catch (error) {
        if (error instanceof ParameterNotFound) return undefined
        throw error
      }
    },
    /** Name and value of everything under a path. */
    async under(path: string): Promise<readonly { readonly name: string; readonly value: string }[]> {
      const found: { name: string; value: string }[] = []
      for (let NextToken: string | undefined; ; ) {
        const page = await client.send(new GetParametersByPathCommand({ Path: path, MaxResults: 10, ...(NextToken ? { NextToken } : {}) }))
        for (const { Name, Value } of page.Parameters ?? []) found.push({ name: Name ?? '', value: Value ?? '' })
        NextToken = page.NextToken
        if (!NextToken) return found
      }
    },
    /** A new version of a text, whatever the newest one is. */
    async append(name: string, value: string): Promise<void> {
      await adding.send(new PutParameterCommand({ Name: name, Value: value, Type: 'String', Overwrite: true }))
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
      await client.send(new LabelParameterVersionCommand({ Name: name, ParameterVersion: version, Labels: [label] }))
    },
    /** Refused by AWS (ParameterAlreadyExists) when it is there already. */
    async create(name: string, value: string): Promise<void> {
      await client.send(new PutParameterCommand({ Name: name, Value: value, Type: 'String', Overwrite: false }))
    },
  }
}

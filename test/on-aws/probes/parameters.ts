/** Parameter Store: what a pointer, a ledger and a lock stand on. */
import {
  DeleteParameterCommand,
  GetParameterCommand,
  GetParameterHistoryCommand,
  LabelParameterVersionCommand,
  PutParameterCommand,
  type PutParameterCommandInput,
} from '@aws-sdk/client-ssm'
import { type Probe, refused, same } from '../probe.ts'
import { refusal, type Sandbox } from '../sandbox.ts'
import { publicImage } from './refreshes.ts'

/** An image that nobody has. */
const NO_IMAGE = 'ami-00000000000000000'
/** ms within which the check of an image has ended. */
const CHECK = 6 * 60_000

const put = async (sandbox: Sandbox, name: string, more: Partial<PutParameterCommandInput>): Promise<number> => {
  const Name = `/${sandbox.prefix}/${name}`
  sandbox.undoLater(Name, () => sandbox.ssm.send(new DeleteParameterCommand({ Name })))
  const { Version } = await sandbox.ssm.send(new PutParameterCommand({ Name, Value: 'one', Type: 'String', ...more }))
  return Version ?? 0
}
const historyOf = async ({ ssm, prefix }: Sandbox, name: string) => {
  const { Parameters = [] } = await ssm.send(new GetParameterHistoryCommand({ Name: `/${prefix}/${name}` }))
  return Parameters
}

export const PARAMETERS: readonly Probe[] = [
  {
    rules: ['ssm.put.description-stays'],
    asks: 'writes a version with a description and one without: the second has the same',
    ask: async sandbox => {
      await put(sandbox, 'described', { Description: 'what it says' })
      await put(sandbox, 'described', { Value: 'two', Overwrite: true })
      const history = await historyOf(sandbox, 'described')
      return same(
        history.map(({ Description }) => Description),
        ['what it says', 'what it says'],
      )
    },
  },
  {
    rules: ['ssm.parameters.data-type-stays'],
    asks: 'writes a text, then an image over it: refused',
    ask: async sandbox => {
      await put(sandbox, 'text', {})
      return refused(put(sandbox, 'text', { Value: NO_IMAGE, DataType: 'aws:ec2:image', Overwrite: true }), /^ValidationException/)
    },
  },
  {
    rules: ['ssm.put.image-checked-later', 'ssm.put.number-of-a-failed-check'],
    asks: 'writes an image that is not there, waits six minutes and writes one that is there: the first never shows, and its number is not used again',
    ask: async sandbox => {
      const first = await refusal(put(sandbox, 'image', { Value: NO_IMAGE, DataType: 'aws:ec2:image' }))
      if (first !== undefined) return { holds: false, seen: first }
      await sandbox.sleep(CHECK)
      const never = await refused(sandbox.ssm.send(new GetParameterCommand({ Name: `/${sandbox.prefix}/image` })), /^ParameterNotFound/)
      if (!never.holds) return never
      await put(sandbox, 'image', { Value: await publicImage(sandbox), DataType: 'aws:ec2:image', Overwrite: true })
      await sandbox.sleep(CHECK)
      return same(
        (await historyOf(sandbox, 'image')).map(({ Version }) => Version),
        [2],
      )
    },
  },
  {
    rules: ['ssm.labels.form'],
    asks: 'labels a version with a name that begins with a digit: told as invalid',
    ask: async sandbox => {
      await put(sandbox, 'labelled', {})
      const Name = `/${sandbox.prefix}/labelled`
      const { InvalidLabels = [] } = await sandbox.ssm.send(
        new LabelParameterVersionCommand({ Name, ParameterVersion: 1, Labels: ['1st'] }),
      )
      return same(InvalidLabels, ['1st'])
    },
  },
]

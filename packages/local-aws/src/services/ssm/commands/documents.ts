/** The documents of AWS that run a script: all that there are here. */
import { AwsError } from '../../../wire/aws-error.ts'

interface Document {
  /** The name of its one step, and its plugin. */
  readonly step: string
  readonly onWindows: boolean
  readonly elsewhere: boolean
}
const DOCUMENTS: Readonly<Record<string, Document>> = {
  'AWS-RunShellScript': { step: 'aws:runShellScript', onWindows: false, elsewhere: true },
  'AWS-RunPowerShellScript': { step: 'aws:runPowerShellScript', onWindows: true, elsewhere: true },
}
const PARAMETERS: readonly string[] = ['commands', 'workingDirectory', 'executionTimeout']
const LONGEST = 172_800

/** @throws AwsError where local AWS has no such document */
export const documentOf = (name: string): Document => {
  const document = Object.hasOwn(DOCUMENTS, name) ? DOCUMENTS[name] : undefined
  if (!document)
    throw new AwsError('InvalidDocument', `The document ${name} does not exist. local AWS has ${Object.keys(DOCUMENTS).join(', ')}.`)
  return document
}
/**
 * Shell scripts run on Linux and macOS, PowerShell scripts on Windows too.
 * @rule ssm.commands.platforms https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-command-ssm-plugin-reference.html (unverified)
 */
export const refusePlatform = (document: Document, instanceId: string, isWindows: boolean): void => {
  if (isWindows ? document.onWindows : document.elsewhere) return
  throw new AwsError('UnsupportedPlatformType', `The document does not support the platform type of ${instanceId}.`)
}
/**
 * `commands` are required; they may run for 3,600 s unless `executionTimeout` (at most 172,800 s) says otherwise.
 * @rule ssm.commands.parameters https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-command-ssm-plugin-reference.html (unverified)
 * @returns how many seconds the script may run
 */
export const executionTimeout = (parameters: Readonly<Record<string, readonly string[]>>): number => {
  const unknown = Object.keys(parameters).filter(name => !PARAMETERS.includes(name))
  if (unknown.length > 0) throw new AwsError('InvalidParameters', `The document has no parameter ${unknown.join(', ')}.`)
  if (!parameters.commands?.length) throw new AwsError('InvalidParameters', 'The parameter commands is required.')
  const [said = '3600'] = parameters.executionTimeout ?? []
  const timeout = /^\d{1,6}$/.test(said) ? Number(said) : 0
  if (timeout < 1 || timeout > LONGEST) throw new AwsError('InvalidParameters', `The parameter executionTimeout cannot be ${said}.`)
  return timeout
}

/** How a request names a parameter and one of its versions. */
import { AwsError } from '../../wire/aws-error.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import type { Parameter, ParameterVersion } from './parameter.ts'

export interface Selector {
  readonly name: string
  /** A version's number or a label; undefined: the newest version. */
  readonly version: string | undefined
}

/**
 * `name`, `name:version`, `name:label`, and the same with the parameter's ARN in place of its name.
 * @rule ssm.parameters.selector https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html (moto)
 */
export const parseSelector = (place: AccountRegion, text: string): Selector => {
  const arn = /^arn:[^:]+:ssm:([^:]+):(\d*):parameter(\/[^:]+)(?::(.+))?$/.exec(text)
  if (!arn) {
    const [name = '', version] = text.split(':')
    return { name, version }
  }
  const [, region, account, path = '', version] = arn
  const foreign = region !== place.region || (account !== '' && account !== place.account)
  if (foreign) return { name: text, version: undefined }
  return { name: nameOfPath(path), version }
}
/** ARNs write a name with and without a leading slash alike; only a hierarchy has one. */
const nameOfPath = (path: string): string => (path.indexOf('/', 1) > 0 ? path : path.slice(1))

export const selected = ({ versions }: Parameter, version: string | undefined): ParameterVersion | undefined => {
  if (version === undefined) return versions.at(-1)
  if (/^\d+$/.test(version)) return versions.find(each => each.Version === Number(version))
  return versions.find(each => each.Labels?.includes(version))
}

/** @throws AwsError ParameterNotFound */
export const existing = (parameter: Parameter | undefined, name: string): Parameter => {
  if (parameter) return parameter
  throw new AwsError('ParameterNotFound', `Parameter ${name} not found.`)
}
/** @throws AwsError ParameterVersionNotFound */
export const existingVersion = (parameter: Parameter, version: string | undefined): ParameterVersion => {
  const found = selected(parameter, version)
  if (found) return found
  throw new AwsError(
    'ParameterVersionNotFound',
    `Systems Manager could not find version ${version} of ${parameter.Name}. Verify the version and try again.`,
  )
}

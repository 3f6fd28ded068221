/** GetParameter, GetParameters, GetParametersByPath. */
import type * as SSM from '@aws-sdk/client-ssm'
import { AwsError } from '../../wire/aws-error.ts'
import { page } from '../../world/page.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { isUnder } from './hierarchy.ts'
import type { Parameter, ParameterVersion } from './parameter.ts'
import { meets, refuseFiltersByPath } from './parameter-filters.ts'
import { existing, existingVersion, parseSelector, selected } from './selector.ts'
import { SsmState } from './state.ts'

/** What GetParametersByPath answers at most in one page. */
const PAGE = 10

/**
 * A secret is shown only to who asks for it decrypted.
 * @rule ssm.get.secure-string https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html (moto)
 */
const readable = ({ Type, Value, KeyId }: ParameterVersion, decrypt: boolean | undefined): string =>
  Type === 'SecureString' && !decrypt ? `kms:${KeyId}:${Value}` : Value

const shown = (parameter: Parameter, version: ParameterVersion, decrypt: boolean | undefined, selector?: string): SSM.Parameter => ({
  Name: parameter.Name,
  ARN: parameter.ARN,
  Type: version.Type,
  Value: readable(version, decrypt),
  Version: version.Version,
  Selector: selector === undefined ? undefined : `:${selector}`,
  LastModifiedDate: version.LastModifiedDate,
  DataType: version.DataType,
})

/**
 * With the filter `Label` the labelled version is answered, not the newest.
 * @rule ssm.get.by-path-label https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ParameterStringFilter.html (unverified)
 */
const versionFor = (parameter: Parameter, filters: readonly SSM.ParameterStringFilter[]): ParameterVersion | undefined => {
  const labels = filters.find(({ Key }) => Key === 'Label')?.Values
  const version = labels ? parameter.versions.find(each => each.Labels?.some(label => labels.includes(label))) : parameter.versions.at(-1)
  const others = filters.filter(({ Key }) => Key !== 'Label')
  return version && others.every(filter => meets(parameter, version, filter)) ? version : undefined
}

/**
 * A parameter may be named with a label and without in one call; the documentation says nothing of it.
 * @rule ssm.get.named-twice https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html (unverified)
 */
const eachOnce = (names: readonly string[]): ReadonlySet<string> => new Set(names)

export const getParameters: Handlers<typeof SSM, Context> = {
  GetParameter(input, context) {
    const { name, version } = parseSelector(context.place, input.Name!)
    const parameter = existing(context.place.state(SsmState).parameter(name, context), name)
    return { Parameter: shown(parameter, existingVersion(parameter, version), input.WithDecryption, version) }
  },
  /**
   * Names that are not there are listed and fail nothing.
   * @rule ssm.get.invalid-parameters https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html (moto)
   */
  GetParameters(input, context) {
    const state = context.place.state(SsmState)
    const Parameters: SSM.Parameter[] = []
    const InvalidParameters: string[] = []
    for (const asked of eachOnce(input.Names ?? [])) {
      const { name, version } = parseSelector(context.place, asked)
      const parameter = state.parameter(name, context)
      const found = parameter && selected(parameter, version)
      if (found) Parameters.push(shown(parameter, found, input.WithDecryption, version))
      else InvalidParameters.push(asked)
    }
    return { Parameters, InvalidParameters }
  },
  /**
   * At most 10 parameters a page, also when nothing is said.
   * @rule ssm.get.by-path-pages https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParametersByPath.html (unverified)
   */
  GetParametersByPath(input, context) {
    const path = input.Path!
    if (!path.startsWith('/')) throw new AwsError('ValidationException', 'The parameter path must begin with /.')
    const filters = input.ParameterFilters ?? []
    refuseFiltersByPath(filters)
    const found = context.place
      .state(SsmState)
      .all(context)
      .filter(({ Name }) => isUnder(Name, path, input.Recursive))
      .toSorted((a, b) => (a.Name < b.Name ? -1 : 1))
      .flatMap(parameter => {
        const version = versionFor(parameter, filters)
        return version ? [shown(parameter, version, input.WithDecryption)] : []
      })
    const { items, next } = page(found, input.NextToken, input.MaxResults, PAGE)
    return { Parameters: items, NextToken: next }
  },
}

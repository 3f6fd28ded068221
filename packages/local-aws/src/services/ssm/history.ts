/** GetParameterHistory, and the labels on versions. */
import type * as SSM from '@aws-sdk/client-ssm'
import { AwsError } from '../../wire/aws-error.ts'
import { page } from '../../world/page.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import type { Parameter, ParameterVersion } from './parameter.ts'
import { existing, existingVersion, parseSelector } from './selector.ts'
import { SsmState } from './state.ts'

const PAGE = 50
const MOST_LABELS = 10

/**
 * Letters, digits and `.-_`, at most 100 of them; not a digit, `aws` or `ssm` first.
 * @rule ssm.labels.form https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_LabelParameterVersion.html (unverified)
 */
const isLabel = (label: string): boolean => /^(?!\d|aws|ssm)[a-zA-Z0-9._-]{1,100}$/i.test(label)

/**
 * A parameter of this account as the service knows it; public ones cannot be labelled. It is named by its name only.
 * @rule ssm.labels.no-arn https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_LabelParameterVersion.html (unverified)
 */
const ownParameter = ({ place }: Context, selector: string): Parameter => {
  if (selector.startsWith('arn:')) throw new AwsError('ValidationException', 'A parameter is labelled by its name, not by its ARN.')
  const { name } = parseSelector(place, selector)
  return existing(place.state(SsmState).parameters.own(name), name)
}
/**
 * A label is on one version only: putting it on another one moves it. A version has at most ten.
 * @rule ssm.labels.move https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_LabelParameterVersion.html (moto)
 */
const labelled = (parameter: Parameter, target: ParameterVersion, labels: readonly string[]): ParameterVersion[] => {
  const Labels = [...new Set([...(target.Labels ?? []), ...labels])]
  if (Labels.length > MOST_LABELS)
    throw new AwsError('ParameterVersionLabelLimitExceeded', `A parameter version can have at most ${MOST_LABELS} labels.`)
  return parameter.versions.map(version => {
    if (version.Version === target.Version) return { ...version, Labels }
    return { ...version, Labels: version.Labels?.filter(label => !labels.includes(label)) }
  })
}

export const history: Handlers<typeof SSM, Context> = {
  /**
   * Versions come oldest first, at most 50 a page.
   * @rule ssm.history.order https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameterHistory.html (moto)
   */
  GetParameterHistory(input, context) {
    const { name } = parseSelector(context.place, input.Name!)
    const { versions } = existing(context.place.state(SsmState).parameter(name, context), name)
    const { items, next } = page(versions, input.NextToken, input.MaxResults, PAGE)
    return { Parameters: items, NextToken: next }
  },
  /**
   * Labels that may not be are listed in the answer, and the others are put on.
   * @rule ssm.labels.invalid https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_LabelParameterVersion.html (moto)
   */
  LabelParameterVersion(input, context) {
    const parameter = ownParameter(context, input.Name!)
    const target = existingVersion(parameter, input.ParameterVersion?.toString())
    const labels = input.Labels ?? []
    const versions = labelled(parameter, target, labels.filter(isLabel))
    context.place.state(SsmState).parameters.patch(parameter.Name, { versions })
    return { ParameterVersion: target.Version, InvalidLabels: labels.filter(label => !isLabel(label)) }
  },
  /**
   * Only labels of that very version are taken off; the others are listed as invalid.
   * @rule ssm.labels.remove https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_UnlabelParameterVersion.html (moto)
   */
  UnlabelParameterVersion(input, context) {
    const parameter = ownParameter(context, input.Name!)
    const target = existingVersion(parameter, input.ParameterVersion?.toString())
    const isOn = (label: string): boolean => target.Labels?.includes(label) === true
    const RemovedLabels = (input.Labels ?? []).filter(isOn)
    const versions = parameter.versions.map(version => {
      if (version.Version !== target.Version) return version
      return { ...version, Labels: version.Labels?.filter(label => !RemovedLabels.includes(label)) }
    })
    context.place.state(SsmState).parameters.patch(parameter.Name, { versions })
    return { RemovedLabels, InvalidLabels: (input.Labels ?? []).filter(label => !isOn(label)) }
  },
}

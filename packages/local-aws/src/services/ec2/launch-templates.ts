/** Launch templates as wholes: create, describe, set the default version, delete. */
import type * as EC2 from '@aws-sdk/client-ec2'
import { AwsError } from '../../wire/aws-error.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { ec2Page } from './ec2-page.ts'
import { type Filterable, filtered } from './filters.ts'
import { once } from './idempotency.ts'
import { Ec2State } from './state.ts'
import { specifiedTags } from './tag-rules.ts'
import { type Template, templateOf, versionOf } from './templates.ts'

const FILTERS: Filterable<Template> = {
  'create-time': row => row.CreateTime,
  'launch-template-name': row => row.LaunchTemplateName,
}

/**
 * A name has 3 to 128 characters, of letters, digits and `().-/_`.
 * @rule ec2.launch-templates.name-form https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplate.html (unverified)
 */
const refuseMalformedName = (name: string): void => {
  if (!/^[a-zA-Z0-9().\-/_]{3,128}$/.test(name))
    throw new AwsError('InvalidLaunchTemplateName.MalformedException', `'${name}' is not a valid launch template name`)
}
/**
 * A name is used once in an account and region.
 * @rule ec2.launch-templates.unique-name https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplate.html (moto)
 */
const refuseTakenName = (state: Ec2State, name: string): void => {
  if (state.templates.owned().some(template => template.LaunchTemplateName === name))
    throw new AwsError('InvalidLaunchTemplateName.AlreadyExistsException', `Launch template name '${name}' is already in use`)
}

export const launchTemplates: Handlers<typeof EC2, Context> = {
  CreateLaunchTemplate(input, { place, world, principal }) {
    const state = place.state(Ec2State)
    return once(state, 'CreateLaunchTemplate', input, () => {
      refuseMalformedName(input.LaunchTemplateName ?? '')
      refuseTakenName(state, input.LaunchTemplateName ?? '')
      const Tags = specifiedTags(input.TagSpecifications, 'launch-template')
      const LaunchTemplateId = place.id('lt')
      const common = {
        LaunchTemplateId,
        LaunchTemplateName: input.LaunchTemplateName,
        CreateTime: world.timeline.date,
        CreatedBy: principal.arn,
      }
      const first: EC2.LaunchTemplateVersion = {
        ...common,
        VersionNumber: 1,
        DefaultVersion: true,
        VersionDescription: input.VersionDescription,
        LaunchTemplateData: input.LaunchTemplateData as EC2.ResponseLaunchTemplateData,
      }
      const LaunchTemplate = { ...common, DefaultVersionNumber: 1, LatestVersionNumber: 1, Tags, versions: [first] }
      return { LaunchTemplate: state.templates.put(LaunchTemplateId, LaunchTemplate) }
    })
  },
  DescribeLaunchTemplates(input, context) {
    const visible = context.place.state(Ec2State).templates.all(context)
    const named = [
      ...(input.LaunchTemplateIds ?? []).map(LaunchTemplateId => templateOf(visible, { LaunchTemplateId })),
      ...(input.LaunchTemplateNames ?? []).map(LaunchTemplateName => templateOf(visible, { LaunchTemplateName })),
    ]
    const found = filtered(named.length ? named : visible, input.Filters, FILTERS)
    const { items, next } = ec2Page(found, input, 200)
    return { LaunchTemplates: items, NextToken: next }
  },
  /**
   * The default version is all of a template that can be changed; everybody who follows `$Default` gets the new one at once.
   * @rule ec2.launch-templates.set-default https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyLaunchTemplate.html (moto)
   */
  ModifyLaunchTemplate(input, { place }) {
    const state = place.state(Ec2State)
    return once(state, 'ModifyLaunchTemplate', input, () => {
      const template = templateOf(state.templates.owned(), input)
      const { VersionNumber } = versionOf(template, input.DefaultVersion)
      const versions = template.versions.map(version => ({ ...version, DefaultVersion: version.VersionNumber === VersionNumber }))
      return { LaunchTemplate: state.templates.patch(template.LaunchTemplateId!, { DefaultVersionNumber: VersionNumber, versions }) }
    })
  },
  DeleteLaunchTemplate(input, { place }) {
    const state = place.state(Ec2State)
    const template = templateOf(state.templates.owned(), input)
    state.templates.delete(template.LaunchTemplateId!)
    return { LaunchTemplate: template }
  },
}

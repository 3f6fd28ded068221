/** Versions of launch templates: numbered, and never changed once they are there. */
import type * as EC2 from '@aws-sdk/client-ec2'
import { AwsError } from '../../wire/aws-error.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { ec2Page } from './ec2-page.ts'
import { type Filterable, filtered } from './filters.ts'
import { once } from './idempotency.ts'
import { resolveImageId } from './resolve-image.ts'
import { Ec2State } from './state.ts'
import { type Template, templateOf, versionOf } from './templates.ts'

type Version = EC2.LaunchTemplateVersion & { readonly Tags?: undefined }
const FILTERS: Filterable<Version> = {
  'create-time': row => row.CreateTime,
  'image-id': row => row.LaunchTemplateData?.ImageId,
  'instance-type': row => row.LaunchTemplateData?.InstanceType,
  'is-default-version': row => row.DefaultVersion,
  'iam-instance-profile': row => row.LaunchTemplateData?.IamInstanceProfile?.Arn,
}

/**
 * Snapshots in the source's block device mappings are not inherited; they are in the new version only when it names them itself.
 * @rule ec2.launch-templates.snapshots-not-inherited https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplateVersion.html (unverified)
 */
const inherited = (source: EC2.ResponseLaunchTemplateData): EC2.ResponseLaunchTemplateData => {
  if (!source.BlockDeviceMappings) return source
  const BlockDeviceMappings = source.BlockDeviceMappings.map(mapping => {
    if (!mapping.Ebs) return mapping
    const { SnapshotId: _, ...Ebs } = mapping.Ebs
    return { ...mapping, Ebs }
  })
  return { ...source, BlockDeviceMappings }
}
/**
 * With a source version, what the request names replaces that parameter of the source; without one, the version has nothing else.
 * @rule ec2.launch-templates.source-version https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplateVersion.html (unverified)
 */
const merged = (template: Template, input: EC2.CreateLaunchTemplateVersionRequest): EC2.ResponseLaunchTemplateData => {
  const given = Object.fromEntries(Object.entries(input.LaunchTemplateData ?? {}).filter(([, value]) => value !== undefined))
  if (input.SourceVersion === undefined) return given
  return { ...inherited(versionOf(template, input.SourceVersion).LaunchTemplateData ?? {}), ...given }
}
/**
 * With `ResolveAlias` the answer shows the image's id in place of the parameter that the version keeps.
 * @rule ec2.launch-templates.resolve-alias https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplateVersions.html (unverified)
 */
const shown = (place: AccountRegion, version: EC2.LaunchTemplateVersion, resolve: boolean | undefined): EC2.LaunchTemplateVersion => {
  const data = version.LaunchTemplateData
  if (!resolve || !data?.ImageId) return version
  return { ...version, LaunchTemplateData: { ...data, ImageId: resolveImageId(place, data.ImageId) } }
}

/**
 * Of one template: the versions that are named, or all between two numbers. Of all templates: `$Latest` and `$Default` only.
 * @rule ec2.launch-templates.versions-of-all https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplateVersions.html (unverified)
 */
const askedFor = (templates: readonly Template[], input: EC2.DescribeLaunchTemplateVersionsRequest): EC2.LaunchTemplateVersion[] => {
  if (input.LaunchTemplateId === undefined && input.LaunchTemplateName === undefined) {
    const versions = input.Versions ?? []
    if (versions.length === 0 || versions.some(version => !version.startsWith('$')))
      throw new AwsError('InvalidParameterCombination', 'Without a launch template, specify the versions $Latest, $Default or both')
    return templates.flatMap(template => [...new Set(versions.map(version => versionOf(template, version)))])
  }
  const template = templateOf(templates, input)
  if (input.Versions?.length) return [...new Set(input.Versions.map(version => versionOf(template, version)))]
  const from = Number(input.MinVersion ?? 1)
  const to = Number(input.MaxVersion ?? Number.POSITIVE_INFINITY)
  return template.versions.filter(({ VersionNumber = 0 }) => VersionNumber >= from && VersionNumber <= to)
}

/**
 * The default version cannot be deleted; every other deletion stands, whatever happened to this one.
 * @rule ec2.launch-templates.delete-versions https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLaunchTemplateVersions.html (unverified)
 */
const refusal = (template: Template, number: number): EC2.ResponseError | undefined => {
  if (!template.versions.some(({ VersionNumber }) => VersionNumber === number))
    return { Code: 'launchTemplateVersionDoesNotExist', Message: `The version ${number} does not exist` }
  if (template.DefaultVersionNumber === number) return { Code: 'unexpectedError', Message: `Version ${number} is the default version` }
  return undefined
}

export const launchTemplateVersions: Handlers<typeof EC2, Context> = {
  CreateLaunchTemplateVersion(input, { place, world, principal }) {
    const state = place.state(Ec2State)
    return once(state, 'CreateLaunchTemplateVersion', input, () => {
      const template = templateOf(state.templates.owned(), input)
      const LaunchTemplateId = template.LaunchTemplateId!
      const VersionNumber = state.nextVersionNumber(template)
      const version: EC2.LaunchTemplateVersion = {
        LaunchTemplateId,
        LaunchTemplateName: template.LaunchTemplateName,
        VersionNumber,
        VersionDescription: input.VersionDescription,
        CreateTime: world.timeline.date,
        CreatedBy: principal.arn,
        DefaultVersion: false,
        LaunchTemplateData: merged(template, input),
      }
      state.templates.patch(LaunchTemplateId, { LatestVersionNumber: VersionNumber, versions: [...template.versions, version] })
      return { LaunchTemplateVersion: shown(place, version, input.ResolveAlias) }
    })
  },
  DescribeLaunchTemplateVersions(input, context) {
    const { place } = context
    const versions = askedFor(place.state(Ec2State).templates.all(context), input)
    const found = filtered<Version>(versions, input.Filters, FILTERS).map(version => shown(place, version, input.ResolveAlias))
    const { items, next } = ec2Page(found, input, 200)
    return { LaunchTemplateVersions: items, NextToken: next }
  },
  DeleteLaunchTemplateVersions(input, { place }) {
    const state = place.state(Ec2State)
    const template = templateOf(state.templates.owned(), input)
    const { LaunchTemplateId, LaunchTemplateName } = template
    const answers = (input.Versions ?? []).map(asked => {
      const VersionNumber = Number(asked)
      return { LaunchTemplateId, LaunchTemplateName, VersionNumber, ResponseError: refusal(template, VersionNumber) }
    })
    const deleted = answers.filter(answer => !answer.ResponseError)
    const versions = template.versions.filter(version => !deleted.some(answer => answer.VersionNumber === version.VersionNumber))
    state.templates.patch(LaunchTemplateId!, { versions, LatestVersionNumber: versions.at(-1)?.VersionNumber })
    return {
      SuccessfullyDeletedLaunchTemplateVersions: deleted.map(({ ResponseError: _, ...answer }) => answer),
      UnsuccessfullyDeletedLaunchTemplateVersions: answers.filter(answer => answer.ResponseError),
    }
  },
}

/** Components: documents of phases and steps, in versions and builds of versions. */
import type * as IB from '@aws-sdk/client-imagebuilder'
import { AwsError } from '../../wire/protocol.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { arnOf, latestVersionReferences, nameArn, newestOf, nodeOf, parseArn, versionArn } from './arn.ts'
import { readDocument } from './document.ts'
import { filtered, notFound, pageOf } from './listing.ts'
import { requireRoom } from './quotas.ts'
import { ImageBuilderState } from './state.ts'
import { newestFirst, requireVersion } from './version.ts'

/**
 * A component's document is given as data or as a uri, not both. (This world has no S3, so it refuses a uri.)
 * @rule imagebuilder.components.data-or-uri https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateComponent.html (botocore)
 */
const documentOf = ({ data, uri }: IB.CreateComponentRequest): string => {
  if (data !== undefined && uri !== undefined)
    throw new AwsError('InvalidParameterCombinationException', "You can specify 'data' or 'uri', not both.")
  if (uri !== undefined) throw new AwsError('NotImplemented', 'local AWS has no S3: give the document as data', { status: 501 })
  if (data === undefined) throw new AwsError('InvalidRequestException', "One of 'data' and 'uri' is required.")
  return data
}
/**
 * A dry run that finds nothing wrong is answered with an error of its own.
 * @rule imagebuilder.components.dry-run https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateComponent.html (botocore)
 */
const endDryRun = ({ dryRun }: IB.CreateComponentRequest): void => {
  if (dryRun) throw new AwsError('DryRunOperationException', 'Request would have succeeded.')
}
/**
 * A document that is there already, under the same name and version, is not created again; the error names the component that has it.
 * Sources differ: the API reference says that the build version is incremented, so a state can be told to do that.
 * @rule imagebuilder.components.same-document-exists https://github.com/aws/agent-toolkit-for-aws/tree/main/skills/specialized-skills/ec2-skills/amazon-ec2-image-builder (example)
 */
const refuseSameDocument = (known: readonly IB.Component[], data: string): void => {
  const same = known.find(component => component.data === data)
  if (same) throw new AwsError('ResourceAlreadyExistsException', `The component already exists: ${same.arn}`)
}
/** A component without build and validate phases is there only to test. */
const typeOf = (data: string): IB.ComponentType =>
  readDocument(data).phases.some(phase => phase.name === 'build' || phase.name === 'validate') ? 'BUILD' : 'TEST'

const summaryOf = ({ data: _data, parameters: _parameters, kmsKeyId: _key, productCodes: _codes, ...summary }: IB.Component) => summary

/** The newest build of each version, newest version first. */
const versionsOf = (components: readonly IB.Component[]): IB.Component[] => {
  const newest = new Map<string, IB.Component>()
  for (const component of components) {
    const version = versionArn(component.arn!)
    newest.set(version, newestOf([component, ...(newest.has(version) ? [newest.get(version)!] : [])], version)!)
  }
  return [...newest.values()]
}
const versionShown = (component: IB.Component): IB.ComponentVersion => ({
  arn: versionArn(component.arn!),
  name: component.name,
  version: component.version,
  description: component.description,
  platform: component.platform,
  supportedOsVersions: component.supportedOsVersions,
  type: component.type,
  owner: component.owner,
  dateCreated: component.dateCreated,
  status: component.state?.status,
})
/**
 * With byName a list has one entry for each name, without a version.
 * @rule imagebuilder.lists.by-name https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListComponents.html (unverified)
 */
const namesShown = (versions: readonly IB.ComponentVersion[]): IB.ComponentVersion[] => {
  const names = new Map(
    versions.map(({ version: _version, status: _status, arn, ...rest }) => [nameArn(arn!), { ...rest, arn: nameArn(arn!) }]),
  )
  return [...names.values()]
}

/**
 * Lists show what the account owns unless another owner is asked for.
 * @rule imagebuilder.lists.owner https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListComponents.html (botocore)
 */
const componentsOf = ({ place, asOf }: Context, owner: IB.Ownership = 'Self'): IB.Component[] => {
  const state = place.state(ImageBuilderState)
  if (owner === 'Self') return state.components.all({ asOf })
  return owner === 'Amazon' ? [...state.managed] : []
}

export const components = {
  /**
   * Creating a version that is there already, with another document, gives it another build.
   * @rule imagebuilder.components.same-version-again https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateComponent.html (botocore)
   */
  CreateComponent(input, { place, requestId }) {
    const state = place.state(ImageBuilderState)
    const answer = state.tokens.once('CreateComponent', input, () => {
      const version = requireVersion(input.semanticVersion!)
      const data = documentOf(input)
      const type = typeOf(data)
      const ofVersion = arnOf(place, 'component', input.name!, version)
      const ofThisVersion = state.components.owned().filter(component => versionArn(component.arn!) === ofVersion)
      if (state.sameDocument === 'refused') refuseSameDocument(ofThisVersion, data)
      requireRoom(state.quotas, 'components', state.components.owned().length)
      endDryRun(input)
      const build = state.nextBuild(`component/${nodeOf(input.name!)}/${version}`)
      const arn = arnOf(place, 'component', input.name!, version, build)
      state.components.put(arn, {
        arn,
        name: input.name,
        version,
        description: input.description,
        changeDescription: input.changeDescription,
        type,
        platform: input.platform,
        supportedOsVersions: input.supportedOsVersions,
        state: { status: 'ACTIVE' },
        owner: place.account,
        data,
        kmsKeyId: input.kmsKeyId,
        encrypted: true,
        dateCreated: place.world.timeline.date.toISOString(),
        tags: input.tags ?? {},
      })
      return { componentBuildVersionArn: arn, latestVersionReferences: latestVersionReferences(arn) }
    })
    return { requestId, clientToken: input.clientToken, ...answer }
  },
  /** An ARN without a build, or with wildcards, means the newest. */
  GetComponent({ componentBuildVersionArn }, { place, asOf, requestId }) {
    const component = newestOf(place.state(ImageBuilderState).seenComponents({ asOf }), componentBuildVersionArn!)
    if (!component) throw notFound(componentBuildVersionArn)
    return { requestId, component, latestVersionReferences: latestVersionReferences(component.arn!) }
  },
  ListComponents(input, context) {
    const shown = filtered(versionsOf(componentsOf(context, input.owner)).map(versionShown), input.filters, {
      description: component => component.description,
      name: component => component.name,
      platform: component => component.platform,
      supportedOsVersion: component => component.supportedOsVersions,
      type: component => component.type,
      version: component => component.version,
    })
    const { items, nextToken } = pageOf(input.byName ? namesShown(shown) : shown, input)
    return { requestId: context.requestId, componentVersionList: items, nextToken }
  },
  ListComponentBuildVersions(input, { place, asOf, requestId }) {
    const builds = place
      .state(ImageBuilderState)
      .seenComponents({ asOf })
      .filter(component => input.componentVersionArn === undefined || versionArn(component.arn!) === input.componentVersionArn)
      .map(component => ({ component, version: component.version!, build: parseArn(component.arn!)?.build ?? 0 }))
      .sort(newestFirst)
    const { items, nextToken } = pageOf(builds, input)
    return { requestId, componentSummaryList: items.map(({ component }) => summaryOf(component)), nextToken }
  },
  /**
   * A component that a recipe names cannot be deleted.
   * @rule imagebuilder.components.delete-needs-no-recipe https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteComponent.html (unverified)
   */
  DeleteComponent({ componentBuildVersionArn }, { place, requestId }) {
    const state = place.state(ImageBuilderState)
    if (!state.components.own(componentBuildVersionArn!)) throw notFound(componentBuildVersionArn)
    const dependent = state.recipes
      .owned()
      .find(recipe =>
        recipe.components?.some(({ componentArn }) => newestOf(state.ownedComponents(), componentArn!)?.arn === componentBuildVersionArn),
      )
    if (dependent)
      throw new AwsError('ResourceDependencyException', `The resource ${componentBuildVersionArn} is used by ${dependent.arn}.`)
    state.components.delete(componentBuildVersionArn!)
    return { requestId, componentBuildVersionArn }
  },
} satisfies Handlers<typeof IB, Context>

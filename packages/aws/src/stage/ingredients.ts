/** What a stage is made of, resolved once a run. */
import {
  type BuildWorkflow,
  type Component,
  type ForeignComponent,
  type Ingredients,
  type OwnComponent,
  type ParentWish,
  UserError,
} from '@golden-ami/domain'
import { allEnded } from '../connection/all-ended.ts'
import type { imageBuilder } from '../imagebuilder/client.ts'
import { type ParentClients, parentId } from './parent-image.ts'

/** A component of a stage; of one of the repository the document has been read. */
export type StageComponent = OwnComponent | { readonly is: 'elsewhere'; readonly from: Exclude<Component['from'], { readonly is: 'path' }> }

export interface IngredientsQuestion extends ParentWish, Pick<Ingredients, 'stage' | 'volumes' | 'workflows'> {
  readonly components: readonly StageComponent[]
}
type ImageBuilder = ReturnType<typeof imageBuilder>

/**
 * The parent is known by its id: whether it can be built on is told by `checkedParent`, from the answer that has the stage's own AMIs.
 * @throws UserError `build.parent`, `build.component`, `build.workflow`
 */
export const resolveIngredients = async (
  clients: ParentClients,
  question: IngredientsQuestion,
): Promise<Ingredients | { readonly unseen: string }> => {
  const parent = await parentId(clients, question)
  if (typeof parent !== 'string') return parent
  const { imageBuilder } = clients
  const { family, stage, architecture, volumes } = question
  const components = await allEnded(question.components.map(component => resolveComponent(imageBuilder, component)))
  const workflows = await allEnded(question.workflows.map(workflow => resolveWorkflow(imageBuilder, workflow)))
  return { family, stage, architecture, parent, components, volumes, workflows }
}

const resolveComponent = async (imageBuilder: ImageBuilder, component: StageComponent): Promise<OwnComponent | ForeignComponent> => {
  if (component.is === 'own') return component
  const { from } = component
  const arn = from.is === 'arn' ? from.arn : imageBuilder.amazonComponent(from.name, from.version)
  const found = await imageBuilder.component(arn)
  if (found !== undefined) return { is: 'foreign', ...found, parameters: {} }
  throw new UserError(
    'build.component',
    from.is === 'arn'
      ? `There is no component ${arn}, or it is not shared with this account.`
      : `There is no component amazon:${from.name}${from.version === undefined ? '' : `@${from.version}`}: Image Builder does not know ${arn}.`,
  )
}

/** By its build version: a workflow that is given with wildcards may be another one tomorrow. */
const resolveWorkflow = async (imageBuilder: ImageBuilder, workflow: BuildWorkflow): Promise<BuildWorkflow> => {
  const arn = await imageBuilder.workflow(workflow.arn)
  if (arn === undefined) throw new UserError('build.workflow', `There is no workflow ${workflow.arn}.`)
  return { ...workflow, arn }
}

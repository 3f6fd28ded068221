import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { GUARDS } from '@golden-ami/aws/acts/guards'
import { jsonSchema } from '@golden-ami/domain/delivery-file/json-schema'
import { KEYS } from '@golden-ami/domain/delivery-file/keys'
import { allowedText } from '@golden-ami/domain/schema/allowed'
import { ERRORS } from '@golden-ami/domain/user-error'
import { type ActionManifest, readManifest } from '../action-manifest.ts'
import { findActions } from '../build/find-actions.ts'
import { actionsTable, inputsTable, outputsTable } from './action-tables.ts'
import { errorsPage } from './errors-page.ts'
import { guardsPage } from './guards-page.ts'
import { inputsModule } from './inputs-module.ts'
import { keysPage } from './keys-page.ts'
import { type Constraints, membersModule } from './members-module.ts'
import { outputsModule } from './outputs-module.ts'
import { partitionsModule, partitionsOfSdk } from './partitions-module.ts'
import { relianceOf } from './reliance.ts'
import { type Rule, rulesOf } from './rules.ts'
import { rulesPage } from './rules-page.ts'
import { replaceSection } from './section.ts'

/** Makes the whole text of a page. Throws when it cannot. */
export type Page = () => string

/** The page that is on disk, with some of its sections made anew. */
const withSections =
  (file: string, sections: Readonly<Record<string, string>>): Page =>
  () =>
    Object.entries(sections).reduce((text, [name, body]) => replaceSection(text, name, body), readFileSync(file, 'utf8'))

const actionPage = (root: string, action: string, manifest: ActionManifest): readonly [string, Page] => {
  const path = `actions/${action}/README.md`
  return [path, withSections(join(root, path), { inputs: inputsTable(manifest), outputs: outputsTable(manifest) })]
}

const outputsPage = (action: string, { outputs = {} }: ActionManifest): readonly [string, Page] => [
  `actions/${action}/src/outputs.ts`,
  () => outputsModule(outputs),
]

const inputsPage = (action: string, { inputs = {} }: ActionManifest): readonly [string, Page] => [
  `actions/${action}/src/input-names.ts`,
  () => inputsModule(inputs, new Set(KEYS.flatMap(({ input }) => (input?.actions.some(one => one === action) ? [input.name] : [])))),
]

const partitionsTable =
  (root: string): Page =>
  () =>
    partitionsModule(partitionsOfSdk(join(root, 'packages/aws/package.json')))

const rules = (root: string): readonly (Rule | string)[] => {
  const folder = join(root, 'packages/local-aws')
  return globSync('src/**/*.ts', { cwd: folder })
    .sort()
    .flatMap(file => rulesOf(file, readFileSync(join(folder, file), 'utf8')))
}

const constraints = (root: string): Constraints =>
  JSON.parse(readFileSync(join(root, 'packages/local-aws/src/services/imagebuilder/constraints.generated.json'), 'utf8')) as Constraints

/** The actions of the checkout with their action.yml: in the order of `order`, those that it does not name after them. */
const manifests = (root: string, order: readonly string[]): ReadonlyMap<string, ActionManifest> => {
  const place = (action: string): number => (order.includes(action) ? order.indexOf(action) : order.length)
  const actions = findActions(root).toSorted((a, b) => place(a) - place(b))
  return new Map(
    actions.flatMap(action => {
      const manifest = readManifest(join(root, 'actions', action))
      return manifest ? [[action, manifest]] : []
    }),
  )
}

/** All generated pages of the checkout at `root`, by path. The README lists the actions in the order of `order`. */
export const pages = (root: string, order: readonly string[]): ReadonlyMap<string, Page> => {
  const actions = manifests(root, order)
  return new Map<string, Page>([
    ...[...actions].map(([action, manifest]) => actionPage(root, action, manifest)),
    ...[...actions].map(([action, manifest]) => inputsPage(action, manifest)),
    ...[...actions].map(([action, manifest]) => outputsPage(action, manifest)),
    ['README.md', withSections(join(root, 'README.md'), { actions: actionsTable(actions) })],
    ['packages/domain/src/partition/table.ts', partitionsTable(root)],
    ['packages/local-aws/src/world/partitions.ts', partitionsTable(root)],
    [
      'packages/local-aws/RULES.md',
      () => rulesPage(rules(root), relianceOf(readFileSync(join(root, 'packages/local-aws/relied-on.yml'), 'utf8'))),
    ],
    ['packages/domain/ERRORS.md', () => errorsPage(ERRORS)],
    ['packages/aws/GUARDS.md', () => guardsPage(GUARDS)],
    ['actions/DELIVERY-FILE.md', () => keysPage(KEYS, allowedText)],
    ['packages/domain/src/delivery-file/members.generated.ts', () => membersModule(KEYS, constraints(root))],
    ['workflows-examples/golden-ami.schema.json', () => `${JSON.stringify(jsonSchema(), null, 2)}\n`],
  ])
}

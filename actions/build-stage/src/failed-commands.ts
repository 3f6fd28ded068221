/** What the failing step of a build ran. */
import { readYaml } from '@golden-ami/actions-kit'
import { commandsOf, componentName, type Digest, type Failure, type Ingredients } from '@golden-ami/domain'

/** Lines of a step's commands that are shown. */
const MOST_COMMANDS = 5

/** The first lines of what the failing step ran, when it is one of the repository's documents. */
export const failedCommands = ({ component }: Failure, { components }: Ingredients, digest: Digest): readonly string[] => {
  if (!component) return []
  const document = components.find(
    one => one.is === 'own' && [componentName(one, digest), componentName(one, digest, 'Windows')].includes(component.document),
  )
  if (document?.is !== 'own') return []
  const yaml = readYaml(document.data, document.path)
  if (!('tree' in yaml)) return []
  const lines = commandsOf(yaml.tree, component.phase, component.step).flatMap(command => command.split('\n'))
  return lines.length > MOST_COMMANDS ? [...lines.slice(0, MOST_COMMANDS), `… and ${lines.length - MOST_COMMANDS} more lines`] : lines
}

/** What is told of a build that failed, in the log, in the annotation and at the head of the summary alike. */
import { type Runtime, readYaml } from '@golden-ami/actions-kit'
import { commandsOf, componentName, type Digest, type Failure, type Ingredients, imageUrl, logGroup, logUrl } from '@golden-ami/domain'
import type { Answer } from './answer.ts'

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

/** What failed, the command, its last lines, and where the rest is. */
export const failureLines = ({ why, failure, commands, build, made }: Answer, region: string): readonly string[] => [
  /[.!?]$/.test(why) ? why : `${why}.`,
  ...(commands.length > 0 ? ['Command:', ...commands.map(line => `  ${line}`)] : []),
  ...(failure && failure.lines.length > 0 ? ['Its last lines:', ...failure.lines.map(line => `  ${line}`)] : []),
  ...(failure && build ? [`Image: ${imageUrl(region, build.arn) ?? build.arn}`] : []),
  ...(failure && build && made
    ? [`Log: ${logUrl(region, made.recipe, build.release) ?? `${logGroup(made.recipe)} ${build.release}`}`]
    : []),
]

/** Open in the job's log, before the annotation. */
export const tellFailure = (runtime: Runtime, answer: Answer, region: string): void => {
  if (answer.failure) for (const line of failureLines(answer, region)) runtime.line(line)
}

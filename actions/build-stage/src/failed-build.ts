/** What is told of a build that failed, in the log, in the annotation and at the head of the summary alike. */
import type { Runtime } from '@golden-ami/actions-kit'
import { imageUrl, logGroup, logUrl } from '@golden-ami/domain'
import type { Answer } from './answer.ts'

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

/** Where Image Builder logs a build, and where people look at it. */
import { consoleUrl } from '../partition/partition.ts'
import type { Release } from '../release.ts'

/** @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/monitor-cwlogs.html */
export const logGroup = (recipe: string): string => `/aws/imagebuilder/${recipe}`

/** The console takes names of groups and streams encoded twice, with `$` for the second `%`. */
const twice = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('%', '$25')

/** The page of the console that shows the log stream of a build. */
export const logUrl = (region: string, recipe: string, release: Release): string | undefined =>
  consoleUrl(region, `cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${twice(logGroup(recipe))}/log-events/${twice(release)}`)

/**
 * The page of the console that shows a build, by its ARN. AWS does not document the addresses of its console; pages of pipelines and
 * components have this form.
 */
export const imageUrl = (region: string, arn: string): string | undefined =>
  consoleUrl(region, `imagebuilder/home?region=${region}#/images/${arn}`)

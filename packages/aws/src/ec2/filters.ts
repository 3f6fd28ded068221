/** Filters of what EC2 describes: what is not there is no error then. */
import type { Filter } from '@aws-sdk/client-ec2'

/** Filter values a call: EC2 takes 200. */
export const MOST_VALUES = 200

export const by = (name: string, values: readonly string[]): Filter[] => [{ Name: name, Values: [...values] }]

/** Filters have wildcards: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html */
export const literally = (value: string): string => value.replace(/[*?\\]/g, character => `\\${character}`)

/** Images of whatever state that have one of the ids. */
export const imagesById = (ids: readonly string[]) => ({ Filters: by('image-id', ids), IncludeDeprecated: true, IncludeDisabled: true })

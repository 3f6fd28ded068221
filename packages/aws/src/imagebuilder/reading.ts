/** How Image Builder is read: what is not there, filters, pages, times, ARNs. */
import { ResourceNotFoundException } from '@aws-sdk/client-imagebuilder'
import { arnPartition } from '@golden-ami/domain'

/** Items of a page: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImagePackages.html */
export const PAGE = 100
/** Our components are named by their content, so one version is enough. */
export const COMPONENT_VERSION = '1.0.0'

/** What a call answers, or undefined where it says that there is no such resource. */
export const ifThere = async <T>(call: Promise<T>): Promise<T | undefined> => {
  try {
    return await call
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined
    throw error
  }
}

export const byName = (name: string) => [{ name: 'name', values: [name] }]
export const time = (text: string | undefined): number | undefined => (text === undefined ? undefined : Date.parse(text))

/** ARN of an account's, or `aws`' own, resource of Image Builder. */
export const arnIn = (region: string, owner: string, resource: string): string =>
  `arn:${arnPartition(region)}:imagebuilder:${region}:${owner}:${resource}`

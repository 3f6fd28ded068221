/** EC2: tags of resources. */
import { CreateTagsCommand, type EC2Client, paginateDescribeTags } from '@aws-sdk/client-ec2'
import type { TagStep } from '@golden-ami/domain'
import type { Acts } from '../acts/acts.ts'
import { batches } from '../connection/batches.ts'
import { collect } from '../connection/collect.ts'
import { by, MOST_VALUES } from './filters.ts'
import { EC2_PAGE } from './page.ts'

export const tagsIn = (client: EC2Client) => {
  const paged = { client, pageSize: EC2_PAGE }
  return {
    /** The tags of each resource of this account, by its id; one without tags, or that is not visible yet, is not in it. */
    async tagsOf(resources: readonly string[]): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
      const tags = new Map<string, Map<string, string>>()
      for (const batch of batches(resources, MOST_VALUES)) {
        const pages = paginateDescribeTags(paged, { Filters: by('resource-id', batch) })
        for (const { ResourceId = '', Key = '', Value = '' } of await collect(pages, page => page.Tags))
          tags.set(ResourceId, (tags.get(ResourceId) ?? new Map<string, string>()).set(Key, Value))
      }
      return tags
    },
    acts: {
      tag: async ({ on, tags }) => {
        await client.send(new CreateTagsCommand({ Resources: [on], Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) }))
      },
    } satisfies Acts<TagStep>,
  }
}

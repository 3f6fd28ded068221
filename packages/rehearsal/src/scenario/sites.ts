/** Addresses that the runner asks: what each answers, by the image of the instances behind it. */
import type { Infer } from '@golden-ami/domain/schema/infer'
import type { Sites } from '../sites/sites.ts'
import type { Images } from './images.ts'
import { accountId, count, flag, listOf, matching, named, oneOf, record, regionName, text } from './shape.ts'

const answered = { status: count, body: text, reachable: flag }
const behind = record(
  { group: text, account: accountId, region: regionName },
  { reaches: oneOf('all', 'newest'), images: listOf(record({}, { image: text, name: text, tags: named(text), ...answered })) },
)
export const answer = { ...answered, behind }
const site = record({}, answer)
export const hostName = matching(/^[a-z0-9.-]+(:\d+)?$/, 'a host as a URL names it, like shop.example.com')
/** By host. */
export const sites = named(site, hostName)

export const tellSites = (to: Sites, images: Images, told: Infer<typeof sites> = {}): void => {
  for (const [host, site] of Object.entries(told)) tellSite(to, images, host, site)
}

/** From now on. */
export const tellSite = (to: Sites, images: Images, host: string, { behind, ...answer }: Infer<typeof site>): void => {
  if (!behind) {
    to.tell(host, answer)
    return
  }
  const { account, region, group, reaches = 'all', images: by = [] } = behind
  const filled = by.map(({ image, ...each }) => ({
    ...each,
    id: image === undefined ? undefined : String(images.fill(account, region, image)),
  }))
  to.tell(host, { ...answer, behind: { account, region, group, reaches, images: filled } })
}

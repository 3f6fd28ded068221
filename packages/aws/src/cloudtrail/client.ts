/** CloudTrail's event history: who did what to a resource lately. The only file that knows this client. */
import { CloudTrailClient, type Event, paginateLookupEvents } from '@aws-sdk/client-cloudtrail'
import type { Deed } from '@golden-ami/domain/environment/reversal/deed'
import { type AwsContext, clientConfig } from '../connection/aws-context.ts'
import { collect } from '../connection/collect.ts'
import { paced } from '../connection/paced.ts'

/** Events of a page: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html */
const PAGE = 50
/** No more than so many pages are read: AWS answers two a second in an account and region. */
const MOST_PAGES = 4

interface EventRecord {
  readonly userIdentity?: {
    readonly arn?: unknown
    readonly invokedBy?: unknown
    readonly sessionContext?: { readonly sessionIssuer?: { readonly type?: unknown; readonly arn?: unknown } }
  }
  readonly errorCode?: unknown
}

export const cloudTrail = (edge: AwsContext) => {
  const client = paced(new CloudTrailClient(clientConfig(edge)), edge)
  return {
    /**
     * What was done to a resource, newest first: at most the newest two hundred events. CloudTrail knows of a call about a quarter of an hour
     * later, and for ninety days; what is not in its answer may have been done all the same.
     * @param name as the calls have named it: a group's name, a template's id
     * @param since ms since the epoch
     */
    async deeds(name: string, since: number): Promise<readonly Deed[]> {
      const LookupAttributes = [{ AttributeKey: 'ResourceName' as const, AttributeValue: name }]
      const pages = paginateLookupEvents({ client, pageSize: PAGE }, { LookupAttributes, StartTime: new Date(since) })
      const found = await collect(pages, page => page.Events, PAGE * MOST_PAGES - 1)
      return found.flatMap(deedOf).sort((a, b) => b.at - a.at)
    },
  }
}

/** What only looked is no deed, nor is one without its time. */
export const deedOf = ({ EventTime, EventName = '', EventSource = '', Username, ReadOnly, CloudTrailEvent }: Event): readonly Deed[] => {
  if (ReadOnly === 'true' || !EventTime) return []
  const { userIdentity: user, errorCode } = recordOf(CloudTrailEvent)
  const issuer = user?.sessionContext?.sessionIssuer
  const who = textOf(user?.arn) ?? textOf(user?.invokedBy) ?? Username
  const role = issuer?.type === 'Role' ? textOf(issuer.arn) : undefined
  return [{ at: EventTime.getTime(), action: EventName, service: EventSource, who, role, refused: textOf(errorCode) }]
}
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

const recordOf = (text = '{}'): EventRecord => {
  try {
    const record: unknown = JSON.parse(text)
    return typeof record === 'object' && record !== null ? record : {}
  } catch {
    return {}
  }
}

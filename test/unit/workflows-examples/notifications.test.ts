/** The function of the notifications' template, as CloudFormation would install it, with stand-ins for what it asks. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { ROOT } from '@golden-ami/tooling/root'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { parse } from 'yaml'

const TEXT = readFileSync(join(ROOT, 'workflows-examples/notifications/golden-ami-notifications.yml'), 'utf8')
/** Intrinsic functions are texts here. */
const customTags = ['!Ref', '!Sub', '!GetAtt', '!Join', '!Not', '!Equals'].flatMap(tag => [
  { tag, resolve: (value: string) => value },
  { tag, collection: 'seq' as const, resolve: (value: object) => value },
])
const { Resources } = parse(TEXT, { customTags })
const CODE: string = Resources.Function.Properties.Code.ZipFile

const NOW = Date.parse('2026-11-23T12:00:00Z')
beforeEach(() => void vi.useFakeTimers({ now: NOW }))
afterEach(() => void vi.useRealTimers())

interface Message {
  readonly Subject: string
  readonly Message: string
}
const ago = (hours: number): string => new Date(NOW - hours * 3_600_000).toISOString()
const event = (kind: string, release: string, hours: number, intent: object | null = null) => ({
  ...{
    kind,
    release,
    at: ago(hours),
    actor: 'dana',
    approvers: ['kim'],
    reason: 'é\nsecond line',
    run: 'https://github.com/acme/web/actions/runs/1',
  },
  state: { current: kind === 'verified' ? release : '0.9.0/1', intent },
})

/** What it tells of an event of EventBridge. */
const told = async (
  detail: object,
  ledgers: Readonly<Record<string, object>>,
  refreshes: readonly object[] = [],
): Promise<readonly Message[]> => {
  const messages: Message[] = []
  const modules: Readonly<Record<string, object>> = {
    '@aws-sdk/client-ssm': {
      SSM: class {
        async getParameter({ Name }: { readonly Name: string }) {
          const value = ledgers[Name.split('/').at(-2) ?? '']
          if (Name.endsWith('github-token')) return { Parameter: { Value: 'token' } }
          if (!value) throw Object.assign(new Error(Name), { name: 'ParameterNotFound' })
          return { Parameter: { Value: JSON.stringify(value) } }
        }
      },
    },
    '@aws-sdk/client-sns': {
      SNS: class {
        async publish(message: Message) {
          messages.push(message)
        }
      },
    },
    '@aws-sdk/client-auto-scaling': {
      AutoScaling: class {
        async describeInstanceRefreshes() {
          return { InstanceRefreshes: refreshes }
        }
      },
    },
  }
  const exports: { handler?: (event: object) => Promise<void> } = {}
  const env = {
    ...{ FAMILY: 'web', ENVIRONMENTS: 'development,staging,production', GROUPS: 'web-production', TOPIC: 'topic' },
    ...{ UNFINISHED: '8', PARKED: '4', BEHIND: '72', REPOSITORY: 'acme/web', TOKEN_PARAMETER: '/golden-ami-notifications/github-token' },
  }
  const runs = [{ name: 'promote-production', updated_at: ago(5), html_url: 'https://github.com/acme/web/actions/runs/2' }]
  const fetch = async () => ({ ok: true, json: async () => ({ workflow_runs: runs }) })
  runInNewContext(CODE, { require: (name: string) => modules[name], exports, process: { env }, Date, fetch })
  await exports.handler?.(detail)
  return messages
}

test('an event of a ledger is told with who, why and where', async () => {
  const detail = { detail: { name: '/golden-ami/web/production/ledger', operation: 'Update' } }
  expect(await told(detail, { production: event('verified', '1.0.0/1', 0) })).toEqual([
    {
      TopicArn: 'topic',
      Subject: 'web production: verified 1.0.0/1',
      Message: `${ago(0)}: verified 1.0.0/1 by dana, approved by kim\né\nsecond line\nhttps://github.com/acme/web/actions/runs/1`,
    },
  ])
})

test('every hour what no ledger says is told in one message', async () => {
  const ledgers = { development: event('verified', '1.1.0/1', 80), production: event('promoted', '1.0.0/1', 9, { release: '1.0.0/1' }) }
  const staging = event('verified', '1.0.0/1', 100)
  const refresh = { Status: 'InProgress', StartTime: new Date(ago(6)), PercentageComplete: 5 }
  const [message] = await told({}, { ...ledgers, staging }, [refresh])
  expect(message?.Subject).toBe('web: 5 waiting')
  expect(message?.Message.split('\n')).toEqual([
    'production: promoted 1.0.0/1 for 9 h, and no run has finished it: https://github.com/acme/web/actions/runs/1',
    'staging: runs 1.0.0/1; development has had 1.1.0/1 for 80 h',
    'production: runs 0.9.0/1; staging has had 1.0.0/1 for 100 h',
    'web-production: its instance refresh is at 5 % after 6 h',
    'promote-production waits for an approval for 5 h: https://github.com/acme/web/actions/runs/2',
  ])
})

test('it hears of ledgers alone, and is called for nothing else', () => {
  expect(Resources.LedgerChanges.Properties.EventPattern).toMatchObject({
    source: ['aws.ssm'],
    'detail-type': ['Parameter Store Change'],
    detail: { name: [{ wildcard: '/golden-ami/${Family}/*/ledger' }] },
  })
  expect(CODE.length).toBeLessThan(4_096)
})

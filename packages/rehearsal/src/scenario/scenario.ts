/** The scenario file: who and what there is, what is run, and what happens meanwhile. README.md describes every key. */
import { parseDuration, type Where } from '@golden-ami/domain'
import { parsed } from '@golden-ami/domain/schema/combinators'
import type { Infer } from '@golden-ami/domain/schema/infer'
import type { ParsedType } from '@golden-ami/domain/schema/value-types'
import { PROVIDER_OUTAGES } from '@golden-ami/local-aws/iam/identity-providers'
import { SHORTAGES } from '@golden-ami/local-aws/services/ec2/shortages'
import { VENDOR_LINES } from '@golden-ami/local-aws/services/ec2/vendors'
import { SEVERITIES } from '@golden-ami/local-aws/software/repository'
import { OUTAGES } from '../github/outages.ts'
import { EVENTS } from '../trigger.ts'
import {
  accountId,
  anything,
  choice,
  count,
  duration,
  flag,
  instant,
  listOf,
  matching,
  moment,
  named,
  oneOf,
  type Placed,
  placed,
  record,
  regionName,
  text,
} from './shape.ts'
import { measure, reaction, signals, targetReaction } from './signals.ts'
import { answer, hostName, sites } from './sites.ts'

const account = accountId
const region = regionName
const texts = named(text)

/** `approve by kim after 30m: looks good` | `reject by kim` */
const review: ParsedType<{ state: 'approved' | 'rejected'; user: string; after: number; comment: string }> = parsed(
  'a review',
  "'approve by <login> after <duration>: <comment>', 'reject by <login>'",
  said => {
    const [, verb, user, delay = '0s', comment = ''] = /^(approve|reject) by (\S+?)(?: after (\w+))?(?:: (.*))?$/.exec(said) ?? []
    const after = parseDuration(delay)
    return user === undefined || after === undefined
      ? undefined
      : { state: verb === 'approve' ? 'approved' : 'rejected', user, after, comment }
  },
)
const environment = record(
  {},
  {
    reviewers: listOf(text),
    review: listOf(review),
    'wait-timer': duration,
    'prevent-self-review': flag,
    'admins-can-bypass': flag,
    branches: listOf(text),
    vars: texts,
    secrets: texts,
  },
)
const repository = record(
  { name: matching(/^[^/\s]+\/[^/\s]+$/, 'owner/name') },
  {
    root: text,
    visibility: oneOf('public', 'private', 'internal'),
    'default-branch': text,
    'oidc-subject': oneOf('names', 'immutable'),
    'annotations-after': duration,
    vars: texts,
    secrets: texts,
  },
)
const place = record(
  {},
  {
    images: named(
      record({ name: text }, { architecture: oneOf('x86_64', 'arm64'), description: text, tags: texts, 'shared-with': listOf(account) }),
    ),
    parameters: named(text),
    templates: named(record({ image: text }, { 'instance-type': text, 'instance-profile': text, tags: texts })),
    groups: named(record({ template: text, size: count }, { min: count, max: count, tags: texts, settings: anything })),
    alarms: named(oneOf('OK', 'ALARM', 'INSUFFICIENT_DATA')),
    ...signals,
    calls: listOf(record({ service: text, operation: text }, { input: anything })),
  },
)
const role = record({}, { policies: listOf(text), trust: listOf(text), 'max-session': duration, fill: texts })
const accounts = named(
  record(
    {},
    {
      roles: named(role),
      fill: texts,
      'service-control-policies': listOf(text),
      'oidc-provider': flag,
      'oidc-audiences': listOf(text),
      'regions-off': listOf(region),
      regions: named(place, region),
    },
  ),
  account,
)

const ending = oneOf('success', 'failure', 'cancelled', 'skipped')
const run = record(
  { workflow: text },
  {
    id: text,
    event: oneOf(...EVENTS),
    at: moment,
    after: text,
    in: duration,
    actor: text,
    branch: text,
    inputs: texts,
    changes: texts,
    message: text,
    expect: oneOf('success', 'failure', 'cancelled', 'skipped', 'not-started'),
    attempts: listOf(ending),
  },
)
const target = { account, region }
const rerun = record({ run: text }, { actor: text })
const published = record({ name: text, version: text }, {})
const vulnerability = record({ id: text, package: text, severity: oneOf(...SEVERITIES) }, { 'fixed-in': text })
const incident = record(
  {
    do: choice({
      alarm: record({ name: text, ...target }, { state: oneOf('OK', 'ALARM', 'INSUFFICIENT_DATA') }),
      metric: record({ namespace: text, name: text, ...target }, measure),
      commands: record({ ...target, reactions: listOf(reaction) }, {}),
      targets: record({ ...target, reactions: listOf(targetReaction) }, {}),
      site: record({ host: hostName }, answer),
      cancel: text,
      rerun,
      'rerun-failed': rerun,
      'runner-dies': text,
      'step-dies': text,
      deaf: text,
      call: record({ service: text, operation: text, ...target }, { input: anything, role: text }),
      software: record({}, { packages: listOf(published), vulnerabilities: listOf(vulnerability), scanned: listOf(account) }),
      outage: record({ for: duration }, { account, region, service: text, how: oneOf('refuses', 'hangs', 'errors') }),
      github: record(
        { for: duration },
        { part: oneOf('api', 'oidc'), path: text, times: count, how: oneOf(...OUTAGES), status: count, 'retry-after': duration },
      ),
      'identity-provider': record({ for: duration }, { account, how: oneOf(...PROVIDER_OUTAGES) }),
      shortage: record(
        { of: oneOf(...SHORTAGES), ...target },
        { for: duration, type: text, zone: text, subnet: text, image: text, limit: count, times: count },
      ),
      publish: oneOf(...VENDOR_LINES.map(line => line.parameter)),
      throttle: anything,
      'server-error': anything,
      'lose-request': anything,
      'lose-answer': anything,
      late: record({ by: duration, answer: oneOf('lost', 'times-out', 'waits') }, {}),
      slow: record({ by: duration }, {}),
      refuse: record({ code: text }, { message: text, status: count }),
    }),
  },
  {
    at: moment,
    step: record({ step: text }, { run: text, job: text, after: duration }),
    end: record({ run: text }, { attempt: count, after: duration }),
    refresh: record({ group: text, percent: count }, {}),
    calls: record({}, { service: text, operation: text, account, region, process: text, nth: count, times: count }),
    because: text,
  },
)
export const scenario = record(
  { repository },
  {
    start: matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/, 'a moment like 2026-11-21T02:00:00Z'),
    until: moment,
    latency: instant,
    actor: text,
    actions: texts,
    environments: named(environment),
    accounts,
    sites,
    schedules: listOf(text),
    runs: listOf(placed(run)),
    incidents: listOf(placed(incident)),
  },
)
export type Scenario = Infer<typeof scenario> & {
  /** Where each of `schedules` is written; undefined: no file has them. */
  readonly scheduledAt?: readonly Where[]
}
export type PlaceSpec = Infer<typeof place>
export type AccountSpecs = Infer<typeof accounts>
export type EnvironmentSpec = Infer<typeof environment>
export type RunSpec = Infer<typeof run> & Placed
export type Incident = Infer<typeof incident> & Placed

/** Why a rollout failed is said wherever somebody looks for it: in the annotation, the log, the summary, the outputs and the ledger. */

import { CloudWatchClient, PutMetricAlarmCommand } from '@aws-sdk/client-cloudwatch'
import { minutes, transport } from '@golden-ami/local-aws'
import { alarmChange } from '@golden-ami/local-aws/services/monitoring/fault'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, REGION } from '../../support/fleet.ts'
import { outcome, resting, Story } from '../../support/story.ts'
import { asSoonAs, starting } from '../../support/two-people.ts'

const ALARM = 'web-5xx'
const alarmed = async () => {
  const story = await Story.after('a')
  const client = new CloudWatchClient({
    ...{ region: REGION, maxAttempts: 1, requestHandler: transport(story.world, 'a person') },
    credentials: { accessKeyId: ACCOUNT, secretAccessKey: 'secret' },
  })
  await client.send(
    new PutMetricAlarmCommand({
      ...{ AlarmName: ALARM, MetricName: '5xx', Namespace: 'web', Period: 60, EvaluationPeriods: 1, Threshold: 1 },
      ...{ Statistic: 'Sum', ComparisonOperator: 'GreaterThanThreshold' },
    }),
  )
  await story.promote('b')
  return story
}
/** The alarm fires when the refresh has been going on for two minutes. */
const fired = (story: Story, inputs: Readonly<Record<string, string>>) =>
  Promise.all([
    story.refresh({ alarms: ALARM, ...inputs }, { name: 'first' }),
    asSoonAs(
      story.world,
      starting('first'),
      async () =>
        story.world.inject({
          when: { at: story.world.now },
          what: alarmChange({ account: ACCOUNT, region: REGION, name: ALARM, state: 'ALARM' }),
        }),
      { ms: minutes(2) },
    ),
  ]).then(([ran]) => ran)

describe('an alarm fires in the middle of a rollout', () => {
  test.each([
    ['rollback', 'rolled-back', 'a -'],
    ['stop', 'failed', 'a -'],
  ])('on-failure: %s', async (onFailure, end, good) => {
    const story = await alarmed()
    const ran = await fired(story, { 'on-failure': onFailure })
    expect([outcome(ran), ran.failed]).toEqual([end, expect.stringMatching(new RegExp(`${ALARM}.*\\[rollout\\.failed\\]$`, 's'))])
    expect(ran.lines.slice(-2).join(' ')).toContain(ALARM)
    expect(ran.summary).toContain(ALARM)
    expect(ran.summary).toContain('| Group | Progress |')
    const events = await story.ledger('development')
    expect(events.at(-1)?.state.rejected).toEqual([{ release: '1.1.0/1', reason: expect.stringContaining(ALARM) }])
    expect(await story.stands()).toMatchObject({ fleet: 'a', label: 'a', good, rejected: 'b' })
    if (onFailure === 'rollback') expect(await story.stands()).toEqual(resting(good, { rejected: 'b' }))
  })
})

import { minutes, seconds } from '@golden-ami/local-aws'
import { ImageBuilderState } from '@golden-ami/local-aws/services/imagebuilder/state'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, NEXT, type Part, type Played, playBuilt, REGION, runOf, stepOf } from '../support/built.ts'

/** What the runner gives a process between SIGINT and SIGTERM, ms. */
const PATIENCE = 7_500
/** Time enough for AWS to end what a cancelled run has left. */
const UNTIL = { after: minutes(180) }
const cancelled = (run: string, step: string, after: number): NonNullable<Part['incidents']>[number] => ({
  step: { step, after },
  do: { is: 'cancel', value: run },
})
const died = (job: string, step: string, after: number): NonNullable<Part['incidents']>[number] => ({
  step: { step, after },
  do: { is: 'runner-dies', value: job },
})
/** Virtual ms from the cancellation to the end of the step. */
const handledIn = (played: Played, run: string, job: string, step: string, after: number): number => {
  const { started, ended } = stepOf(played, run, job, step)
  return ended - started - after
}
const builds = ({ world }: Played): readonly (string | undefined)[] =>
  world
    .place(ACCOUNT, REGION)
    .state(ImageBuilderState)
    .images.owned()
    .map(({ state }) => state?.status)

describe.each([0, seconds(100), minutes(4)])('a run that is cancelled %d ms into its refresh', after => {
  test.each([
    ['cancel', 'Cancelled'],
    ['rollback', 'RollbackSuccessful'],
    ['leave', 'Successful'],
  ])('with on-cancel %s', async (onCancel, status) => {
    const played = await playBuilt({
      runs: [{ workflow: 'refresh.yml', inputs: { 'ami-id': NEXT, 'on-cancel': onCancel }, expect: 'cancelled' }],
      incidents: [cancelled('refresh', 'Refresh', after)],
      until: UNTIL,
    })
    expect(played.report.surprises).toEqual([])
    expect(handledIn(played, 'refresh#1', 'refresh', 'Refresh', after)).toBeLessThan(PATIENCE)
    // It ended by itself: a process that is killed sets no output.
    const { outcome, groups = '' } = stepOf(played, 'refresh#1', 'refresh', 'Refresh').outputs
    expect(outcome).toBe('failed')
    expect(JSON.parse(groups)[0].why).toMatch(/^instance refresh \S+ is /)
    expect(played.refreshes('web-development')).toEqual([status])
    if (onCancel === 'rollback') expect(played.at.development.running).toEqual([played.base, played.base])
    if (onCancel === 'leave') expect(played.at.development.running).toEqual([played.next, played.next])
  })
})

describe.each([seconds(10), minutes(12)])('a run that is cancelled %d ms into its build', after => {
  test.each([
    ['cancel', 'CANCELLED'],
    ['leave', 'AVAILABLE'],
  ])('with on-cancel %s', async (onCancel, status) => {
    const played = await playBuilt({
      runs: [{ workflow: 'build.yml', inputs: { 'on-cancel': onCancel }, expect: 'cancelled' }],
      incidents: [cancelled('build', 'Build', after)],
      until: UNTIL,
    })
    expect(played.report.surprises).toEqual([])
    expect(handledIn(played, 'build#1', 'build', 'Build', after)).toBeLessThan(PATIENCE)
    expect(stepOf(played, 'build#1', 'build', 'Build').outputs.outcome).toBe('failed')
    expect(builds(played)).toEqual([status])
  })
})

describe('a runner that dies', () => {
  test.each([0, minutes(3)])('%d ms into its refresh: the next run goes on', async after => {
    const played = await playBuilt({
      runs: [
        { id: 'first', workflow: 'refresh.yml', inputs: { 'ami-id': NEXT }, expect: 'failure' },
        { id: 'second', workflow: 'refresh.yml', inputs: { 'ami-id': NEXT }, after: 'first', in: minutes(1) },
      ],
      incidents: [died('refresh', 'Refresh', after)],
    })
    expect(played.report.surprises).toEqual([])
    expect(played.at.development.running).toEqual([played.next, played.next])
    expect(played.refreshes('web-development')).toEqual(['Successful'])
  })

  test.each([seconds(30), minutes(20)])('%d ms into its build: the next run adopts it', async after => {
    const played = await playBuilt({
      runs: [
        { id: 'first', workflow: 'build.yml', expect: 'failure' },
        { id: 'second', workflow: 'build.yml', after: 'first', in: minutes(1) },
      ],
      incidents: [died('build', 'Build', after)],
    })
    expect(played.report.surprises).toEqual([])
    expect(builds(played)).toEqual(['AVAILABLE'])
    expect(runOf(played, 'build#2').result).toBe('success')
  })
})

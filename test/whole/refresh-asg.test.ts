import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { describe, expect, test } from 'vitest'
import { Fleet } from '../support/fleet.ts'
import { runInProcess } from '../support/in-process.ts'

const setUp = async (...sizes: number[]) => {
  const fleet = new Fleet()
  const before = await fleet.image('before')
  const after = await fleet.image('after')
  for (const [index, size] of sizes.entries()) await fleet.group(`web-${index}`, before, size)
  return { fleet, before, after }
}

describe('groups that no environment describes', () => {
  test('are replaced, one refresh and one template version each', async () => {
    const { fleet, after } = await setUp(3, 1)
    const ran = await runInProcess(fleet.world, {
      action: refreshAsg,
      inputs: { 'ami-id': after, 'auto-scaling-groups': 'web-0\nweb-1', 'dry-run': 'false' },
    })
    expect(ran.failed).toBeUndefined()
    expect(ran.outputs.get('outcome')).toBe('refreshed')
    expect(await fleet.running('web-0')).toEqual([after, after, after])
    expect(await fleet.running('web-1')).toEqual([after])
    expect(await fleet.templateVersions('web-0')).toBe(2)
    expect(await fleet.refreshes('web-0')).toEqual(['Successful'])
  })

  test('a second run is an explained no-op', async () => {
    const { fleet, after } = await setUp(2)
    const inputs = { 'ami-id': after, 'auto-scaling-groups': 'web-0', 'dry-run': 'false' }
    await runInProcess(fleet.world, { action: refreshAsg, inputs })
    const calls = fleet.world.journal.length
    const again = await runInProcess(fleet.world, { action: refreshAsg, inputs })
    expect(again.outputs.get('outcome')).toBe('unchanged')
    expect(again.lines.at(-1)).toContain('2 of 2 instances run')
    expect(fleet.world.journal.slice(calls).filter(({ operation }) => !operation.startsWith('Describe'))).toEqual([])
  })

  test.each([
    ['fails', {}, expect.stringMatching(/ \[run\.unfinished\]$/)],
    ['ends well where somebody said so', { 'on-timeout': 'succeed' }, undefined],
  ])('a run whose time is over while AWS goes on %s, and the next one goes on', async (_, given, failed) => {
    const { fleet, before, after } = await setUp(3)
    const inputs = { 'ami-id': after, 'auto-scaling-groups': 'web-0', 'warm-up': '5m', 'dry-run': 'false' }
    const late = await runInProcess(fleet.world, { action: refreshAsg, inputs: { ...inputs, timeout: '5m', ...given } })
    expect([late.outputs.get('outcome'), late.failed]).toEqual(['still-running', failed])
    expect(await fleet.running('web-0')).toContain(before)
    const next = await runInProcess(fleet.world, { action: refreshAsg, inputs })
    expect([next.outputs.get('outcome'), next.failed]).toEqual(['refreshed', undefined])
    expect(await fleet.running('web-0')).toEqual([after, after, after])
    expect(await fleet.refreshes('web-0')).toEqual(['Successful'])
  })

  test('a dry run changes nothing and says what would be done', async () => {
    const { fleet, before, after } = await setUp(2)
    const ran = await runInProcess(fleet.world, {
      action: refreshAsg,
      inputs: { 'ami-id': after, 'auto-scaling-groups': 'web-0', 'dry-run': 'true' },
    })
    expect(ran.outputs.get('outcome')).toBe('planned')
    expect(JSON.parse(ran.outputs.get('groups') ?? '')).toMatchObject([{ group: 'web-0', outcome: 'open', instances: { on: 0, of: 2 } }])
    expect(JSON.parse(ran.outputs.get('plan') ?? '[]').map((step: { do: string }) => step.do)).toEqual(['add-version', 'start-refresh'])
    expect(await fleet.running('web-0')).toEqual([before, before])
    expect(await fleet.templateVersions('web-0')).toBe(1)
  })
})

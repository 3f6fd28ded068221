/** Two runs at once with a canary, calls that arrive late, and a runner whose clock is behind. */
import { minutes, seconds } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { CanaryWorld } from '../../support/canary.ts'
import type { Ran } from '../../support/in-process.ts'

const VERDICT = 'advance: verdict'
const outcome = (ran: Ran): string => ran.outputs.get('outcome') ?? ''

describe('two runs at once', () => {
  test.each([0, 5, 20])('the second, %i minutes later, waits or is refused, and the canary is one', async later => {
    const canary = await CanaryWorld.make(VERDICT)
    const { world } = canary
    const second = async (): Promise<Ran> => {
      const person = await world.scheduler.enter('the second')
      await person.sleep(world.now + minutes(later))
      const ran = await canary.refresh({}, { participant: person, name: 'second' })
      person.leave()
      return ran
    }
    const both = await Promise.all([canary.refresh(), second()])
    const ends = both.map(outcome).sort()
    expect(ends.filter(end => end === 'refreshed')).toHaveLength(1)
    expect(['contested', 'failed', 'unchanged']).toContain(ends.find(end => end !== 'refreshed'))
    expect(await canary.share()).toBe('20/20')
    expect(await canary.refreshes('web')).toEqual(['Successful', 'Cancelled', 'Cancelled'])
    expect((await canary.kinds()).filter(kind => kind === 'verified')).toHaveLength(1)
  })
})

describe('a late write', () => {
  test.each(['lost', 'times-out'] as const)(
    'a cancel that arrives when the next segment runs stops nothing for good (%s)',
    async answer => {
      const canary = await CanaryWorld.make(VERDICT)
      canary.world.inject({
        when: { call: 0, of: { operation: 'CancelInstanceRefresh' } },
        what: { do: 'late', by: minutes(9), answer },
      })
      const ran = await canary.refresh()
      const again = outcome(ran) === 'refreshed' ? ran : await canary.refresh()
      expect([outcome(again), again.failed, await canary.share()]).toEqual(['refreshed', undefined, '20/20'])
      expect((await canary.ledger('development')).at(-1)?.state.rejected).toEqual([])
    },
  )
})

describe('a runner whose clock is not that of AWS', () => {
  test.each([-600, 2, 25])(
    'by %i s: each checkpoint is watched for as long as it bakes, and the run knows what it has stopped',
    async skew => {
      const canary = await CanaryWorld.make(VERDICT)
      const ran = await canary.refresh({}, { skew: seconds(skew) })
      expect([outcome(ran), ran.failed, await canary.share()]).toEqual(['refreshed', undefined, '20/20'])
      const cancels = canary.world.journal.filter(({ operation }) => operation === 'CancelInstanceRefresh').map(({ at }) => at)
      const starts = canary.world.journal.filter(({ operation }) => operation === 'StartInstanceRefresh').map(({ at }) => at)
      for (const [index, at] of cancels.entries())
        expect(at - (starts[index] ?? 0)).toBeGreaterThanOrEqual(minutes(15) - seconds(Math.max(0, skew)))
    },
  )
})

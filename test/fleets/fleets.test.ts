import { describe, expect, test } from 'vitest'
import { play } from './play.ts'

describe('fleets from seeds', () => {
  test.each(Array.from({ length: 8 }, (_, index) => index + 1))(
    'nothing is broken in the fleet of seed %i',
    async seed => {
      const { broken, calls } = await play(seed)
      expect(broken).toEqual([])
      expect(calls).toBeGreaterThan(10)
    },
    120_000,
  )
})

/** What a run has read and may use again. */
import { facts } from '@golden-ami/aws/connection/facts'
import { expect, test } from 'vitest'

const played = () => {
  const at = { now: 1_000 }
  const read: string[] = []
  const known = facts<string>(() => at.now)
  const recall = (key: string, since: number, value = `${key} at ${at.now}`): Promise<string> =>
    known.recall(key, since, async () => {
      read.push(key)
      return value
    })
  return { at, read, known, recall }
}

test.each([
  ['that began just then', 1_000, true],
  ['that began later than it has to', 999, true],
  ['of any age, where it never changes', 0, true],
  ['that began a moment too early', 1_001, false],
])('a reading %s is used again, or not', async (_, since, isUsed) => {
  const { at, read, recall } = played()
  await recall('web', 0)
  at.now = 9_000
  expect(await recall('web', since)).toBe(isUsed ? 'web at 1000' : 'web at 9000')
  expect(read.length).toBe(isUsed ? 1 : 2)
})

test('it is as old as the moment at which its reading began, however long that took', async () => {
  const { at, known } = played()
  await known.recall('web', 0, async () => {
    at.now = 5_000
    return 'as it was at 1000'
  })
  expect(known.known('web')).toEqual({ at: 1_000, value: 'as it was at 1000' })
})

test('who asks meanwhile gets the same reading', async () => {
  const { read, recall } = played()
  expect(await Promise.all([recall('web', 0), recall('web', 1_000), recall('api', 0)])).toEqual([
    'web at 1000',
    'web at 1000',
    'api at 1000',
  ])
  expect(read).toEqual(['web', 'api'])
})

test('a reading that fails leaves nothing, nor what was known before it', async () => {
  const { at, known, recall, read } = played()
  await recall('web', 0)
  at.now = 2_000
  const failing = known.recall('web', 2_000, async () => Promise.reject(new Error('the connection broke')))
  await expect(failing).rejects.toThrow('the connection broke')
  expect(known.known('web')).toBeUndefined()
  expect(await recall('web', 0)).toBe('web at 2000')
  expect(read).toEqual(['web', 'web'])
})

test('what is in doubt is read anew, what is not is known', async () => {
  const { at, known, recall } = played()
  await recall('web', 0)
  at.now = 2_000
  await recall('api', 0)
  expect(known.doubt((_, { at }) => at < 1_000)).toBe(false)
  expect(known.doubt((key, { at }) => key === 'web' && at < 2_000)).toBe(true)
  expect([known.known('web'), known.known('api')?.value, known.all().length]).toEqual([undefined, 'api at 2000', 1])
  expect(known.doubt()).toBe(true)
  expect([known.all(), known.doubt()]).toEqual([[], false])
})

test('no more is known than a look at the largest account needs: what was read first is read again', async () => {
  const { known, recall } = played()
  for (let i = 0; i < 20_003; i++) await recall(`group-${i}`, 0)
  expect(known.all().length).toBe(20_000)
  expect([known.known('group-2'), known.known('group-3')?.value]).toEqual([undefined, 'group-3 at 1000'])
})

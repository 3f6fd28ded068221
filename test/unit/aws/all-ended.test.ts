import { allEnded } from '@golden-ami/aws/connection/all-ended'
import { describe, expect, test } from 'vitest'

describe('what is asked side by side', () => {
  test('answers in its order', async () => {
    expect(await allEnded([Promise.resolve(1), 2, Promise.resolve('c')])).toEqual([1, 2, 'c'])
  })
  test('fails as the first that failed, once all have ended', async () => {
    const ended: string[] = []
    const slow = new Promise<void>(resolve => setTimeout(resolve, 5)).then(() => void ended.push('slow'))
    const failing = Promise.reject(new Error('no home'))
    await expect(allEnded([slow, failing])).rejects.toThrow('no home')
    expect(ended).toEqual(['slow'])
  })
})

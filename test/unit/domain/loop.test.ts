import { type AskingTurn, type LoopMemory, newMemory, type Step, step, withNeed } from '@golden-ami/domain'
import { describe, expect, test } from '@jest/globals'

interface Of {
  readonly of: string
  readonly in?: readonly string[]
}
type Memory = LoopMemory<string, Step, string, Of>

describe('what a machine asks to be shown', () => {
  const stepped = (memory: Memory, turn: AskingTurn<Step, string, Of>) =>
    step({ machine: () => turn, letGo: () => [], deadline: 1_000 }, memory, { world: '' }, { now: 0, cancelled: false })

  test('is looked at at once, and in every later look', () => {
    const copies = { of: 'copies', in: ['eu-west-1'] }
    const first = stepped(newMemory(1), { need: copies })
    expect([first.next, [...first.memory.needs]]).toEqual([{ sleep: 0 }, [copies]])
    const second = stepped(first.memory, { need: { of: 'copies', in: ['us-east-1'] } })
    expect([...second.memory.needs].map(need => need.in)).toEqual([['eu-west-1'], ['us-east-1']])
    expect(stepped(second.memory, { wait: 'for the copies' }).memory.needs).toBe(second.memory.needs)
  })
  test('is asked at the deadline, too', () =>
    expect(
      step(
        { machine: () => ({ need: { of: 'copies' } }), letGo: () => [], deadline: 0 },
        newMemory(1),
        { world: '' },
        { now: 0, cancelled: false },
      ).next,
    ).toEqual({ sleep: 0 }))
})

describe('needs', () => {
  test.each<[string, unknown, unknown]>([
    ['words', 'images', 'images'],
    ['data', { of: 'copies', in: ['eu-west-1'] }, { of: 'copies', in: ['eu-west-1'] }],
    ['data of which something is not there', { of: 'copies' }, { of: 'copies', in: undefined }],
  ])('that say the same are the same: %s', (_, one, other) => {
    expect(() => withNeed(new Set([one]), other)).toThrow(`the machine was shown ${JSON.stringify(other)} and asks for it again`)
  })
  test.each<[string, unknown, unknown]>([
    ['words', 'images', 'distribution'],
    ['data', { of: 'copies', in: ['eu-west-1'] }, { of: 'copies', in: ['us-east-1'] }],
  ])('that say something else are others: %s', (_, one, other) => {
    expect([...withNeed(new Set([one]), other)]).toEqual([one, other])
  })
})

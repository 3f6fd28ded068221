/** What a dry run looks at: what the machine asks for, wherever it has come to on paper. */
import { type MachineRun, recorded, runMachine } from '@golden-ami/actions-kit'
import { type Step, UserError } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

interface Need {
  readonly of: string
}
/** What was looked at, and what was done on paper. */
interface World {
  readonly seen: readonly string[]
  readonly done: readonly string[]
}
type Toy = MachineRun<World, Step, string, Need>
const step = (verb: string): Step => ({ do: verb, on: 'web', because: '' })
const classifyError: Toy['classifyError'] = error => (error instanceof UserError ? { refused: error } : 'look-again')

/** The looks of a dry run, each with what it was asked for, and its plan. */
const dryRun = async (machine: Toy['machine'], look?: (needs: readonly string[]) => void) => {
  const looks: (readonly string[])[] = []
  const { runtime, record } = recorded({
    inputs: {},
    clock: { now: () => 0, cancelled: () => false, sleep: async () => {} },
    aws: { region: undefined },
  })
  const ran = await runMachine<World, Step, string, Need>(
    {
      machine,
      look: async (previous, needs) => {
        const asked = [...needs].map(need => need.of)
        looks.push(asked)
        look?.(asked)
        return { seen: [...(previous?.seen ?? []), ...asked.slice(-1)], done: [] }
      },
      act: async () => {
        throw new Error('a dry run does nothing')
      },
      predict: (world, one) => ({ ...world, done: [...world.done, one?.do ?? 'waited'] }),
      remarks: () => ['a remark'],
      ...{ classifyError, dryRun: true, timeout: 1 },
    },
    runtime,
  )
  if (!('planned' in ran)) throw new Error('this was no dry run')
  return { looks, steps: ran.planned.map(one => one.do), end: ran.end, world: ran.world, remarks: record.annotations.length }
}

describe('a dry run', () => {
  test('looks once where the machine asks for nothing', async () =>
    expect(await dryRun(world => (world.done.length === 0 ? { act: [step('a')] } : { end: 'done' }))).toMatchObject({
      ...{ looks: [[]], steps: ['a'], end: 'done', remarks: 1 },
    }))

  test('looks again for each thing that the machine asks for, and tells what is remarkable once', async () => {
    const machine: Toy['machine'] = ({ seen }) => {
      const missing = ['findings', 'copies'].find(of => !seen.includes(of))
      return missing === undefined ? { end: 'done' } : { need: { of: missing } }
    }
    expect(await dryRun(machine)).toMatchObject({
      ...{ looks: [[], ['findings'], ['findings', 'copies']], steps: [], end: 'done', remarks: 1 },
    })
  })

  test('looks at what is asked for after a step, and begins its plan anew', async () => {
    const machine: Toy['machine'] = ({ seen, done }) => {
      if (done.length === 0) return { act: [step('a')] }
      if (done.length === 1) return { wait: 'for a' }
      return seen.includes('copies') ? { end: 'done' } : { need: { of: 'copies' } }
    }
    expect(await dryRun(machine)).toMatchObject({
      ...{ looks: [[], ['copies']], steps: ['a'], end: 'done', world: { seen: ['copies'], done: [] } },
    })
  })

  test('ends with an error where a machine asks for what it was shown', async () =>
    expect(dryRun(() => ({ need: { of: 'copies' } }))).rejects.toThrow('the machine was shown {"of":"copies"} and asks for it again'))

  test('is refused where AWS refuses what is asked for', async () => {
    const denied = new UserError('aws.denied', 'not allowed')
    const look = (needs: readonly string[]): void => {
      if (needs.length > 0) throw denied
    }
    await expect(dryRun(() => ({ need: { of: 'copies' } }), look)).rejects.toBe(denied)
  })
})

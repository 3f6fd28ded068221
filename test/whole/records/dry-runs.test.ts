/** Dry runs where nothing may be decided: what a run would refuse is refused on paper too, and a rollback is planned. */
import { DeleteParameterCommand } from '@aws-sdk/client-ssm'
import { cell } from '@golden-ami/actions-kit'
import { ERRORS, type ErrorCode } from '@golden-ami/domain'
import { minutes } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import type { Ran } from '../../support/in-process.ts'
import { HALT, LEDGER, POINTER, Story } from '../../support/story.ts'

/** `b` is verified, and `a` was before. */
const STOPS: readonly (readonly [what: string, code: ErrorCode, come: (story: Story) => Promise<unknown>])[] = [
  ['halted', 'environment.halted', story => story.put(HALT, 'the switch is replaced')],
  ['drift', 'pointer.foreign', async story => story.put(POINTER, await story.made('c'), { DataType: 'aws:ec2:image' })],
  ['a lost ledger', 'ledger.lost', story => story.ssm().send(new DeleteParameterCommand({ Name: LEDGER }))],
]
const DRY = { 'dry-run': 'true' }
const codeOf = ({ failed }: Ran): string | undefined => failed?.match(/\[([a-z.-]+)\]$/)?.[1]
const planOf = (ran: Ran): readonly string[] =>
  JSON.parse(ran.outputs.get('plan') ?? '[]').map((step: { do: string; on: string }) => `${step.do} ${step.on}`)

describe.each(STOPS)('%s', (what, code, come) => {
  const stopped = async (): Promise<Story> => {
    const story = await Story.after('a', 'b')
    await story.made('d')
    await come(story)
    story.world.advance(minutes(6))
    return story
  }
  /** A dry run of an action, after which nothing has changed. */
  const dryRun = async (run: (story: Story) => Promise<Ran>): Promise<readonly [Story, Ran]> => {
    const story = await stopped()
    const before = await story.stands()
    const from = story.world.journal.length
    const ran = await run(story)
    const changes = story.world.journal.slice(from).filter(({ operation }) => !/^(Describe|Get|List)/.test(operation))
    expect([changes, await story.stands()]).toEqual([[], before])
    return [story, ran]
  }

  test('promote: the page refuses, says why and what to do, and shows nothing as if it could go on', async () => {
    const [story, ran] = await dryRun(one => one.promote('d', DRY))
    const nothing = { gates: '', plan: [], 'plan-hash': '', evidence: '', 'due-at': '' }
    expect(story.outputs(ran)).toMatchObject({ outcome: 'failed', decision: 'refuse', release: 'd', ...nothing })
    const why = { halted: /is halted/, drift: /was not written by this suite/, 'a lost ledger': /is lost/ }[what] ?? ''
    for (const told of [ran.failed, ran.summary]) {
      expect(told).toMatch(why)
      expect(told).toContain(code)
    }
    expect(ran.failed).toContain(ERRORS[code].remedy)
    expect(ran.summary).toContain(cell(ERRORS[code].remedy))
    expect(ran.summary).not.toMatch(/\| (Gate|Step) \||Plan: |#### /)
  })
  test('refresh-asg fails, and plans nothing', async () => {
    const [, ran] = await dryRun(story => story.refresh(DRY))
    expect([ran.outputs.get('outcome'), codeOf(ran), planOf(ran)]).toEqual(['failed', code, []])
  })
  test('rollback is planned', async () => {
    const [story, ran] = await dryRun(one => one.rollBack(DRY))
    expect(story.outputs(ran)).toMatchObject({ outcome: 'planned', release: 'a', 'ami-id': 'a', left: 'b' })
    expect(planOf(ran)).toEqual(
      expect.arrayContaining(['write-event the ledger of development', 'put-pointer the pointer of web/eu-west-1']),
    )
    expect(ran.failed).toBeUndefined()
  })
})

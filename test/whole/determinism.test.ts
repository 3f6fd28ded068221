import { describe, expect, test } from 'vitest'
import { type Part, playBuilt } from '../support/built.ts'

/** Three jobs beside each other, three processes; one is throttled, one loses an answer. */
const BESIDE: Part = {
  runs: [{ workflow: 'beside.yml' }],
  incidents: [
    { calls: { service: 'autoscaling', operation: 'StartInstanceRefresh', nth: 1 }, do: { is: 'throttle', value: null } },
    { calls: { service: 'imagebuilder', operation: 'CreateImage', nth: 1 }, do: { is: 'lose-answer', value: null } },
    { calls: { service: 'ec2', operation: 'CreateLaunchTemplateVersion', nth: 2 }, do: { is: 'lose-answer', value: null } },
  ],
}
const told = async (part: Part) => {
  const { report } = await playBuilt(part)
  const { journal, ...rest } = report
  return { journal: journal.map(entry => JSON.stringify(entry)).join('\n'), report: JSON.stringify(rest), calls: report }
}

/** What the two say where they part; undefined when they do not. */
const firstDifference = (one: string, other: string): readonly string[] | undefined => {
  if (one === other) return undefined
  const at = [...one].findIndex((character, index) => character !== other[index])
  return [one, other].map(text => text.slice(Math.max(0, at - 60), at + 60))
}

describe('the same scenario, again', () => {
  test('gives the same journal and the same report, byte for byte, with three processes and their faults', async () => {
    const first = await told(BESIDE)
    expect(first.calls.surprises).toEqual([])
    expect(new Set(first.calls.journal.map(({ process }) => process)).size).toBe(3)
    expect(first.calls.journal.flatMap(({ error }) => error ?? [])).toEqual(
      expect.arrayContaining([expect.stringMatching(/Throttling/), 'lost-answer', 'lost-answer']),
    )
    for (let again = 0; again < 2; again++) {
      const { journal, report } = await told(BESIDE)
      expect(firstDifference(journal, first.journal)).toBeUndefined()
      expect(firstDifference(report, first.report)).toBeUndefined()
    }
  })
})

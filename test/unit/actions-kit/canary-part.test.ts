/** What a reviewer is told of a canary: above all what happens if nobody comes. */
import { sizedPage } from '@golden-ami/actions-kit'
import { canaryPart } from '@golden-ami/actions-kit/canary-part'
import type { Strategy } from '@golden-ami/domain'
import { expect, test } from 'vitest'
import { readAsGithub } from '../../support/github-markdown.ts'
import { hostileTexts } from '../../support/hostile-text.ts'
import { canary, MINUTE } from '../domain/workload/asg/canary/canary.ts'
import { strategy as rolling } from '../domain/workload/asg/group.ts'

const page = (more: Partial<Strategy<'canary'>>, onFailure: 'rollback' | 'stop' = 'rollback'): string =>
  sizedPage(canaryPart({ strategy: canary(more), onFailure }), '')
const verdicts: Strategy<'canary'>['verdicts'] = {
  errors: {
    ...{ by: 'metric', namespace: 'Web', metric: 'Errors', dimensions: {}, statistic: 'Average', period: MINUTE, of: 'canary' },
    ...{ atMost: 5, atLeast: undefined, noWorseThan: 10, better: 'lower', leastPeriods: 3 },
  },
  probe: { by: 'http', url: 'https://web.example.com/health', status: 200, body: undefined, times: 5 },
  nginx: { by: 'command', run: 'systemctl is-active nginx', shell: 'bash', limit: 2 * MINUTE },
  healthy: { by: 'target-health', share: 90 },
  quiet: { by: 'alarms', alarms: ['a', 'b'] },
  smoke: { by: 'step', asks: undefined },
}

test('the whole part', () => {
  expect(page({ verdicts })).toBe(`#### Canary

5 % of each group is replaced first, then 25 %, then 100 %; each share is watched for 15m. It goes on once every verdict has passed; ⚠️ if nobody comes to ask them, AWS goes on by itself 2d after a checkpoint. A verdict that is inconclusive counts as failed. All the time AWS watches the alarm web-5xx: if one fires it puts the group back by itself, also while nobody is there. What fails rejects the release here, and every group goes back.

<details><summary>6 verdicts at each checkpoint, beside its alarms</summary>

| Verdict | By | Asks |
| --- | --- | --- |
| errors | metric | Average of Web Errors of each new instance, at most 5, no worse than the others by more than 10 % |
| probe | http | https&#58;<!-- -->//web.example.com/health answers 200, 5 times |
| nginx | command | systemctl is-active nginx ends with 0 on each new instance, within 2m |
| healthy | target-health | 90 % of the new instances are healthy in each target group |
| quiet | alarms | none of a, b has fired |
| smoke | step | what an earlier step of the workflow says |

</details>

`)
})
test('what goes on by time is said to do so, and whether a verdict can stop it', () => {
  expect(page({ advance: 'timed' })).toContain('Then AWS goes on by itself, whether or not anybody is there. All the time')
  expect(page({ advance: 'timed', verdicts })).toContain('whether or not anybody is there, unless a verdict has failed by then.')
})
test('what is suspended goes on for nobody, and is guarded by nobody meanwhile', () => {
  const suspending = page({ verdicts, suspend: true })
  expect(suspending).toContain('the process InstanceRefresh of the group is suspended, so AWS does not go on by itself.')
  expect(suspending).toContain(
    'Between checkpoints AWS watches the alarm web-5xx: if one fires it puts the group back by itself; ⚠️ at a checkpoint',
  )
  expect(page({ advance: 'timed', suspend: true })).toContain('All the time AWS watches')
})
test('a failure is what the environment makes of it', () => {
  expect(page({}, 'stop')).toContain('What fails stops the rollout, and only the group that failed goes back.')
  expect(page({ inconclusive: 'hold' })).toContain('A verdict that is inconclusive is waited for.')
})
test('nothing where there is no canary', () => {
  expect(canaryPart({ strategy: rolling, onFailure: 'rollback' })).toEqual([])
})
test('names are text and nothing else', () => {
  const with_ = (text: string): string => page({ alarms: [text], verdicts: { [text]: { by: 'step', asks: text } } })
  const plain = readAsGithub(with_('x x'))
  for (const text of hostileTexts(250)) {
    const { shape, alive } = readAsGithub(with_(text))
    expect({ text, shape, alive }).toEqual({ text, shape: plain.shape, alive: [] })
  }
})

import { isPost, jobOf, json, planOutput, type Runtime, report, sayBegun } from '@golden-ami/actions-kit'
import { type LeftOut, planText, type Target } from '@golden-ami/domain'
import type { Answer } from './answer.ts'
import { evidenceFile } from './evidence/evidence-file.ts'
import { readWish } from './inputs.ts'
import { promoteRelease } from './main.ts'
import { NO_OUTPUTS } from './outputs.ts'
import { clearUpPromotion } from './post.ts'
import { droppedOut, summary } from './summary.ts'

export const run = (runtime: Runtime): Promise<void> =>
  isPost(runtime) ? clearUpPromotion(runtime) : report(runtime, NO_OUTPUTS, () => main(runtime))

const main = async (runtime: Runtime) => {
  sayBegun(runtime)
  const inputs = await readWish(runtime)
  for (const setting of inputs.settings) runtime.line(setting)
  const answer = await promoteRelease(inputs, runtime, await jobOf(runtime, inputs.job, inputs.token))
  const { environment } = inputs
  const { release, image, previous, dueAt } = answer
  const evidence = answer.shown ? await runtime.writeTemporary('decision.json', evidenceFile(answer.shown, answer.cells)) : ''
  const outputs = {
    ...{ release, 'ami-id': image, 'previous-ami-id': previous.image },
    decision: answer.decision ?? '',
    'due-at': dueAt,
    gates: json(answer.verdicts),
    plan: planOutput(answer.steps),
    'plan-hash': planText(answer.planHash, { runId: runtime.github.runId, attempt: runtime.github.runAttempt }, answer.planTargets),
    evidence,
    targets: json(environment.targets.map(target => ofTarget(target, answer, inputs.only.leftOut))),
  }
  if (answer.outcome === 'deferred') tellDeferred(runtime, answer)
  for (const { target, why } of droppedOut(answer.targets)) runtime.annotate('warning', `${target} dropped out: ${why}`)
  return { conclusion: answer, outputs, summary: summary(environment.name, answer, evidence, inputs.only.leftOut) }
}

/** That nothing is there to wait for may be so on the first days, and is somebody's to look at afterwards. */
const tellDeferred = (runtime: Runtime, { dueAt, why }: Answer): void =>
  dueAt === ''
    ? runtime.annotate('warning', `Deferred, and nobody knows until when: ${why}`)
    : runtime.annotate('notice', `Deferred until ${dueAt}: ${why}`)

/** The target for a matrix, and what became of it. Where no target was come to, why the run ended is the reason. */
const ofTarget = ({ name, account, region }: Target, { targets, why }: Answer, leftOut: LeftOut | undefined) => {
  if (leftOut?.targets.includes(name)) return { name, account, region, outcome: 'left-out', 'ami-id': '', why: leftOut.reason }
  const result = targets.find(({ target }) => target === name) ?? { outcome: 'open', image: '', why }
  return { name, account, region, outcome: result.outcome, 'ami-id': result.image, why: result.why }
}

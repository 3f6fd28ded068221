/** Each kind of verdict of the delivery file (`delivery-file/keys/verdicts.ts`) has its file here, or this does not compile. */
import { isUnknown } from '../../../../unknown.ts'
import type { Question, VerdictAnswer, VerdictKind } from '../answer.ts'
import { type CanaryVerdict, inconclusive, type Judgement } from '../verdict.ts'
import { judgeAlarms } from './alarms.ts'
import { judgeCommand } from './command.ts'
import { judgeHttp } from './http.ts'
import type { Judge } from './judge.ts'
import { judgeMetric } from './metric.ts'
import { judgeStep } from './step.ts'
import { judgeTargetHealth } from './target-health.ts'

const JUDGES: { readonly [K in VerdictKind]: Judge<K> } = {
  alarms: judgeAlarms,
  metric: judgeMetric,
  'target-health': judgeTargetHealth,
  http: judgeHttp,
  command: judgeCommand,
  step: judgeStep,
}

/** @param answer undefined: nobody has looked, which is not known either */
export const judge = <K extends VerdictKind>(question: Question<K>, answer: VerdictAnswer<K> | undefined): CanaryVerdict => ({
  name: question.name,
  by: question.by,
  ...judgement(question, answer),
})

const judgement = <K extends VerdictKind>(question: Question<K>, answer: VerdictAnswer<K> | undefined): Judgement => {
  if (answer === undefined) return inconclusive('nobody has looked')
  if (isUnknown(answer)) return answer.transient ? { verdict: 'open', because: answer.why } : { ...inconclusive(answer.why), unasked: true }
  return JUDGES[question.by](question, answer)
}

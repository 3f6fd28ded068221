import type { Answers, Question, VerdictKind } from '../answer.ts'
import type { Judgement } from '../verdict.ts'

/** What the answer to a question comes to. What is not known is told before it is asked. */
export type Judge<K extends VerdictKind> = (question: Question<K>, answer: Answers[K]) => Judgement

import type { Judge } from './judge.ts'

/** What an earlier step of the workflow says is what it says. */
export const judgeStep: Judge<'step'> = (_, { verdict, because }) => ({ verdict, because })

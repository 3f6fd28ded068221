/** What the places of a promotion lack for launches, and what somebody ought to know of them. */
import { cell, type PagePart } from '@golden-ami/actions-kit'

export interface BeforeLaunch {
  /** What a refresh would refuse: full sentences. */
  readonly refused: readonly string[]
  /** What stops nobody: full sentences. */
  readonly remarks: readonly string[]
}

export const beforeLaunchPart = ({ refused, remarks }: BeforeLaunch): readonly PagePart[] => {
  const told = [...refused.map(text => `- ❌ ${cell(text)}`), ...remarks.map(text => `- ⚠️ ${cell(text)}`)]
  return told.length === 0 ? [] : ['#### Before launches', told.join('\n')]
}

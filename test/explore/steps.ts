import type { ConvergeStep, LockStep, PromotionStep } from '@golden-ami/domain'
import { imageOfTemplateVersion, letterOf, letterOfImage } from './names.ts'

/** What the runs of an environment do. */
export type AnyStep = ConvergeStep | PromotionStep | LockStep

export const isLockStep = (step: AnyStep): step is LockStep =>
  step.do === 'claim-lock' || step.do === 'renew-lock' || step.do === 'free-lock'

export const stepText = (step: AnyStep): string => {
  switch (step.do) {
    case 'write-event':
      return `event ${step.kind} ${letterOf(step.release)}`
    case 'put-pointer':
      return `pointer → ${letterOf(step.release)}`
    case 'label-pointer':
      return `label on pointer version ${step.version}`
    case 'start-refresh':
      return `start refresh to ${letterOfImage(imageOfTemplateVersion(Number(step.version)))}`
    case 'claim-lock':
      return step.value.includes('"force"') ? 'claim lock by force' : 'claim lock'
    default:
      return step.do
  }
}
export const stepsText = (steps: readonly AnyStep[]): string => steps.map(stepText).join(', ')

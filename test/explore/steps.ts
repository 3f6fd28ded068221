import type { ConvergeStep, LockStep, PromotionStep } from '@golden-ami/domain'
import { imageOfTemplateVersion, letterOf, letterOfImage } from './names.ts'

/** What the runs of an environment do. */
export type AnyStep = ConvergeStep | PromotionStep | LockStep

export const isLockStep = (step: AnyStep): step is LockStep =>
  step.do === 'claim-lock' || step.do === 'renew-lock' || step.do === 'free-lock'

type StartStep = Extract<AnyStep, { readonly do: 'start-refresh' }>

/** The image that a refresh brings: of a mixed instances policy the one that its overrides name. */
export const imageBroughtBy = ({ version, policy }: Pick<StartStep, 'version' | 'policy'>): string =>
  policy?.LaunchTemplate?.Overrides?.[0]?.ImageId ?? imageOfTemplateVersion(Number(version))

/** In words: what a run does (`moves the pointer to B`), and its call (`move of the pointer to B`). */
interface Told {
  readonly does: string
  readonly call: string
}
const told = (step: AnyStep): Told => {
  switch (step.do) {
    case 'write-event': {
      const event = `${step.kind} ${letterOf(step.release)}`
      return { does: `writes ${event}`, call: `event ${event}` }
    }
    case 'put-pointer': {
      const where = `the pointer to ${letterOf(step.release)}`
      return { does: `moves ${where}`, call: `move of ${where}` }
    }
    case 'label-pointer':
      return { does: `labels version ${step.version} of the pointer`, call: `label on version ${step.version} of the pointer` }
    case 'unlabel-pointer':
      return { does: `takes the label off version ${step.version} of the pointer`, call: `call that takes the label off` }
    case 'start-refresh': {
      const waits = step.preferences.CheckpointPercentages ? ', with a checkpoint' : ''
      const to = `refresh to ${letterOfImage(imageBroughtBy(step))}${waits}`
      return { does: `starts a ${to}`, call: `start of a ${to}` }
    }
    case 'cancel-refresh':
      return { does: 'cancels the refresh', call: 'cancel of the refresh' }
    case 'rollback-refresh':
      return { does: 'has AWS roll the refresh back', call: 'rollback of the refresh' }
    case 'write-quarantine':
      return { does: `quarantines ${letterOf(step.release)}`, call: `quarantine of ${letterOf(step.release)}` }
    case 'claim-lock': {
      const how = step.value.includes('"force"') ? ' by force' : ''
      return { does: `claims the lock${how}`, call: `claim of the lock${how}` }
    }
    case 'renew-lock':
      return { does: 'renews its claim of the lock', call: 'renewal of the lock' }
    case 'free-lock':
      return { does: 'gives the lock back', call: 'return of the lock' }
    default:
      return { does: step.do, call: step.do }
  }
}
export const callText = (step: AnyStep): string => told(step).call
export const stepsText = (steps: readonly AnyStep[]): string => steps.map(step => told(step).does).join(' and ')
